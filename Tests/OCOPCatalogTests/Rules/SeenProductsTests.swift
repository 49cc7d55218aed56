import Testing

@testable import OCOPCatalog

@Suite("What a run of the rules keeps of the products before")
struct SeenProductsTests {
  /// Keys as a list would bring them: many new ones, many seen before.
  private func keys(_ count: Int) -> [TextKey] {
    (0..<UInt64(count)).map { index in
      var key = TextKey()
      key.add(index &* index % 12_289)
      return key
    }
  }

  @Test("The table of first values answers as a dictionary does, while it grows")
  func agreesWithADictionary() {
    var table = FirstSeen<Int32>(empty: -1)
    var expected: [UInt64: Int32] = [:]
    for (index, key) in keys(20_000).enumerated() {
      let earlier = table.earlier(key, else: Int32(index))
      #expect(earlier == expected[key.value])
      if expected[key.value] == nil { expected[key.value] = Int32(index) }
    }
    #expect(table.count == expected.count)
  }

  @Test("A value that is changed in its place is found changed after the table grew")
  func keepsChanges() {
    var table = FirstSeen<Int32>(empty: -1)
    var key = TextKey()
    key.add(UInt64(7))
    table[table.place(of: key, else: 1).place] = 2
    for other in keys(5_000) { _ = table.earlier(other, else: 0) }
    #expect(table.earlier(key, else: 3) == 2)
  }

  @Test("Names come back by their number, also empty ones, and none is made up")
  func names() {
    var names = SeenNames()
    for name in ["Trà mãng cầu", "", "Khóm Cầu Đúc"] { names.append(name) }
    #expect((-1...3).map { names[$0] } == [nil, "Trà mãng cầu", "", "Khóm Cầu Đúc", nil])
  }

  @Test("A very long name is cut between two letters, with a mark", arguments: 0..<4)
  func longNames(shift: Int) throws {
    var names = SeenNames()
    let long = String(repeating: "a", count: shift) + String(repeating: "ế", count: 10_000)
    names.append(long)
    names.append("sau")
    let kept = try #require(names[0])
    #expect(kept.utf8.count <= SeenNames.longest && kept.utf8.count > SeenNames.longest - 4)
    #expect(kept.last == "…" && long.hasPrefix(kept.dropLast()))
    #expect(names[1] == "sau")
  }

  @Test("A name of just the longest length is kept whole")
  func longestName() {
    var names = SeenNames()
    let name = String(repeating: "a", count: SeenNames.longest)
    names.append(name)
    #expect(names[0] == name)
  }

  @Test("The name of the earlier product is told where the wording asks for it")
  func tellsTheName() throws {
    let texts = MessageCatalog.standard
    let name = GTINRepeated.bad[0][0].name
    let set = RuleSet.standard
    var check = set.makeCheck(in: RuleContext(asOf: try #require(RuleExamples.day)))
    var findings: [ProductFinding] = []
    for product in GTINRepeated.bad[0] { check.see(product) { findings.append($0) } }
    let finding = try #require(findings.first { $0.rule == GTINRepeated.info.id })
    #expect(finding.message.arguments["other"] == name)
    // A wording without a place for the name does not carry it.
    #expect(
      findings.filter { !texts.text(of: $0.message, in: .vietnamese).contains(name) }
        .allSatisfy { $0.message.arguments["other"] == nil })
  }
}
