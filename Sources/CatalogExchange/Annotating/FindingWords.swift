internal import OCOPCatalog
internal import Tabular

/// Puts findings into the words of notes, rows and the list: what is wrong, why it matters, what to
/// type instead.
struct FindingWords {
  var language: Language
  var messages: MessageCatalog

  /// The most findings that a note tells of.
  private static let mostInNote = 6
  /// The most findings that a row's text tells of.
  private static let mostInRow = 8

  func what(_ finding: Finding) -> String { messages.text(of: finding.message, in: language) }

  func why(_ finding: Finding) -> String? {
    messages.info(of: finding.rule)?.explanation[language]
  }

  /// What to type: the correction, or its candidates.
  func instead(_ finding: Finding) -> String? {
    let texts = finding.fixes.map { $0.new.isEmpty ? text("(để trống)", "(leave blank)") : $0.new }
    return texts.isEmpty ? nil : texts.joined(separator: text(" hoặc ", " or "))
  }

  /// The note of a cell, our mark first.
  func note(of findings: [Finding]) -> String {
    var parts: [String] = []
    for finding in findings.prefix(Self.mostInNote) {
      var lines = ["\(finding.severity.sign) \(finding.severity.word[language]): \(what(finding))"]
      if let instead = instead(finding) {
        lines.append(text("→ Nên ghi: ", "→ Type instead: ") + instead)
      } else if let example = messages.info(of: finding.rule)?.goodExample, !example.isEmpty {
        lines.append(text("→ Ví dụ đúng: ", "→ A good example: ") + example)
      }
      if let why = why(finding) { lines.append(text("Vì sao: ", "Why: ") + why) }
      parts.append(lines.joined(separator: "\n"))
    }
    if findings.count > Self.mostInNote {
      let more = findings.count - Self.mostInNote
      parts.append(text("… và \(more) điều nữa", "… and \(more) more"))
    }
    return AnnotationMarks.note + "\n" + parts.joined(separator: "\n\n")
  }

  /// What the column of errors says about a row: cell and title of errors and warnings, the number
  /// of notes. Short, so that the row keeps its height; the rest is in the notes and the list.
  func row(of findings: [Finding]) -> String {
    let shown = findings.filter { $0.severity != .note }
    var parts: [String] = []
    for finding in shown.prefix(Self.mostInRow) {
      let cell = finding.location.cell.map { "\($0) " } ?? ""
      let title = messages.info(of: finding.rule)?.title[language] ?? what(finding)
      parts.append("\(finding.severity.sign) \(cell)\(title)")
    }
    if shown.count > Self.mostInRow {
      let more = shown.count - Self.mostInRow
      parts.append(text("… và \(more) điều nữa", "… and \(more) more"))
    }
    let notes = findings.count - shown.count
    if notes > 0 {
      parts.append("\(Severity.note.sign) " + text("\(notes) lưu ý", "\(notes) notes"))
    }
    return parts.joined(separator: "   ")
  }

  /// The headings of the list.
  var headings: [String] {
    switch language {
    case .vietnamese:
      [
        "Mức độ", "Trang", "Ô", "Cột", "Sản phẩm", "Có gì chưa đúng", "Nên ghi", "Vì sao",
        "Quy tắc",
      ]
    case .english:
      [
        "Severity", "Sheet", "Cell", "Column", "Product", "What is wrong", "Type instead", "Why",
        "Rule",
      ]
    }
  }

  /// The line of the list about a finding.
  func line(of finding: Finding, at address: CellAddress?) -> AnnotationPlan.Line {
    let place = finding.location
    let target =
      address
      ?? place.row.flatMap { row in
        (1...SpreadsheetWriter.mostRows).contains(row) ? CellAddress(row: row, column: 1) : nil
      }
    let cell =
      address?.description ?? place.row.map { text("dòng \($0)", "row \($0)") } ?? ""
    return AnnotationPlan.Line(
      severity: finding.severity,
      cells: [
        "\(finding.severity.sign) \(finding.severity.word[language])", place.sheet ?? "", cell,
        Self.oneLine(place.header ?? ""), finding.product ?? "", what(finding),
        instead(finding) ?? "", why(finding) ?? "", finding.rule.name,
      ], sheet: place.sheet, address: place.sheet == nil ? nil : target)
  }

  /// How many findings of each kind there are.
  func summary(_ counts: [Severity: Int]) -> String {
    func part(_ severity: Severity, _ vi: String, _ en: String) -> String {
      "\(severity.sign) \(Dong.grouped(Int64(counts[severity] ?? 0))) \(text(vi, en))"
    }
    return [
      part(.error, "lỗi phải sửa", "errors to mend"),
      part(.warning, "cảnh báo nên xem", "warnings to look at"),
      part(.note, "lưu ý", "notes"),
    ].joined(separator: "   ")
  }

  func text(_ vi: String, _ en: String) -> String { LocalizedText(vi: vi, en: en)[language] }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
