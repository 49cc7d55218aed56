internal import OCOPCatalog
internal import Tabular

/// The rows with findings as the sheet shows them, the bad cells marked.
struct ReportRowSection {
  let content: ReportContent
  let words: FindingWords

  /// What names a cell among all files.
  static func key(_ location: SourceLocation) -> String {
    "\(location.file)\u{0}\(location.sheet ?? "")\u{0}\(location.row ?? 0)\u{0}"
      + "\(location.column ?? 0)"
  }

  /// The id of each cell that is shown and has a finding, by its key.
  static func anchors(_ content: ReportContent) -> [String: String] {
    var shown: [String: Int] = [:]
    for (index, excerpt) in content.excerpts.enumerated() {
      for row in excerpt.rows {
        shown["\(excerpt.file)\u{0}\(excerpt.sheet ?? "")\u{0}\(row.number)"] = index
      }
    }
    var anchors: [String: String] = [:]
    for finding in content.catalog.findings + content.channelFindings.map(\.finding) {
      let place = finding.location
      guard let row = place.row,
        let index = shown["\(place.file)\u{0}\(place.sheet ?? "")\u{0}\(row)"]
      else { continue }
      anchors[key(place)] = "c\(index)-\(row)-\(place.column ?? 0)"
    }
    return anchors
  }

  func write(to html: inout HTMLBuilder, _ sink: any ByteSink) throws(TabularError) {
    guard !content.excerpts.isEmpty else { return }
    html.literal("<section id=\"rows\" aria-labelledby=\"rows-title\">")
    html.element(
      "h2", ["id": "rows-title"],
      text: words.text("Các dòng như trong bảng", "The rows as in the sheet"))
    var byCell: [String: [Finding]] = [:]
    for finding in content.catalog.findings + content.channelFindings.map(\.finding) {
      byCell[Self.key(finding.location), default: []].append(finding)
    }
    for (index, excerpt) in content.excerpts.enumerated() {
      try write(excerpt, index, byCell, to: &html, sink)
    }
    html.literal("</section>")
  }

  private func write(
    _ excerpt: SheetExcerpt, _ index: Int, _ byCell: [String: [Finding]],
    to html: inout HTMLBuilder, _ sink: any ByteSink
  ) throws(TabularError) {
    let columns = excerpt.columns
    let name = [excerpt.file, excerpt.sheet].compactMap(\.self).joined(separator: " › ")
    html.element("h3", text: name)
    html.literal("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    html.text(name)
    html.literal("\"><table><thead><tr>")
    html.element("th", ["scope": "col"], text: words.text("Dòng", "Row"))
    for column in columns {
      html.element("th", ["scope": "col"]) { html in
        html.element("span", ["class": "id"], text: CellAddress.letters(ofColumn: column) + " ")
        html.text(excerpt.headers[column] ?? "")
      }
    }
    html.element("th", ["scope": "col"], text: AnnotationMarks.column[words.language])
    html.literal("</tr></thead><tbody>")
    for row in excerpt.rows {
      html.literal("<tr>")
      html.element("th", ["scope": "row"], text: String(row.number))
      var said: [Finding] = []
      func found(_ column: Int?) -> [Finding] {
        let place = SourceLocation(
          file: excerpt.file, sheet: excerpt.sheet, row: row.number, column: column)
        return byCell[Self.key(place)] ?? []
      }
      for column in columns {
        let here = found(column)
        said += here
        let worst = here.map(\.severity).max()
        html.element(
          "td",
          [
            "class": worst?.rawValue,
            "id": worst == nil ? nil : "c\(index)-\(row.number)-\(column)",
          ]
        ) { html in
          if let worst {
            html.element("span", ["class": "mark", "aria-hidden": "true"], text: worst.sign + " ")
            html.element("span", ["class": "vh"], text: worst.word[words.language] + ": ")
          }
          html.text(row.cells[column] ?? "")
        }
      }
      said += found(nil)
      html.element(
        "td",
        ["class": "says", "id": found(nil).isEmpty ? nil : "c\(index)-\(row.number)-0"]
      ) { $0.text(words.row(of: said.sorted { $0.severity > $1.severity })) }
      html.literal("</tr>")
      try html.drain(into: sink, atLeast: 1 << 16)
    }
    html.literal("</tbody></table></div>")
    if excerpt.omittedRows > 0 {
      let more = Dong.grouped(Int64(excerpt.omittedRows))
      html.element(
        "p", ["class": "empty"],
        text: words.text(
          "Còn \(more) dòng nữa; xem hết bằng --format xlsx.",
          "\(more) more rows; --format xlsx shows all."))
    }
  }
}
