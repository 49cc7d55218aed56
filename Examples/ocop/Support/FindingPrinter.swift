import OCOPCatalog

/// Shows findings to a person: by file, worst first, each with its cell and what to do.
struct FindingPrinter {
  var language: Language
  var messages: MessageCatalog
  var palette = Palette.standard
  /// How many findings of one rule are shown before the rest is only counted.
  static let perRule = 20

  /// Prints the findings and lines that count those left out.
  func print(_ findings: FindingDigest) {
    for severity in Severity.allCases.sorted(by: >) {
      for finding in findings.kept where finding.severity == severity { print(finding) }
      for (rule, count) in findings.omitted(severity) {
        Output.standard(palette.dim(more(count, of: rule)))
      }
    }
  }

  private func print(_ finding: Finding) {
    let place = self.place(finding.location)
    Output.standard(
      "\(palette.severity(finding.severity, in: language)) \(palette.bold(place)) "
        + messages.text(of: finding.message, in: language) + " " + palette.dim("[\(finding.rule)]"))
    for fix in finding.fixes where fix.safety != .displayOnly {
      let word = LocalizedText(vi: "Sửa thành", en: "Change to")[language]
      Output.standard("         → \(word): \(palette.green(fix.new))")
    }
  }

  private func place(_ location: SourceLocation) -> String {
    var parts = [location.file]
    if let sheet = location.sheet { parts.append(sheet) }
    if let cell = location.cell {
      parts.append(location.header.map { "\(cell) (\(oneLine($0)))" } ?? cell)
    } else if let row = location.row {
      parts.append(LocalizedText(vi: "dòng \(row)", en: "row \(row)")[language])
    }
    return parts.joined(separator: " › ") + ":"
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private func more(_ count: Int, of rule: RuleID) -> String {
    LocalizedText(
      vi: "         … và \(count) chỗ nữa cùng loại [\(rule)]",
      en: "         … and \(count) more of the same kind [\(rule)]")[language]
  }
}
