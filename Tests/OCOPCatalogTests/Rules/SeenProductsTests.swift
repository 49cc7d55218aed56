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

  /// The findings of one rule in its first bad example.
  private func findings(of rule: any CatalogRule) throws -> [ProductFinding] {
    try OCOPCatalogTests.findings(
      RuleSet(catalogRules: [rule]), in: try #require(type(of: rule).bad.first))
  }

  @Test(
    "The name of the earlier product is told where the wording asks for it",
    arguments: [GTINRepeated(), SKURepeated(), ExternalIDRepeated(), ImageShared()]
      as [any CatalogRule])
  func tellsTheName(rule: any CatalogRule) throws {
    let finding = try #require(try findings(of: rule).first)
    let index = try #require(finding.relatedIndex)
    #expect(finding.message.arguments["other"] == type(of: rule).bad[0][index].name)
  }

  @Test("What a rule itself says of the other product stays")
  func keepsWhatTheRuleSays() throws {
    let finding = try #require(try findings(of: StarsConflict()).first)
    let name = StarsConflict.bad[0][try #require(finding.relatedIndex)].name
    let other = try #require(finding.message.arguments["other"])
    #expect(other != name && Int(other) != nil)
  }

  @Test("A wording without a place for the name does not carry it")
  func leavesOthersAlone() throws {
    let finding = try #require(try findings(of: ProductRepeated()).first)
    #expect(finding.relatedIndex != nil && finding.message.arguments["other"] == nil)
  }
}
