import Foundation
import OCOPCatalog
import Testing

/// What sellers type into the origin of a listing: a province, a district, a commune, a number.
@Suite struct OriginTests {
  let gazetteer = Gazetteer.standard
  let parser = AddressParser()

  enum Form: String, CaseIterable, CustomTestStringConvertible {
    case asWritten, split, small, hiddenSpaces

    var testDescription: String { rawValue }

    func callAsFunction(_ origin: String) -> String {
      switch self {
      case .asWritten: origin
      case .split: origin.decomposedStringWithCanonicalMapping
      case .small: origin.lowercased()
      case .hiddenSpaces: "\u{FEFF}" + origin.replacing(" ", with: "\u{A0}") + "\u{200B} "
      }
    }
  }

  @Test(arguments: Form.allCases)
  func `an origin is its province or a question that has it`(form: Form) throws {
    for (origin, expected) in try origins() {
      let reading = parser.parse(form(origin))
      guard let expected else {
        #expect(reading.matches.isEmpty, "\(origin): \(reading.matches.map(\.unit.fullName))")
        continue
      }
      let found = try Set(reading.matches.map { try province(of: $0.unit) })
      #expect(found.contains(expected), "\(origin): \(reading.matches.map(\.unit.fullName))")
      // Resolved, it is the one place that fits.
      if case .resolved = reading { #expect(found == [expected], "\(origin)") }
      // The name of a province means the province, although smaller places bear it too.
      if !gazetteer.provinces(named: origin).isEmpty {
        #expect(reading.matches.allSatisfy { $0.unit.level == .province }, "\(origin)")
      }
    }
  }

  @Test(arguments: Form.allCases)
  func `an origin that names its province lies in no other`(form: Form) throws {
    for row in try PlaceFixtures.rows("origins") {
      guard let origin = row["origin"], let name = row["province"], !name.isEmpty else { continue }
      let expected = try code(ofProvince: name)
      let matches = parser.parse(form("\(origin), \(name)")).matches
      #expect(!matches.isEmpty, "\(origin), \(name)")
      let found = try Set(matches.map { try province(of: $0.unit) })
      #expect(found == [expected], "\(origin), \(name): \(matches.map(\.unit.fullName))")
    }
  }

  @Test func `a commune dissolved in another province than its namesake is offered too`() {
    let offered = parser.parse("Liên Bảo").matches.map { gazetteer.fullAddress(of: $0.unit) }
    #expect(
      offered == [
        "Phường Liên Bảo, Thành phố Vĩnh Yên, Tỉnh Vĩnh Phúc",
        "Xã Liên Bảo, Huyện Vụ Bản, Tỉnh Nam Định",
      ])
  }

  /// The origins with the code of the province that each lies in since the reform.
  private func origins() throws -> [(origin: String, province: String?)] {
    let rows = try PlaceFixtures.rows("origins")
    #expect(rows.count == 145)
    return try rows.map { row in
      let name = row["province"] ?? ""
      return (row["origin"] ?? "", name.isEmpty ? nil : try code(ofProvince: name))
    }
  }

  private func code(ofProvince name: String) throws -> String {
    try province(of: #require(gazetteer.province(named: name, epoch: .beforeReform), "\(name)"))
  }

  private func province(of unit: AdministrativeUnit) throws -> String {
    let province = try #require(gazetteer.chain(of: unit).last)
    guard unit.epoch == .beforeReform else { return province.code }
    return try #require(gazetteer.successors(of: province).first).code
  }
}
