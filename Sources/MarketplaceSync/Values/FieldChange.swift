public import Marketplaces

/// One field with its value before and after.
public struct FieldChange: Hashable, Sendable {
  public var field: String
  /// What was there; `ListingValue.empty` when there was nothing or nothing is known.
  public var old: ListingValue
  public var new: ListingValue

  public init(field: String, old: ListingValue, new: ListingValue) {
    self.field = field
    self.old = old
    self.new = new
  }
}
