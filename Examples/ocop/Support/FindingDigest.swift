import OCOPCatalog

/// Findings that are all counted, but kept only as far as they are shown.
struct FindingDigest {
  /// How many findings of one rule and severity are kept.
  let perRule: Int
  /// What is kept, in the order it came.
  private(set) var kept: [Finding] = []
  private var counts: [Severity: [RuleID: Int]] = [:]

  init(_ findings: [Finding] = [], perRule: Int = .max) {
    self.perRule = perRule
    for finding in findings { add(finding) }
  }

  mutating func add(_ finding: Finding) {
    counts[finding.severity, default: [:]][finding.rule, default: 0] += 1
    if counts[finding.severity]?[finding.rule] ?? 0 <= perRule { kept.append(finding) }
  }

  /// How many findings of a severity came.
  func count(_ severity: Severity) -> Int {
    counts[severity, default: [:]].values.reduce(0, +)
  }

  /// The rules of a severity of which not all findings are kept, and how many are not.
  func omitted(_ severity: Severity) -> [(rule: RuleID, count: Int)] {
    counts[severity, default: [:]].filter { $0.value > perRule }
      .map { ($0.key, $0.value - perRule) }.sorted { $0.0 < $1.0 }
  }
}
