import OCOPCatalog
import Testing

@Suite struct GazetteerTests {
  let gazetteer = Gazetteer.standard

  @Test(
    arguments: [
      ("provinces-old", AdministrativeLevel.province, AdministrativeEpoch.beforeReform, 63),
      ("provinces-new", .province, .sinceReform, 34),
      ("districts-old", .district, .beforeReform, 696),
      ("communes-old", .commune, .beforeReform, 10_035),
      ("communes-new", .commune, .sinceReform, 3_321),
    ])
  func `every listed unit is there with its name, type and parent`(
    list: String, level: AdministrativeLevel, epoch: AdministrativeEpoch, count: Int
  ) throws {
    let rows = try PlaceFixtures.rows(list)
    #expect(rows.count == count)
    #expect(gazetteer.units(level: level, epoch: epoch).count == count)
    let wrong = rows.filter { row in
      guard let unit = gazetteer.unit(code: row["code"] ?? "", epoch: epoch) else { return true }
      let later = row["type_since_2026-04-30"].flatMap { $0.isEmpty ? nil : $0 }
      return unit.code != row["code"] || unit.name != row["name"] || unit.level != level
        || unit.type.word != row["type"] || unit.typeSince2026?.word != later || unit.isRetired
        || unit.parentCode != row["district_code"] ?? row["province_code"]
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test(arguments: [("districts-retired", 19), ("communes-retired", 1_135)])
  func `a dissolved unit keeps its code and says when it was last listed`(
    list: String, count: Int
  ) throws {
    let rows = try PlaceFixtures.rows(list)
    #expect(rows.count == count)
    let wrong = rows.filter { row in
      guard let unit = gazetteer.unit(code: row["code"] ?? "", epoch: .beforeReform)
      else { return true }
      return unit.name != row["name"] || unit.type.word != row["type"]
        || unit.lastListed != row["last_snapshot"] || !unit.isRetired
        || gazetteer.chain(of: unit).last?.code != row["province_code"]
        || gazetteer.translate(unit, to: .sinceReform) != .none
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test func `a commune is found by the name it had before, and lies where its code went`() throws {
    let rows = try PlaceFixtures.rows("communes-renamed")
    #expect(rows.count == 273)
    let wrong = rows.filter { row in
      guard let inForce = gazetteer.unit(code: row["code"] ?? "", epoch: .beforeReform),
        let former = gazetteer.units(named: row["name"] ?? "", level: .commune).first(where: {
          $0.code == inForce.code && $0.isRetired
        })
      else { return true }
      return inForce.name != row["name_in_force"] || inForce.isRetired
        || former.name != row["name"] || former.type.word != row["type"]
        || former.lastListed != row["last_snapshot"] || former.parentCode != row["district_code"]
        || gazetteer.chain(of: former).map(\.name).first != row["name"]
        || gazetteer.chain(of: former).last?.code != row["province_code"]
        || gazetteer.parent(of: former)?.code != row["district_code"]
        || gazetteer.successors(of: former) != gazetteer.successors(of: inForce)
        || gazetteer.translate(former, to: .sinceReform)
          != gazetteer.translate(inForce, to: .sinceReform)
        || gazetteer.translate(former, to: .beforeReform) != .one(former)
        || gazetteer.isDivided(former) != gazetteer.isDivided(inForce)
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test func `a code used in both epochs is ambiguous until the epoch is known`() {
    guard case .ambiguous(let units) = gazetteer.reading(code: "31321", epoch: nil) else {
      Issue.record("31321 is a ward before and since the reform")
      return
    }
    #expect(units.map(\.fullName) == ["Phường III", "Phường Vị Thanh"])
    #expect(
      gazetteer.reading(code: "31321", epoch: .beforeReform) == .unit(units[0]))
    #expect(gazetteer.reading(code: "31321", epoch: .sinceReform) == .unit(units[1]))
  }

  @Test func `a code of one epoch needs no epoch`() {
    guard case .unit(let unit) = gazetteer.reading(code: "93", epoch: nil) else {
      Issue.record("93 was only used before the reform")
      return
    }
    #expect(unit.fullName == "Tỉnh Hậu Giang")
    #expect(gazetteer.reading(code: "93", epoch: .sinceReform) == .unknown)
  }

  @Test(
    arguments: [
      "", "1", "0093", "999", "99999", "9a", "９３", "-93", "+1", "3133９", "000000", "65535",
    ])
  func `a code that is none is unknown`(code: String) {
    #expect(gazetteer.reading(code: code, epoch: nil) == .unknown)
  }

  @Test func `the epoch changes on the first of July 2025`() {
    #expect(AdministrativeEpoch(year: 2025, month: 6) == .beforeReform)
    #expect(AdministrativeEpoch(year: 2025, month: 7) == .sinceReform)
    #expect(AdministrativeEpoch(year: 2024, month: 12) == .beforeReform)
    #expect(AdministrativeEpoch(year: 2026, month: 1) == .sinceReform)
  }

  @Test func `the children of every parent are all units of the level below`() {
    for epoch in AdministrativeEpoch.allCases {
      let provinces = gazetteer.units(level: .province, epoch: epoch)
      let below = provinces.flatMap { gazetteer.children(of: $0) }
      let level: AdministrativeLevel = epoch == .sinceReform ? .commune : .district
      #expect(Set(below) == Set(gazetteer.units(level: level, epoch: epoch)))
      #expect(below.allSatisfy { gazetteer.parent(of: $0) != nil })
    }
  }
}
