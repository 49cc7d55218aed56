import ScratchSpace
import Synchronization
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

  /// Disks that are large, missing, full after some bytes of each file, or out of files after a few.
  enum Disk: CaseIterable {
    case large, none, small, tiny, threeFiles

    var space: ScratchDisk {
      switch self {
      case .large: return .temporary
      case .none: return ScratchDisk { nil }
      case .small: return ScratchDisk { UnnamedFile(capacity: 40_000) }
      case .tiny: return ScratchDisk { UnnamedFile(capacity: 100) }
      case .threeFiles:
        let left = Mutex(3)
        return ScratchDisk {
          left.withLock {
            $0 -= 1
            return $0 < 0 ? nil : UnnamedFile()
          }
        }
      }
    }
  }

  @Test(
    "The table of first values answers as a dictionary does, whatever the disk takes",
    arguments: Disk.allCases, [1, 2, 7, 64, 300, 5_000, 100_000])
  func agreesWithADictionary(disk: Disk, limit: Int) {
    let count = limit < 7 && disk != .none ? 400 : 20_000
    var table = FirstSeen<Int32>(empty: -1, memoryLimit: limit, disk: disk.space)
    var expected: [UInt64: Int32] = [:]
    for (index, key) in keys(count).enumerated() {
      let earlier = table.earlier(key, else: Int32(index))
      #expect(earlier == expected[key.value])
      if expected[key.value] == nil { expected[key.value] = Int32(index) }
    }
  }

  @Test(
    "Values that are changed are found changed, also when they lay on disk",
    arguments: Disk.allCases, [1, 7, 300, 100_000])
  func keepsChanges(disk: Disk, limit: Int) {
    var table = FirstSeen<Int32>(empty: -1, memoryLimit: limit, disk: disk.space)
    var expected: [UInt64: Int32] = [:]
    for key in keys(limit == 1 ? 400 : 8_000) {
      let place = table.place(of: key, else: 0)
      #expect(table[place] == expected[key.value, default: 0])
      table[place] += 1
      expected[key.value, default: 0] += 1
    }
  }

  @Test("A copy of the table goes its own way")
  func copies() {
    var table = FirstSeen<Int32>(empty: -1, memoryLimit: 50)
    for (index, key) in keys(500).enumerated() { _ = table.earlier(key, else: Int32(index)) }
    var copy = table
    var other = TextKey()
    other.add(UInt64.max)
    #expect(copy.earlier(other, else: 7) == nil)
    for key in keys(5_000) { _ = copy.earlier(key, else: -5) }
    #expect(table.earlier(other, else: 8) == nil)
    #expect(copy.earlier(other, else: 9) == 7)
    for (index, key) in keys(200).enumerated() {
      #expect(table.earlier(key, else: -2) == copy.earlier(key, else: -3), "\(index)")
    }
  }

  @Test(
    "The entries of a table come by their keys, wherever they crowd", arguments: [0, 1, 63, 900])
  func sorted(count: Int) {
    for shift: UInt64 in [0, 8, 40, 56] {
      var table = KeyTable<Int32>(empty: -1)
      var expected: [UInt64: Int32] = [:]
      // Keys near each other, and near the end of the table.
      for number in 0..<UInt64(count) {
        let key = max(1, number % 2 == 0 ? .max - number << shift : number << shift)
        let (place, isHere) = table.find(key)
        if !isHere { table.put(key, Int32(number), at: place) }
        if expected[key] == nil { expected[key] = Int32(number) }
      }
      let entries = table.sorted()
      #expect(entries.map(\.key) == expected.keys.sorted())
      #expect(entries.allSatisfy { expected[$0.key] == $0.value })
      table.removeAll()
      #expect(table.sorted().isEmpty && table.count == 0)
    }
  }

  @Test("The filter holds every key that was added, and few others")
  func filter() {
    var filter = KeyFilter()
    let keys = keys(40_000).map { $0.value &* 0x9E37_79B9_7F4A_7C15 }
    let added = Set(keys.prefix(20_000))
    for key in added { filter.add(key) }
    #expect(added.allSatisfy(filter.mayHold))
    #expect(keys.filter { !added.contains($0) && filter.mayHold($0) }.count < 100)
  }

  @Test("Tax codes are packed into a number and back")
  func packedTaxCodes() throws {
    for text in ["6300000770", "6300000770-001", "6300000770-000", "6300000770-999", "0100109106"] {
      let code = try #require(TaxCode(text))
      #expect(
        TaxCode(packed: code.packed) == code && TaxCode(packed: code.packed).description == text)
    }
  }

  @Test("Names come back from memory and from disk alike", arguments: Disk.allCases)
  func manyNames(disk: Disk) {
    var names = SeenNames(memoryLimit: 100, disk: disk.space)
    for number in 0..<2_000 { names.append("Khóm Cầu Đúc số \(number)") }
    let copy = names
    for number in 2_000..<2_100 { names.append("Trà \(number)") }
    var other = copy
    for _ in 0..<200 { other.append("Khác") }
    #expect(names.count == 2_100 && copy.count == 2_000)
    for number in 0..<2_000 {
      let name = "Khóm Cầu Đúc số \(number)"
      #expect(names[number] == name && copy[number] == name && other[number] == name)
    }
    #expect(names[2_050] == "Trà 2050" && copy[2_000] == nil && other[2_000] == "Khác")
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
