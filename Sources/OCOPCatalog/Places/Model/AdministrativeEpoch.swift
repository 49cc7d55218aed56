/// A time in which one set of provinces, districts and communes was in force.
///
/// On 1 July 2025 the 63 provinces became 34, districts were abolished, and 10,035 communes became
/// 3,321 (Resolutions 202/2025/QH15 and 1654-1687/NQ-UBTVQH15). Most codes of the new communes were
/// codes of old ones, often under another name: a code or a name alone does not say which is meant.
public enum AdministrativeEpoch: String, Hashable, Sendable, CaseIterable {
  /// Until 30 June 2025: province, district, commune. Units dissolved earlier belong here too.
  case beforeReform = "before-2025-07-01"

  /// From 1 July 2025: province, commune.
  case sinceReform = "since-2025-07-01"

  /// The epoch in force on a day.
  ///
  /// - Parameters:
  ///   - year: The year, such as 2025.
  ///   - month: The month, 1 to 12.
  public init(year: Int, month: Int) {
    self = (year, month) < (2025, 7) ? .beforeReform : .sinceReform
  }
}
