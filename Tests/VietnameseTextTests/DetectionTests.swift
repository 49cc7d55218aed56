import Testing
import VietnameseText

@Suite struct DetectionTests {
  struct Outcome {
    var row: Vectors.Row
    var result: RepairedText

    var label: String { row["label"] ?? "" }
    var wanted: String { row["text"] ?? "" }
    var isHard: Bool { !(row["hard"] ?? "").isEmpty }
    var isLossy: Bool { label.contains("-no-") }

    /// TCVN3 knows no capitals with tones, so case is left out of the comparison there.
    func isWanted(_ text: String) -> Bool {
      label.hasPrefix("tcvn3")
        ? text.lowercased().exact == wanted.lowercased().exact : text.exact == wanted.exact
    }

    var isRight: Bool {
      isWanted(result.text) || isLossy && result.candidates.contains(where: isWanted)
    }
    var isLeftAlone: Bool { result.text.exact == result.original.exact }
    var line: String {
      "\(row["id"] ?? "") \(label): \(result.original) → \(result.text)"
        + " [\(result.label.rawValue) \(result.status) \(result.candidates)]"
    }
  }

  static let outcomes: [Outcome] = {
    let rows = Vectors.rows("detect.csv")
    var outcomes: [Outcome] = []
    for row in rows where row["group"] == "" {
      let input = Vectors.unescaped(row["input"] ?? "")
      outcomes.append(Outcome(row: row, result: TextRepair().repair(input)))
    }
    var groups: [[Vectors.Row]] = []
    for row in rows where row["group"] != "" {
      if groups.last?.first?["group"] == row["group"] {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    for group in groups {
      let cells = group.map { Vectors.unescaped($0["input"] ?? "") }
      for (row, result) in zip(group, TextRepair().repairColumn(cells)) {
        outcomes.append(Outcome(row: row, result: result))
      }
    }
    return outcomes
  }()

  @Test func `all rows are there`() { #expect(Self.outcomes.count == 739) }

  @Test(arguments: [
    ("tcvn3", 0.98), ("vni-win", 0.98), ("windows-1258", 0.98), ("utf8-mojibake", 1),
    ("utf8-mojibake-double", 1), ("utf8-mojibake-via-1258", 1), ("nfd", 1),
    ("tcvn3-via-1258", 0.98), ("vni-win-via-1258", 0.98), ("tcvn3-no-soft-hyphen", 0.9),
    ("utf8-mojibake-no-c1", 0.9), ("utf8-mojibake-no-soft-hyphen", 0.9),
  ])
  func `lone cells that can be decided are decided`(label: String, wanted: Double) {
    let cells = Self.outcomes.filter {
      $0.label == label && !$0.isHard && $0.row["group"] == ""
    }
    let wrong = cells.filter { !$0.isRight }
    let share = Double(cells.count - wrong.count) / Double(max(cells.count, 1))
    #expect(!cells.isEmpty)
    #expect(share >= wanted, "\(share) of \(cells.count): \(wrong.map(\.line))")
  }

  @Test func `hard cells are right or left alone`() {
    let wrong = Self.outcomes.filter {
      $0.isHard && $0.row["group"] == "" && !$0.isRight && !$0.isLeftAlone
    }
    #expect(wrong.isEmpty, "\(wrong.map(\.line))")
  }

  @Test func `fine cells come back unchanged`() {
    let wrong = Self.outcomes.filter { $0.label == "fine" && !$0.isLeftAlone }
    #expect(wrong.isEmpty, "\(wrong.map(\.line))")
  }

  @Test func `cells of columns are right`() {
    let cells = Self.outcomes.filter { $0.row["group"] != "" }
    let wrong = cells.filter { !$0.isRight }
    let share = Double(cells.count - wrong.count) / Double(max(cells.count, 1))
    #expect(share >= 0.995, "\(share) of \(cells.count): \(wrong.map(\.line))")
  }

  @Test func `changed cells get the right label`() {
    let cells = Self.outcomes.filter { $0.result.status == .repaired }
    let wrong = cells.filter { $0.label != $0.result.label.rawValue }
    // A cell of a lossy or re-read column may show no sign of it.
    let share = Double(cells.count - wrong.count) / Double(max(cells.count, 1))
    #expect(share >= 0.95, "\(share) of \(cells.count): \(wrong.map(\.line))")
  }

  @Test func `repairing twice changes nothing more`() {
    let wrong = Self.outcomes.filter {
      TextRepair().repair($0.result.text).text.exact != $0.result.text.exact
    }
    #expect(wrong.isEmpty, "\(wrong.map(\.line))")
  }
}
