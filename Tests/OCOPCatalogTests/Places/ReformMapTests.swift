import OCOPCatalog
import Testing

@Suite struct ReformMapTests {
  let gazetteer = Gazetteer.standard

  @Test func `every row of the map reads the same in both directions`() throws {
    let rows = try PlaceFixtures.rows("commune-map")
    #expect(rows.count == 10_571)
    var forward: [String: Set<String>] = [:]
    var backward: [String: Set<String>] = [:]
    var divided: Set<String> = []
    for row in rows {
      let (old, new) = (row["old_code"] ?? "", row["new_code"] ?? "")
      forward[old, default: []].insert(new)
      backward[new, default: []].insert(old)
      if row["share"] == "part" { divided.insert(old) }
    }
    #expect(forward.count == 10_040)
    #expect(backward.count == 3_321)

    let wrongForward = forward.filter { old, new in
      guard let unit = gazetteer.unit(code: old, epoch: .beforeReform) else { return true }
      return Set(gazetteer.successors(of: unit).map(\.code)) != new
        || gazetteer.isDivided(unit) != divided.contains(old)
    }
    #expect(wrongForward.isEmpty, "\(wrongForward.prefix(5))")
    let wrongBackward = backward.filter { new, old in
      guard let unit = gazetteer.unit(code: new, epoch: .sinceReform) else { return true }
      return Set(gazetteer.predecessors(of: unit).map(\.code)) != old
    }
    #expect(wrongBackward.isEmpty, "\(wrongBackward.prefix(5))")
  }

  @Test func `the rows settled from the resolutions are in the map`() throws {
    for row in try PlaceFixtures.rows("commune-map-adjudicated") {
      let unit = try #require(gazetteer.unit(code: row["old_code"] ?? "", epoch: .beforeReform))
      let chosen = (row["chosen"] ?? "").split(separator: "|").map(String.init)
      #expect(gazetteer.successors(of: unit).map(\.code) == chosen.sorted())
    }
  }

  @Test func `a divided commune gives candidates and a whole one gives one`() {
    var counts: [Int: Int] = [:]
    for unit in gazetteer.units(level: .commune, epoch: .beforeReform) {
      switch gazetteer.translate(unit, to: .sinceReform) {
      case .one(let new):
        #expect(!gazetteer.isDivided(unit))
        #expect(gazetteer.predecessors(of: new).contains(unit))
        counts[1, default: 0] += 1
      case .candidates(let candidates):
        #expect(gazetteer.isDivided(unit))
        #expect(candidates.allSatisfy { gazetteer.predecessors(of: $0).contains(unit) })
        counts[candidates.count, default: 0] += 1
      case .none: Issue.record("\(unit.code) has no successor")
      }
    }
    // 9,599 sources go whole, five of them island districts.
    #expect(counts == [1: 9_594, 2: 369, 3: 55, 4: 16, 5: 1])
  }

  @Test func `sixty-three provinces became thirty-four`() throws {
    var successors: Set<AdministrativeUnit> = []
    for row in try PlaceFixtures.rows("provinces-old") {
      let old = try #require(gazetteer.unit(code: row["code"] ?? "", epoch: .beforeReform))
      guard case .one(let new) = gazetteer.translate(old, to: .sinceReform) else {
        Issue.record("\(old.name) has not one successor")
        continue
      }
      #expect(new.code == row["new_code"])
      #expect(gazetteer.predecessors(of: new).contains(old))
      successors.insert(new)
    }
    #expect(successors == Set(gazetteer.units(level: .province, epoch: .sinceReform)))
    let sources = successors.flatMap { gazetteer.predecessors(of: $0) }
    #expect(sources.count == 63)
  }

  @Test func `a commune stays in the province that its province became`() {
    for unit in gazetteer.units(level: .commune, epoch: .beforeReform) {
      let province = gazetteer.chain(of: unit).last.map { gazetteer.successors(of: $0) } ?? []
      let wrong = gazetteer.successors(of: unit).filter {
        gazetteer.chain(of: $0).last != province[0]
      }
      #expect(wrong.isEmpty)
    }
  }

  @Test func `Hậu Giang became a part of Cần Thơ`() throws {
    let old = try #require(gazetteer.province(named: "Hậu Giang", epoch: .beforeReform))
    let new = try #require(gazetteer.province(named: "Cần Thơ", epoch: .sinceReform))
    #expect(old.code == "93")
    #expect(new.code == "92")
    #expect(gazetteer.translate(old, to: .sinceReform) == .one(new))
    #expect(gazetteer.predecessors(of: new).map(\.name) == ["Cần Thơ", "Hậu Giang", "Sóc Trăng"])
    #expect(gazetteer.province(named: "Hậu Giang", epoch: .sinceReform) == nil)
  }

  @Test func `the communes of Hậu Giang became these of Cần Thơ`() throws {
    let rows = try PlaceFixtures.rows("haugiang-map")
    #expect(rows.count == 75)
    var targets: Set<AdministrativeUnit> = []
    for row in rows {
      let old = try #require(gazetteer.unit(code: row["old_code"] ?? "", epoch: .beforeReform))
      #expect(old.fullName == row["old_commune"])
      #expect(gazetteer.parent(of: old)?.fullName == row["old_district"])
      let new = try #require(gazetteer.unit(code: row["new_code"] ?? "", epoch: .sinceReform))
      #expect(new.fullName == row["new_commune_in_can_tho"])
      #expect(gazetteer.translate(old, to: .sinceReform) == .one(new))
      targets.insert(new)
    }
    #expect(targets.count == 28)
  }

  @Test func `a district gives the communes its land went to`() throws {
    let district = try #require(gazetteer.unit(code: "930", epoch: .beforeReform))
    guard case .candidates(let communes) = gazetteer.translate(district, to: .sinceReform) else {
      Issue.record("Vị Thanh became three communes")
      return
    }
    #expect(communes.map(\.name) == ["Vị Thanh", "Vị Tân", "Hỏa Lựu"])
    let island = try #require(gazetteer.unit(code: "755", epoch: .beforeReform))
    let zone = try #require(gazetteer.unit(code: "26732", epoch: .sinceReform))
    #expect(gazetteer.translate(island, to: .sinceReform) == .one(zone))
    #expect(gazetteer.translate(zone, to: .beforeReform) == .one(island))
  }

  @Test func `a unit of the wanted epoch is its own translation`() {
    for epoch in AdministrativeEpoch.allCases {
      for unit in gazetteer.units(level: .province, epoch: epoch) {
        #expect(gazetteer.translate(unit, to: epoch) == .one(unit))
      }
    }
  }
}
