/// The level of an administrative unit, the widest first.
public enum AdministrativeLevel: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// A province or a city run by the central government; codes have two digits.
  case province
  /// A district, district-level town or city; codes have three digits. Abolished on 2025-07-01.
  case district
  /// A commune, ward, township or special zone; codes have five digits.
  case commune

  /// Whether the first level is wider than the second.
  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }

  /// How many digits a code of this level has.
  public var codeLength: Int {
    switch self {
    case .province: 2
    case .district: 3
    case .commune: 5
    }
  }
}
