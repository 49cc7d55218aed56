internal import OCOPCatalog

/// Looks places up in the administrative lists and remembers the answers, since a list repeats few
/// places many times.
struct PlaceReader {
  /// What is doubtful about a place.
  enum Doubt: Hashable {
    case unresolved
    /// The places it may be, those in the province of the row's address first.
    case ambiguous([String])
    /// A name from before the reform, and what it is now.
    case old(String)
    case divided([String])
    /// A unit that was gone before the reform, and the province of today that it lay in.
    case dissolved(String)
  }

  struct Outcome {
    var place: Place
    var doubt: Doubt?
  }

  /// More different places than this are read without being remembered.
  private static let mostRemembered = 4_096

  private let parser = AddressParser()
  private let gazetteer = Gazetteer.standard
  private let isAfterReform: Bool
  private var known: [String: Outcome] = [:]

  init(asOf: CalendarDate) {
    isAfterReform = AdministrativeEpoch(year: asOf.year, month: asOf.month) == .sinceReform
  }

  /// - Parameters:
  ///   - commune: What the commune's own column says when the row has no district; the list is then
  ///     in the form in use since the reform.
  ///   - address: The address in the same row. Of several places with a name it tells the one that
  ///     it lies in.
  mutating func read(
    _ text: String, communeWithoutDistrict commune: String? = nil, near address: String? = nil
  ) -> Outcome {
    let key = commune == nil ? text : "\u{0}" + text
    let outcome = known[key] ?? remember(look(text, commune), as: key)
    guard let address, case .ambiguous = outcome.doubt else { return outcome }
    let nearKey = text + "\u{0}" + address
    return known[nearKey] ?? remember(settle(text, by: address) ?? outcome, as: nearKey)
  }

  private mutating func remember(_ outcome: Outcome, as key: String) -> Outcome {
    if known.count < Self.mostRemembered { known[key] = outcome }
    return outcome
  }

  private func look(_ text: String, _ commune: String?) -> Outcome {
    let reading = parser.parse(text)
    if let commune, isAfterReform, let match = inForce(reading, commune) {
      return outcome(text, match)
    }
    switch reading {
    case .resolved(let match): return outcome(text, match)
    case .ambiguous(let matches):
      if let match = inForce(matches, text) { return outcome(text, match) }
      return Outcome(place: Place(text: text), doubt: .ambiguous(choice(matches)))
    case .unresolved(let recognized):
      let place = recognized.first.map { self.place(text, $0) } ?? Place(text: text)
      return Outcome(place: place, doubt: .unresolved)
    }
  }

  /// The unit in force that a province and a commune, spelled as the law spells it, name.
  ///
  /// "Xã An Bình, tỉnh Vĩnh Long" was also a commune of a district that the text would name.
  private func inForce(_ reading: AddressReading, _ commune: String) -> AddressMatch? {
    guard case .ambiguous(let matches) = reading else { return nil }
    let fitting = matches.filter {
      $0.epoch == .sinceReform && $0.unit.level == .commune && $0.unit.fullName == commune
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The unit in force that all places of a name went whole into: "Thanh Hóa" is the province
  /// before and since the reform, and there is nothing to ask.
  private func inForce(_ matches: [AddressMatch], _ text: String) -> AddressMatch? {
    let epoch: AdministrativeEpoch = isAfterReform ? .sinceReform : .beforeReform
    guard matches.count > 1, case .resolved(let match) = parser.parse(text, epochHint: epoch),
      match.epoch == epoch
    else { return nil }
    // Before the reform, the units that came with it cannot be meant.
    let isOne = matches.allSatisfy { $0.unit == match.unit || isNow($0.unit, match.unit) }
    return isOne || !isAfterReform ? match : nil
  }

  private func isNow(_ unit: AdministrativeUnit, _ now: AdministrativeUnit) -> Bool {
    unit.epoch == .beforeReform && gazetteer.translate(unit, to: .sinceReform) == .one(now)
  }

  /// The place of a name that a row's address lies in, or else the choice with the places in the
  /// address's province first; `nil` if the address tells nothing.
  private func settle(_ text: String, by address: String) -> Outcome? {
    guard case .ambiguous(let matches) = parser.parse(text), let near = only(address)
    else { return nil }
    var around = Set(near.chain)
    if case .one(let now) = gazetteer.translate(near.unit, to: .sinceReform) {
      around.formUnion(gazetteer.chain(of: now))
    }
    let fitting = matches.filter { around.contains($0.unit) }
    let inForce = fitting.filter { $0.epoch == .sinceReform }
    if isAfterReform, inForce.count == 1 { return outcome(text, inForce[0]) }
    if fitting.count == 1 { return outcome(text, fitting[0]) }
    let inProvince = matches.filter { province(of: $0) == province(of: near) }
    let elsewhere = matches.filter { province(of: $0) != province(of: near) }
    return Outcome(
      place: Place(text: text), doubt: .ambiguous(choice(inProvince + elsewhere)))
  }

  private func only(_ text: String) -> AddressMatch? {
    switch parser.parse(text) {
    case .resolved(let match): match
    case .ambiguous(let matches): inForce(matches, text)
    case .unresolved: nil
    }
  }

  /// The province since the reform.
  private func province(of match: AddressMatch) -> AdministrativeUnit? {
    guard let province = match.chain.last, province.epoch == .beforeReform
    else { return match.chain.last }
    return gazetteer.successors(of: province).first
  }

  /// The names to choose from, without a unit that went whole into another one of them.
  private func choice(_ matches: [AddressMatch]) -> [String] {
    guard isAfterReform else { return matches.map(name) }
    return matches.filter { match in !matches.contains { isNow(match.unit, $0.unit) } }.map(name)
  }

  private func outcome(_ text: String, _ match: AddressMatch) -> Outcome {
    Outcome(place: place(text, match), doubt: doubt(about: match))
  }

  private func place(_ text: String, _ match: AddressMatch) -> Place {
    let units = match.chain
    let unit = { (level: AdministrativeLevel) in units.first { $0.level == level } }
    return Place(
      text: text, province: unit(.province)?.name, district: unit(.district)?.fullName,
      commune: unit(.commune)?.fullName, provinceCode: unit(.province)?.code,
      communeCode: unit(.commune)?.code,
      epoch: match.epoch)
  }

  private func doubt(about match: AddressMatch) -> Doubt? {
    guard isAfterReform, match.epoch == .beforeReform else { return nil }
    switch gazetteer.translate(match.unit, to: .sinceReform) {
    case .one(let unit): return .old(name(gazetteer.chain(of: unit)))
    case .candidates(let units):
      return .divided(units.prefix(5).map { name(gazetteer.chain(of: $0)) })
    case .none: return province(of: match).map { .dissolved($0.fullName) }
    }
  }

  private func name(_ match: AddressMatch) -> String { name(match.chain) }

  private func name(_ chain: [AdministrativeUnit]) -> String {
    chain.map(\.fullName).joined(separator: ", ")
  }
}
