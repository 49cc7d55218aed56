public import Marketplaces

/// A field that was changed both in the catalogue and at the channel.
public struct FieldConflict: Hashable, Sendable {
  public var field: String
  /// What both sides had before.
  public var applied: ListingValue
  /// What the catalogue has now.
  public var wanted: ListingValue
  /// What the channel has now.
  public var shown: ListingValue

  public init(
    field: String, applied: ListingValue, wanted: ListingValue, shown: ListingValue
  ) {
    self.field = field
    self.applied = applied
    self.wanted = wanted
    self.shown = shown
  }
}
