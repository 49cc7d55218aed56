public import OCOPCatalog
public import Tabular

/// Writes a report as one page of HTML that people can open anywhere: on a phone, on paper, without a
/// network and without scripts.
///
/// ```swift
/// var content = ReportContent(catalog: catalog, asOf: day)
/// content.excerpts = try SheetExcerpt.read(path: path, findings: catalog.findings, report: file)
/// try HTMLReport(language: .vietnamese, messages: messages).write(content, to: sink)
/// ```
///
/// Everything that comes from a list is escaped, and the page's content security policy allows no
/// resource and no script or style but the page's own, by hash. The same content makes the same bytes.
public struct HTMLReport: Sendable {
  public var language: Language
  public var messages: MessageCatalog

  public init(language: Language, messages: MessageCatalog) {
    self.language = language
    self.messages = messages
  }

  /// Writes the page and finishes the sink.
  ///
  /// - Throws: `TabularError` with `unwritable`; the sink is abandoned then.
  public func write(_ content: ReportContent, to sink: any ByteSink) throws(TabularError) {
    let words = FindingWords(language: language, messages: messages)
    let page = ReportPage(content: content, words: words)
    do throws(TabularError) {
      var html = HTMLBuilder()
      page.writeHead(to: &html)
      html.literal("<body>")
      page.writeTop(to: &html)
      html.literal("<main id=\"main\">")
      ReportSummarySection(content: content, words: words).write(to: &html)
      ReportChannelSection(channels: content.channels, words: words).write(to: &html)
      try html.drain(into: sink, atLeast: 0)
      try ReportFindingSection(content: content, words: words).write(to: &html, sink)
      try ReportRowSection(content: content, words: words).write(to: &html, sink)
      html.literal("</main>")
      page.writeFoot(to: &html)
      html.literal("<script>")
      html.literal(ReportStyle.script)
      html.literal("</script></body></html>\n")
      try html.drain(into: sink, atLeast: 0)
      try sink.finish()
    } catch {
      sink.abandon()
      throw error
    }
  }
}

/// The frame of the page.
struct ReportPage {
  let content: ReportContent
  let words: FindingWords

  private var title: String {
    words.text("Báo cáo danh sách sản phẩm", "Report on product lists")
  }

  func writeHead(to html: inout HTMLBuilder) {
    html.literal("<!DOCTYPE html>\n")
    html.literal(words.language == .vietnamese ? "<html lang=\"vi\">" : "<html lang=\"en\">")
    html.element("head") { html in
      html.void("meta", ["charset": "utf-8"])
      html.void(
        "meta", ["http-equiv": "Content-Security-Policy", "content": ReportStyle.policy])
      html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.void("meta", ["name": "referrer", "content": "no-referrer"])
      html.element("title", text: title)
      html.literal("<style>")
      html.literal(ReportStyle.css)
      html.literal("</style>")
    }
  }

  func writeTop(to html: inout HTMLBuilder) {
    html.element(
      "a", ["class": "skip", "href": "#main"], text: words.text("Đến nội dung", "To the content"))
    html.element("header", ["class": "top"]) { html in
      html.element("div", ["class": "inner"]) { html in
        html.element("h1", text: title)
        html.element("p") { html in
          html.text(content.catalog.report.files.map(\.file).joined(separator: ", "))
          html.text(words.text(" · xét tại ngày ", " · as of "))
          html.text(
            words.language == .vietnamese ? content.asOf.dayFirst : content.asOf.description)
        }
        html.element("nav", ["aria-label": words.text("Các phần", "Sections")]) { html in
          html.element("ul") { html in
            for (id, text) in sections {
              html.element("li") { html in html.element("a", ["href": "#" + id], text: text) }
            }
          }
        }
      }
    }
  }

  private var sections: [(String, String)] {
    var all = [("summary", words.text("Tóm tắt", "Summary"))]
    if !content.channels.isEmpty { all.append(("channels", words.text("Kênh bán", "Channels"))) }
    all.append(("findings", words.text("Chỗ cần xem", "Findings")))
    if !content.excerpts.isEmpty { all.append(("rows", words.text("Các dòng", "Rows"))) }
    return all
  }

  func writeFoot(to html: inout HTMLBuilder) {
    html.element(
      "footer",
      text: words.text(
        "Trang này dùng được khi không có mạng. Màu kèm dấu: ✘ lỗi, ⚠ cảnh báo, ℹ lưu ý.",
        "This page works without a network. Signs: ✘ error, ⚠ warning, ℹ note."))
  }
}
