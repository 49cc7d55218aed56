import Foundation
import OCOPCatalog
import Testing

@Suite struct AddressParserTests {
  let gazetteer = Gazetteer.standard
  let parser = AddressParser()

  @Test func `an address means what a person reads in it`() throws {
    let rows = try PlaceFixtures.rows("addresses", separator: "|")
    #expect(rows.count == 69)
    for row in rows {
      let address = row["address"] ?? ""
      let reading = parser.parse(address)
      let verdict: String =
        switch reading {
        case .resolved: "resolved"
        case .ambiguous: "ambiguous"
        case .unresolved: "unresolved"
        }
      #expect(verdict == row["verdict"], "\(address)")
      let codes = Set((row["code"] ?? "").split(separator: ",").map(String.init))
      #expect(Set(reading.matches.map(\.unit.code)) == codes, "\(address)")
      let epochs = Set(reading.matches.map(\.epoch))
      switch row["epoch"] {
      case "old": #expect(epochs == [.beforeReform], "\(address)")
      case "new": #expect(epochs == [.sinceReform], "\(address)")
      case "both": #expect(epochs.count == 2, "\(address)")
      default: #expect(epochs.isEmpty)
      }
      if verdict == "resolved" {
        #expect(reading.matches.first?.remainder == row["remainder"], "\(address)")
      }
    }
  }

  @Test func `the communes of Hậu Giang resolve in every spelling`() throws {
    for row in try PlaceFixtures.rows("haugiang-map") {
      let unit = try #require(gazetteer.unit(code: row["old_code"] ?? "", epoch: .beforeReform))
      let full = gazetteer.fullAddress(of: unit)
      for spelling in Self.spellings(of: full) {
        let match = Self.single(parser.parse(spelling))
        #expect(match?.unit == unit, "\(spelling)")
        #expect(match?.remainder == "", "\(spelling)")
        #expect(match?.chain == gazetteer.chain(of: unit))
      }
    }
  }

  /// Ten ways to type one address.
  static func spellings(of full: String) -> [String] {
    let bare = PlaceFixtures.withoutMarks(full)
    let short = full.replacing("Thành phố", with: "TP.").replacing("Thị xã", with: "TX")
      .replacing("Thị trấn", with: "TT.").replacing("Phường", with: "P.")
      .replacing("Huyện", with: "H.").replacing("Xã", with: "X.").replacing("Tỉnh ", with: "T.")
    return [
      full, bare, full.uppercased(), short, full.decomposedStringWithCanonicalMapping,
      bare.lowercased(), full.replacing(", ", with: " - "), bare.replacing(",", with: ""),
      full.replacing("oà", with: "òa").replacing("uỷ", with: "ủy").replacing("Hoả", with: "Hỏa"),
      full.split(separator: ", ").reversed().joined(separator: ", "),
    ]
  }

  static func single(_ reading: AddressReading) -> AddressMatch? {
    if case .resolved(let match) = reading { return match }
    return nil
  }

  @Test(arguments: ["full", "bare", "reversed"])
  func `the full address of every unit means that unit and never another`(form: String) {
    var problems: [String] = []
    var resolved = 0
    for epoch in AdministrativeEpoch.allCases {
      for unit in gazetteer.units(level: .commune, epoch: epoch) {
        let full = gazetteer.fullAddress(of: unit)
        let text =
          switch form {
          case "bare": PlaceFixtures.withoutMarks(full)
          case "reversed": full.split(separator: ", ").reversed().joined(separator: ", ")
          default: full
          }
        switch parser.parse(text) {
        case .resolved(let match):
          resolved += 1
          if match.unit != unit { problems.append(text) }
        case .ambiguous(let matches):
          if !matches.contains(where: { $0.unit == unit }) { problems.append(text) }
        case .unresolved: problems.append(text)
        }
        let hinted = parser.parse(text, epochHint: epoch)
        if !hinted.matches.contains(where: { $0.unit == unit }) { problems.append("hint: " + text) }
      }
    }
    #expect(problems.isEmpty, "\(problems.count): \(problems.prefix(5))")
    #expect(resolved > 12_000)
  }

  @Test func `the epoch decides between units of both epochs`() {
    let address = "Xã Thới Hưng, Cần Thơ"
    for epoch in AdministrativeEpoch.allCases {
      let match = Self.single(parser.parse(address, epochHint: epoch))
      #expect(match?.unit.code == "31264")
      #expect(match?.epoch == epoch)
    }
  }

  @Test func `an epoch that contradicts the text leaves the choice to a person`() {
    let reading = parser.parse("xã Vị Thủy, Hậu Giang", epochHint: .sinceReform)
    #expect(Set(reading.matches.map(\.unit.code)) == ["31447", "31441"])
    #expect(Self.single(reading) == nil)
  }

  @Test func `a dissolved commune is read, unless its name went on in force`() {
    var other = 0
    for unit in gazetteer.units(level: .commune, epoch: .beforeReform, includingRetired: true)
    where unit.isRetired {
      guard let match = Self.single(parser.parse(gazetteer.fullAddress(of: unit))) else {
        Issue.record("\(unit.code) is not read")
        continue
      }
      if match.unit == unit { continue }
      other += 1
      #expect(!match.unit.isRetired)
      // "Phường 01" is "Phường 1".
      let names = [match.unit, unit].map {
        PlaceFixtures.withoutMarks($0.name).lowercased().drop { $0 == "0" }
      }
      #expect(names[0] == names[1])
      #expect(match.unit.parentCode == unit.parentCode)
      #expect(match.unit.type == unit.type)
    }
    #expect(other == 190)
  }

  @Test func `the places in real product codes resolve`() throws {
    for row in try PlaceFixtures.rows("product-code-places") where row["lookup_result"] == "ok" {
      let parts = (row["product_code"] ?? "").split(separator: "-")
      let text = "\(row["commune"] ?? ""), \(row["district_now"] ?? ""), \(row["province"] ?? "")"
      let reading = parser.parse(text, epochHint: .beforeReform)
      #expect(reading.matches.contains { $0.unit.code == parts[2] }, "\(text)")
    }
  }

  @Test(
    arguments: [
      String(repeating: "xã Tân Thành, ", count: 20_000), String(repeating: "a", count: 200_000),
      String(repeating: "\u{301}", count: 50_000), String(repeating: "Phường 1 ", count: 20_000),
      "\u{0}\u{FFFF}\u{10FFFF}🌾", "'' ' 'a' `", "xã", "xã,", "TP", ", xã ,", "p p p p 1 1 1 1",
      "xã xã xã xã", "phường IVXLIVXLIVXL, Hậu Giang", "Phường 99999999999999999999, Hậu Giang",
    ])
  func `odd text is read without harm`(text: String) {
    let reading = parser.parse(text)
    #expect(Self.single(reading)?.unit.level != .commune)
  }

  @Test func `cutting an address anywhere never yields a commune of another province`() throws {
    let full = "Ấp 3, xã Hỏa Tiến, TP Vị Thanh, tỉnh Hậu Giang"
    for length in 0...full.count {
      let match = Self.single(parser.parse(String(full.prefix(length))))
      if let match, match.unit.level == .commune {
        #expect(match.unit.code == "31339")
      }
    }
  }
}
