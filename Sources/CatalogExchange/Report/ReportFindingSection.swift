internal import OCOPCatalog
internal import Tabular

/// The findings, grouped by rule, worst first; what is shown is chosen by boxes that work without a
/// script.
struct ReportFindingSection {
  /// The most findings of one rule that are written out.
  static let mostPerRule = 200

  let content: ReportContent
  let words: FindingWords

  private struct Group {
    var rule: RuleID
    var severity: Severity
    var items: [(channel: String?, finding: Finding)] = []
  }

  func write(to html: inout HTMLBuilder, _ sink: any ByteSink) throws(TabularError) {
    html.literal("<section id=\"findings\" aria-labelledby=\"findings-title\">")
    html.element(
      "h2", ["id": "findings-title"], text: words.text("Chỗ cần xem", "Findings"))
    let groups = self.groups
    if groups.isEmpty {
      html.element(
        "p", ["class": "badge good"],
        text: words.text("✔ Không có gì phải sửa.", "✔ Nothing to fix."))
    } else {
      writeFilter(to: &html)
      let links = ReportRowSection.anchors(content)
      for group in groups {
        write(group, links, to: &html)
        try html.drain(into: sink, atLeast: 1 << 16)
      }
    }
    html.literal("</section>")
  }

  private var groups: [Group] {
    var groups: [Group] = []
    var positions: [RuleID: Int] = [:]
    let own = content.catalog.findings.map { (channel: String?.none, finding: $0) }
    let theirs = content.channelFindings.map {
      (channel: Optional($0.channel), finding: $0.finding)
    }
    for item in own + theirs {
      let rule = item.finding.rule
      let position = positions[rule] ?? groups.count
      if position == groups.count {
        positions[rule] = position
        groups.append(Group(rule: rule, severity: item.finding.severity))
      }
      groups[position].severity = max(groups[position].severity, item.finding.severity)
      groups[position].items.append(item)
    }
    return groups.enumerated().sorted {
      ($0.element.severity.order, -$0.element.items.count, $0.offset)
        < ($1.element.severity.order, -$1.element.items.count, $1.offset)
    }.map(\.element)
  }

  private func writeFilter(to html: inout HTMLBuilder) {
    html.element(
      "div",
      [
        "class": "filter", "role": "group",
        "aria-label": words.text("Chọn điều muốn xem", "Choose what to see"),
      ]
    ) { html in
      for severity in Severity.allCases.sorted(by: >) {
        html.element("label") { html in
          html.void(
            "input",
            ["type": "checkbox", "id": "show-" + severity.rawValue, "checked": ""])
          html.text("\(severity.sign) \(severity.word[words.language])")
        }
      }
      html.element("span", ["id": "search", "hidden": "", "class": "find"]) { html in
        html.element("label", ["for": "query"], text: words.text("Tìm:", "Find:"))
        html.void("input", ["type": "search", "id": "query", "autocomplete": "off"])
        html.element(
          "button", ["type": "button", "id": "open"],
          text: words.text("Mở hoặc đóng hết", "Open or close all"))
      }
    }
  }

  private func write(
    _ group: Group, _ links: [String: String], to html: inout HTMLBuilder
  ) {
    let info = words.messages.info(of: group.rule)
    html.element(
      "details",
      [
        "class": "group " + group.severity.rawValue,
        "open": group.severity == .note || group.items.count > 20 ? nil : "",
      ]
    ) { html in
      html.element("summary") { html in
        html.element(
          "span", ["class": "badge " + group.severity.rawValue],
          text: "\(group.severity.sign) \(group.severity.word[words.language])")
        html.text(" \(info?.title[words.language] ?? group.rule.name) ")
        html.element(
          "span", ["class": "id"], text: "(\(Dong.grouped(Int64(group.items.count))))")
      }
      html.element("div", ["class": "body"]) { html in
        html.element("p", ["class": "why"]) { html in
          if let why = info?.explanation[words.language] { html.text(why + " ") }
          html.element("span", ["class": "id"], text: "[\(group.rule.name)]")
        }
        html.element("ul", ["class": "places"]) { html in
          for item in group.items.prefix(Self.mostPerRule) {
            write(item.finding, channel: item.channel, links, to: &html)
          }
        }
        if group.items.count > Self.mostPerRule {
          let more = Dong.grouped(Int64(group.items.count - Self.mostPerRule))
          html.element(
            "p", ["class": "why"],
            text: words.text("… và \(more) chỗ nữa cùng loại.", "… and \(more) more of the kind."))
        }
      }
    }
  }

  private func write(
    _ finding: Finding, channel: String?, _ links: [String: String], to html: inout HTMLBuilder
  ) {
    html.element("li") { html in
      let place = self.place(finding.location)
      if let anchor = links[ReportRowSection.key(finding.location)] {
        html.element("a", ["class": "where", "href": "#" + anchor], text: place)
      } else {
        html.element("span", ["class": "where"], text: place)
      }
      if let channel {
        html.text(" ")
        html.element("span", ["class": "badge note"], text: channel)
      }
      if let product = finding.product {
        html.text(" ")
        html.element("span", ["class": "product"], text: "· " + product)
      }
      html.void("br")
      html.text(words.what(finding))
      if let instead = words.instead(finding) {
        html.text(" ")
        html.element(
          "span", ["class": "fix"], text: words.text("→ Nên ghi: ", "→ Type instead: ") + instead)
      }
    }
  }

  private func place(_ location: SourceLocation) -> String {
    var parts: [String] = []
    if content.catalog.report.files.count > 1 { parts.append(location.file) }
    if let sheet = location.sheet { parts.append(sheet) }
    if let cell = location.cell {
      let header = location.header.map { header in
        " (" + header.split(whereSeparator: \.isNewline).joined(separator: " ") + ")"
      }
      parts.append(cell + (header ?? ""))
    } else if let row = location.row {
      parts.append(words.text("dòng \(row)", "row \(row)"))
    }
    return parts.isEmpty ? location.file : parts.joined(separator: " › ")
  }
}
