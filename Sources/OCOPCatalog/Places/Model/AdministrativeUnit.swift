/// A province, district or commune of one epoch.
public struct AdministrativeUnit: Hashable, Sendable {
  /// The official code with its leading zeros: two digits for a province, three for a district,
  /// five for a commune.
  public let code: String

  /// The name without its type: "Hỏa Tiến".
  public let name: String

  /// The type at the start of the epoch: "Xã".
  public let type: AdministrativeType

  /// The type since 2026-04-30 where it changed then, otherwise `nil`.
  ///
  /// Đồng Nai became a city and ten of its communes wards (Resolutions 30/2026/QH16 and
  /// 237/NQ-UBTVQH16); codes and names stayed.
  public let typeSince2026: AdministrativeType?

  /// Province, district or commune.
  public let level: AdministrativeLevel

  /// The epoch the unit belongs to.
  public let epoch: AdministrativeEpoch

  /// The code of the unit above, of the same epoch; `nil` for a province.
  public let parentCode: String?

  /// For a unit dissolved, or given another name, before 2025-03-01: the date (`yyyy-mm-dd`) of the
  /// last list compared that had it.
  public let lastListed: String?

  /// Whether the unit was dissolved, or went on under another name, before the reform.
  public var isRetired: Bool { lastListed != nil }

  /// Type and name: "Xã Hỏa Tiến". The type is the one at the start of the epoch.
  public var fullName: String { type.word + " " + name }
}
