internal import OCOPCatalog

/// Looks places up in the administrative lists and remembers the answers, since a list repeats few
/// places many times.
struct PlaceReader {
  /// What is doubtful about a place.
  enum Doubt: Hashable {
    case unresolved
    case ambiguous([String])
    /// A name from before the reform, and what it is now.
    case old(String)
    case divided([String])
  }

  struct Outcome {
    var place: Place
    var doubt: Doubt?
  }

  /// More different places than this are read without being remembered.
  private static let mostRemembered = 4_096

  private let parser = AddressParser()
  private let isAfterReform: Bool
  private var known: [String: Outcome] = [:]

  init(asOf: CalendarDate) {
    isAfterReform = AdministrativeEpoch(year: asOf.year, month: asOf.month) == .sinceReform
  }

  /// - Parameter commune: What the commune's own column says when the row has no district; the
  ///   list is then in the form in use since the reform.
  mutating func read(_ text: String, communeWithoutDistrict commune: String? = nil) -> Outcome {
    let key = commune == nil ? text : "\u{0}" + text
    if let outcome = known[key] { return outcome }
    let outcome = look(text, commune)
    if known.count < Self.mostRemembered { known[key] = outcome }
    return outcome
  }

  private func look(_ text: String, _ commune: String?) -> Outcome {
    let reading = parser.parse(text)
    if let commune, isAfterReform, let match = inForce(reading, commune) {
      return Outcome(place: place(text, match), doubt: nil)
    }
    switch reading {
    case .resolved(let match):
      return Outcome(place: place(text, match), doubt: doubt(about: match))
    case .ambiguous(let matches):
      if matches.count == 1, let only = matches.first {
        return Outcome(place: Place(text: text), doubt: .ambiguous([name(only)]))
      }
      return Outcome(
        place: Place(text: text), doubt: .ambiguous(matches.prefix(5).map(name)))
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
    let gazetteer = Gazetteer.standard
    switch gazetteer.translate(match.unit, to: .sinceReform) {
    case .one(let unit): return .old(name(gazetteer.chain(of: unit)))
    case .candidates(let units):
      return .divided(units.prefix(5).map { name(gazetteer.chain(of: $0)) })
    case .none: return nil
    }
  }

  private func name(_ match: AddressMatch) -> String { name(match.chain) }

  private func name(_ chain: [AdministrativeUnit]) -> String {
    chain.map(\.fullName).joined(separator: ", ")
  }
}
