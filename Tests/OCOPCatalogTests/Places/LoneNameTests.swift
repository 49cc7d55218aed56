import Foundation
import OCOPCatalog
import Testing

/// People write one name where a place is asked for: a province, a district, a commune, a hamlet.
@Suite struct LoneNameTests {
  let gazetteer = Gazetteer.standard
  let parser = AddressParser()

  enum Form: String, CaseIterable, CustomTestStringConvertible {
    case asWritten, split, small, withoutMarks

    var testDescription: String { rawValue }

    func callAsFunction(_ name: String) -> String {
      switch self {
      case .asWritten: name
      case .split: name.decomposedStringWithCanonicalMapping
      case .small: name.lowercased()
      case .withoutMarks: PlaceFixtures.withoutMarks(name)
      }
    }
  }

  /// The code of the province, since the reform, in which a unit lies.
  private func province(of unit: AdministrativeUnit) throws -> String {
    let province = try #require(gazetteer.chain(of: unit).last)
    guard unit.epoch == .beforeReform else { return province.code }
    return try #require(gazetteer.successors(of: province).first).code
  }

  @Test(arguments: Form.allCases)
  func `one name alone is offered in every province that has a place of that name`(
    form: Form
  ) throws {
    var provinces: [String: Set<String>] = [:]
    var names: [String: String] = [:]
    for epoch in AdministrativeEpoch.allCases {
      for level in [AdministrativeLevel.province, .district, .commune] {
        for unit in gazetteer.units(level: level, epoch: epoch, includingRetired: true) {
          let text = form(unit.name)
          provinces[text.lowercased(), default: []].insert(try province(of: unit))
          names[text.lowercased()] = text
        }
      }
    }
    var wrong: [String] = []
    for (key, text) in names {
      let matches = parser.parse(text).matches
      // The name of a province means the province, although small places bear it too.
      if let unit = matches.first?.unit, gazetteer.provinces(named: text).contains(unit) {
        continue
      }
      // A number alone is no place.
      if matches.isEmpty, text.allSatisfy({ $0.isNumber || "IVXivx".contains($0) }) { continue }
      let found = try Set(matches.map { try province(of: $0.unit) })
      if !provinces[key, default: []].isSubset(of: found) {
        wrong.append("\(text) → \(matches.map(\.unit.fullName))")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.sorted().prefix(60))")
  }

  /// The parser once took the marks of a province for a slip, although a place has the very name.
  @Test(arguments: [
    ("Phù Yên", "Sơn La"), ("Thạnh Hóa", "Long An"), ("Quang Bình", "Hà Giang"),
    ("Đức Huệ", "Long An"), ("Duc Hue", "Long An"), ("Hiệp Bình Phước", "Hồ Chí Minh"),
    ("Thạnh Hóa, Long An", "Long An"), ("huyện Phù Yên", "Sơn La"),
  ])
  func `a place is not a province with other marks`(text: String, expected: String) throws {
    let old = try #require(gazetteer.province(named: expected, epoch: .beforeReform))
    let found = parser.parse(text).matches
    #expect(try found.contains { try province(of: $0.unit) == province(of: old) })
    #expect(!found.contains { $0.unit.level == .province })
  }

  @Test func `a province with a slip in its marks is asked about`() {
    guard case .ambiguous(let matches) = parser.parse("Hâu Giàng") else {
      Issue.record("not asked about")
      return
    }
    #expect(matches.map(\.unit.name) == ["Hậu Giang"])
  }
}
