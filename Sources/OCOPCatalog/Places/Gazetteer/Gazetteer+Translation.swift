/// What a unit is in the other epoch.
public enum Translation: Hashable, Sendable {
  /// The whole unit is this one, or lies in it.
  case one(AdministrativeUnit)
  /// The unit was divided, or is made of several: a person must choose.
  case candidates([AdministrativeUnit])
  /// Nothing is known: a unit dissolved before the reform.
  case none
}

extension Gazetteer {
  /// Translates a unit into an epoch, without guessing.
  ///
  /// A commune that went whole into one new commune gives that one (9,599 of them, with the island
  /// districts); one that was divided (441) gives candidates. A district gives the communes that
  /// its land went to.
  ///
  /// - Complexity: Proportional to the answer for provinces and communes; linear in the number of
  ///   units for a district and for a province since the reform.
  public func translate(_ unit: AdministrativeUnit, to epoch: AdministrativeEpoch) -> Translation {
    if unit.epoch == epoch { return index(of: unit) == nil ? .none : .one(unit) }
    let found = epoch == .sinceReform ? successors(of: unit) : predecessors(of: unit)
    switch found.count {
    case 0: return .none
    case 1: return .one(found[0])
    default: return .candidates(found)
    }
  }

  /// The units since the reform that hold the land of a unit before it; empty for a dissolved unit.
  ///
  /// A commune under a former name lies in the one that kept its code, and went where that went.
  ///
  /// For Hậu Giang (93) this is Cần Thơ (92). Several communes mean that the unit was divided, or
  /// that it is a district. In the order of codes.
  public func successors(of unit: AdministrativeUnit) -> [AdministrativeUnit] {
    guard unit.epoch == .beforeReform, let index = indexUntilReform(of: unit) else { return [] }
    switch unit.level {
    case .province:
      let code = Int(tables.newProvince[Int(index)])
      return [tables.newProvinces[code]].compactMap(tables.unit)
    case .district:
      var found = Set(tables.map.targets(of: index))
      for commune in 0..<tables.firstNew where tables.parent[commune] == index {
        found.formUnion(tables.map.targets(of: UInt16(commune)))
      }
      return inCodeOrder(found)
    case .commune:
      return inCodeOrder(tables.map.targets(of: index))
    }
  }

  /// The units before the reform whose land, whole or in part, is in a unit since the reform.
  ///
  /// For a commune these are communes, or the island district without communes it was; for a
  /// province, provinces. In the order of codes.
  public func predecessors(of unit: AdministrativeUnit) -> [AdministrativeUnit] {
    guard unit.epoch == .sinceReform, let index = index(of: unit) else { return [] }
    switch unit.level {
    case .province:
      let code = UInt8(tables.code[Int(index)])
      return tables.oldProvinces.filter {
        $0 != GazetteerTables.none && tables.newProvince[Int($0)] == code
      }.compactMap(tables.unit)
    case .district: return []
    case .commune: return inCodeOrder(tables.map.sources(of: index))
    }
  }

  /// Whether the commune was divided by the reform, so that its name alone cannot be translated.
  public func isDivided(_ unit: AdministrativeUnit) -> Bool {
    guard unit.level != .province, unit.epoch == .beforeReform,
      let index = indexUntilReform(of: unit)
    else { return false }
    return tables.map.targets(of: index).contains { tables.map.isPart(index, of: $0) }
  }

  /// The unit itself if it was in force until the reform, or the one that kept its code.
  private func indexUntilReform(of unit: AdministrativeUnit) -> UInt16? {
    guard let index = index(of: unit), tables.isRetired(index) else { return index(of: unit) }
    let code = Int(tables.code[Int(index)])
    let last = tables.find(code: code, level: unit.level, epoch: .beforeReform)
    return tables.isRetired(last) ? nil : last
  }

  private func inCodeOrder(_ units: some Sequence<UInt16>) -> [AdministrativeUnit] {
    units.sorted { tables.code[Int($0)] < tables.code[Int($1)] }.compactMap(tables.unit)
  }
}
