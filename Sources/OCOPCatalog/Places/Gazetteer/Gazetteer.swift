/// The provinces, districts and communes of Vietnam before and since the reform of 1 July 2025.
///
/// 63 provinces, 696 districts and 10,035 communes before; 34 provinces and 3,321 communes since;
/// and, from the years before, 1,154 dissolved units and 273 former names of communes, which older
/// files still use. The lists are no official publication; NOTICE names their sources.
public struct Gazetteer: Sendable {
  /// The built-in gazetteer. The first use reads the tables, which takes a few milliseconds.
  public static let standard = Gazetteer(tables: .standard)

  let tables: GazetteerTables

  /// What a bare code may mean.
  public enum CodeReading: Hashable, Sendable {
    /// One unit.
    case unit(AdministrativeUnit)
    /// A code used before and since the reform: the epoch must be known to tell which is meant.
    case ambiguous([AdministrativeUnit])
    /// No unit has the code.
    case unknown
  }

  /// The unit with a code in an epoch; a retired unit counts as before the reform.
  ///
  /// A commune that kept its code under another name is found under its last name.
  ///
  /// - Parameters:
  ///   - code: Two, three or five digits, with leading zeros.
  ///   - epoch: The epoch the code was written in.
  /// - Complexity: Constant.
  public func unit(code: String, epoch: AdministrativeEpoch) -> AdministrativeUnit? {
    guard let (value, level) = Self.read(code: code) else { return nil }
    return tables.unit(tables.find(code: value, level: level, epoch: epoch))
  }

  /// Reads a code whose epoch may be unknown.
  ///
  /// - Parameters:
  ///   - code: Two, three or five digits, with leading zeros.
  ///   - epoch: The epoch the code was written in, or `nil` when unknown: then a code that means
  ///     something in both epochs is ambiguous, even where the name stayed the same.
  /// - Complexity: Constant.
  public func reading(code: String, epoch: AdministrativeEpoch?) -> CodeReading {
    let epochs = epoch.map { [$0] } ?? AdministrativeEpoch.allCases
    let found = epochs.compactMap { unit(code: code, epoch: $0) }
    if found.count > 1 { return .ambiguous(found) }
    return found.first.map { .unit($0) } ?? .unknown
  }

  /// The unit above this one in its own epoch, or `nil` for a province.
  public func parent(of unit: AdministrativeUnit) -> AdministrativeUnit? {
    guard let index = index(of: unit) else { return nil }
    return tables.unit(tables.parent[Int(index)])
  }

  /// The unit and all above it, the most specific first: commune, district, province.
  ///
  /// Empty for a unit that is not in the gazetteer.
  public func chain(of unit: AdministrativeUnit) -> [AdministrativeUnit] {
    index(of: unit).map(tables.chain) ?? []
  }

  /// The units right below this one in its own epoch, retired ones left out, in the order of codes.
  ///
  /// - Complexity: Linear in the number of all units.
  public func children(of unit: AdministrativeUnit) -> [AdministrativeUnit] {
    guard let index = index(of: unit) else { return [] }
    return (0..<tables.firstRetired).filter { tables.parent[$0] == index }
      .map { UInt16($0) }.sorted { tables.code[Int($0)] < tables.code[Int($1)] }
      .compactMap(tables.unit)
  }

  /// All units of a level in an epoch, in the order of the tables.
  ///
  /// - Parameters:
  ///   - level: Province, district or commune.
  ///   - epoch: The side of the reform.
  ///   - includingRetired: Whether units dissolved before the reform are wanted too.
  public func units(
    level: AdministrativeLevel, epoch: AdministrativeEpoch, includingRetired: Bool = false
  ) -> [AdministrativeUnit] {
    var ranges: [Range<Int>] =
      epoch == .sinceReform ? [tables.firstNew..<tables.firstRetired] : [0..<tables.firstNew]
    if includingRetired, epoch == .beforeReform {
      ranges.append(tables.firstRetired..<tables.count)
    }
    return ranges.joined().filter { Int(tables.level[$0]) == level.rawValue }
      .compactMap { tables.unit(UInt16($0)) }
  }

  func index(of unit: AdministrativeUnit) -> UInt16? {
    guard let (value, level) = Self.read(code: unit.code), level == unit.level else { return nil }
    let found = tables.find(code: value, level: level, epoch: unit.epoch)
    guard found != GazetteerTables.none else { return nil }
    guard unit.isRetired, !tables.isRetired(found) else { return found }
    return (tables.firstRetired..<tables.count).first {
      Int(tables.code[$0]) == value && Int(tables.level[$0]) == level.rawValue
    }.map { UInt16($0) }
  }

  private static func read(code: String) -> (Int, AdministrativeLevel)? {
    let length = code.utf8.count
    guard let level = AdministrativeLevel.allCases.first(where: { $0.codeLength == length }),
      code.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int(code)
    else { return nil }
    return (value, level)
  }
}
