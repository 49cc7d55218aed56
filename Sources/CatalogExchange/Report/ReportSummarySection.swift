internal import OCOPCatalog

/// The numbers at a glance, and charts of them.
struct ReportSummarySection {
  let content: ReportContent
  let words: FindingWords

  func write(to html: inout HTMLBuilder) {
    let all = content.catalog.findings + content.channelFindings.map(\.finding)
    html.element("section", ["id": "summary", "aria-labelledby": "summary-title"]) { html in
      html.element("h2", ["id": "summary-title"], text: words.text("Tóm tắt", "Summary"))
      html.element("ul", ["class": "tiles"]) { html in
        tile(nil, content.catalog.products.count, words.text("sản phẩm", "products"), &html)
        for severity in Severity.allCases.sorted(by: >) {
          let count = all.count { $0.severity == severity }
          let isGood = severity == .error && count == 0
          tile(
            isGood ? "good" : severity.rawValue, count,
            (isGood ? "✔" : severity.sign) + " " + label(severity), &html)
        }
      }
      guard !content.catalog.products.isEmpty else { return }
      html.element("div", ["class": "charts"]) { html in
        writeProducts(to: &html)
        writeStars(to: &html)
        if !all.isEmpty { writeRules(all, to: &html) }
      }
    }
  }

  private func tile(_ style: String?, _ count: Int, _ text: String, _ html: inout HTMLBuilder) {
    html.element("li", ["class": style]) { html in
      html.element("b", text: Dong.grouped(Int64(count)))
      html.text(text)
    }
  }

  private func label(_ severity: Severity) -> String {
    switch severity {
    case .error: words.text("lỗi phải sửa", "errors to mend")
    case .warning: words.text("cảnh báo nên xem", "warnings to look at")
    case .note: words.text("lưu ý", "notes")
    }
  }

  /// Products by the worst that was found in their rows.
  private func writeProducts(to html: inout HTMLBuilder) {
    struct Place: Hashable {
      var file: String
      var sheet: String?
      var row: Int?
    }
    var worst: [Place: Severity] = [:]
    for finding in content.catalog.findings {
      let place = Place(
        file: finding.location.file, sheet: finding.location.sheet, row: finding.location.row)
      worst[place] = max(worst[place] ?? .note, finding.severity)
    }
    var counts = [0, 0, 0]
    for product in content.catalog.products {
      switch worst[
        Place(file: product.table.file, sheet: product.table.sheet, row: product.row)]
      {
      case .error: counts[0] += 1
      case .warning: counts[1] += 1
      case .note, nil: counts[2] += 1
      }
    }
    ReportChart.stack(
      words.text("Sản phẩm theo tình trạng", "Products by state"),
      [
        .init(
          label: words.text("dùng được ngay", "fine"), count: counts[2], color: ReportChart.good),
        .init(
          label: words.text("nên xem lại", "worth a look"), count: counts[1],
          color: ReportChart.warning),
        .init(
          label: words.text("có lỗi", "with errors"), count: counts[0], color: ReportChart.error),
      ], to: &html)
  }

  private func writeStars(to html: inout HTMLBuilder) {
    var counts: [Int: Int] = [:]
    for product in content.catalog.products {
      counts[product.value.certification?.stars ?? 0, default: 0] += 1
    }
    guard counts.keys.contains(where: { $0 > 0 }) else { return }
    let parts = (3...5).map { stars in
      ReportChart.Part(
        label: words.text("\(stars) sao", "\(stars) stars"), count: counts[stars] ?? 0,
        color: ReportChart.brand)
    }
    let others = counts.filter { !(3...5).contains($0.key) }.values.reduce(0, +)
    ReportChart.bars(
      words.text("Số sao OCOP ghi trong danh sách", "OCOP stars stated in the list"),
      parts + [
        .init(
          label: words.text("không có hoặc khác", "none or other"), count: others,
          color: ReportChart.rest)
      ], to: &html)
  }

  private func writeRules(_ findings: [Finding], to html: inout HTMLBuilder) {
    var counts: [RuleID: (count: Int, severity: Severity)] = [:]
    for finding in findings {
      var entry = counts[finding.rule] ?? (0, .note)
      entry.count += 1
      entry.severity = max(entry.severity, finding.severity)
      counts[finding.rule] = entry
    }
    let top = counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(6)
    ReportChart.bars(
      words.text("Điều gặp nhiều nhất", "What is found most"),
      top.map { rule, value in
        let color =
          switch value.severity {
          case .error: ReportChart.error
          case .warning: ReportChart.warning
          case .note: ReportChart.note
          }
        return .init(
          label: "\(value.severity.sign) "
            + (words.messages.info(of: rule)?.title[words.language] ?? rule.name),
          count: value.count, color: color)
      }, to: &html)
  }
}
