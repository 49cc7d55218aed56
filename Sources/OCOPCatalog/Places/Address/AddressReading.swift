/// What an address in free text means.
public enum AddressReading: Hashable, Sendable {
  /// One unit fits.
  case resolved(AddressMatch)
  /// Several units fit equally, or one fits only nearly: a person must choose. Best first.
  case ambiguous([AddressMatch])
  /// The text names a unit that is not known, or none at all. What was recognized around it, such
  /// as the province, is given; it may be empty.
  case unresolved(recognized: [AddressMatch])

  /// The matches in any case.
  public var matches: [AddressMatch] {
    switch self {
    case .resolved(let match): [match]
    case .ambiguous(let matches), .unresolved(let matches): matches
    }
  }
}

/// A unit that an address names, and the text that is left.
public struct AddressMatch: Hashable, Sendable {
  /// The unit and all above it in its own epoch, the most specific first.
  ///
  /// Complete even where the text leaves a level out.
  public let chain: [AdministrativeUnit]

  /// The most specific unit that the text names.
  public let unit: AdministrativeUnit

  /// The text that names no unit: house number, street, hamlet. Runs are joined with commas.
  public let remainder: String

  /// Whether the text puts the unit under a province of the other epoch.
  ///
  /// "Phường Vị Thanh, Hậu Giang" is a ward since the reform under a province from before it.
  public let mixesEpochs: Bool

  /// The epoch of the unit.
  public var epoch: AdministrativeEpoch { unit.epoch }

  /// The province of the unit, in the unit's epoch.
  public var province: AdministrativeUnit? { chain.last }
}
