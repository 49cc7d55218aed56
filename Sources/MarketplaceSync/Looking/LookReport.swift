/// What a look at a channel has told.
public struct LookReport: Hashable, Sendable {
  /// Rows that the channel showed.
  public var rows = 0
  /// Rows without a key, which cannot be followed.
  public var withoutKey = 0
  /// Keys that several rows have.
  public var repeated: [ListingKey] = []
  /// Rows handed over before that the channel now shows.
  public var confirmed = 0
  /// Rows handed over before that the channel refused.
  public var refused = 0
  /// Rows whose channel ids were learned.
  public var learned = 0
  /// Rows of ours that the channel no longer shows.
  public var gone = 0
  /// Rows handed over before that have not arrived.
  public var missing = 0
  /// Rows at the channel that are not ours.
  public var foreign = 0

  public init() {}
}
