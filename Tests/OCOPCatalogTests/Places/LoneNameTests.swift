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
        for unit in gazetteer.units(level: level, epoch: epoch) {
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

  /// Origins as public OCOP listings of 2025 have them, and the province that the listing's own text
  /// tells; "Số 6" tells none.
  @Test(arguments: [
    ("Quảng Nam", "Quảng Nam"), ("Tiền Giang", "Tiền Giang"), ("Bình Định", "Bình Định"),
    ("Lâm Đồng", "Lâm Đồng"), ("Thanh Hoá", "Thanh Hóa"), ("Thanh Hóa", "Thanh Hóa"),
    ("Đắk Lăk", "Đắk Lắk"), ("Đắk Nông", "Đắk Nông"), ("Bà Rịa Vũng Tàu", "Bà Rịa - Vũng Tàu"),
    ("Đồng Tháp", "Đồng Tháp"), ("\u{110}o\u{302}\u{300}ng Tha\u{301}p", "Đồng Tháp"),
    ("Hậu Giang", "Hậu Giang"), ("Thái Bình", "Thái Bình"), ("Bến Tre", "Bến Tre"),
    ("Vĩnh Long", "Vĩnh Long"), ("Long An", "Long An"), ("Hà Nam", "Hà Nam"),
    ("Nghệ An", "Nghệ An"), ("Nam Định", "Nam Định"), ("Hoằng Kim", "Thanh Hóa"),
    ("Trà Cú", "Trà Vinh"), ("Mỏ Cày", "Bến Tre"), ("Ninh Đông", "Khánh Hòa"),
    ("Tân Cương", "Thái Nguyên"), ("Sa Pa", "Lào Cai"), ("Thọ Sơn", "Bình Phước"),
    ("Vạn Linh", "Lạng Sơn"), ("Quản Bạ", "Hà Giang"), ("Mậu A", "Yên Bái"),
    ("Lộc Hoà", "Nam Định"), ("Trà My", "Quảng Nam"), ("Cam Hải Tây", "Khánh Hòa"),
    ("Mê Pu", "Bình Thuận"), ("Hàng Trạm", "Hòa Bình"), ("Bắc Kạn", "Bắc Kạn"),
    ("Bình Thuận", "Bình Thuận"), ("Hà Nội", "Hà Nội"), ("Thạnh Hoá", "Long An"),
    ("Tân Lĩnh", "Yên Bái"), ("Phúc Trìu", "Thái Nguyên"), ("Hoá Trung", "Thái Nguyên"),
    ("Số 6", nil), ("Số 8", nil),
  ])
  func `an origin as listings have it is its province or a question`(
    origin: String, expected: String?
  ) throws {
    let reading = parser.parse(origin)
    guard let expected else {
      #expect(reading.matches.isEmpty)
      return
    }
    let old = try #require(gazetteer.province(named: expected, epoch: .beforeReform))
    let found = try Set(reading.matches.map { try province(of: $0.unit) })
    #expect(found.contains(try province(of: old)), "\(reading.matches.map(\.unit.fullName))")
    if case .resolved(let match) = reading { #expect(match.unit.name == old.name) }
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
