/// One listing row as the catalogue wants it at the channel.
public struct WantedListing: Hashable, Sendable {
  public var key: ListingKey
  /// The product's name, so that people can tell rows apart.
  public var name: String
  /// What the channel should show.
  public var fields: SyncFields
  /// Why it must not be listed; empty when it may.
  public var blocked: [SyncReason]
  /// The team or file that the row came from, when known.
  public var contributor: String?

  public init(
    key: ListingKey, name: String, fields: SyncFields, blocked: [SyncReason] = [],
    contributor: String? = nil
  ) {
    self.key = key
    self.name = name
    self.fields = fields
    self.blocked = blocked
    self.contributor = contributor
  }
}

/// Hands out what the catalogue wants, one row at a time.
///
/// Rows come in ascending order of their keys; a key comes once. Rows without a key carry the empty
/// key, come first and are blocked. After `next()` returned `nil` or threw, it returns `nil`.
public protocol WantedSource {
  /// The contributors with at least one row, known before the first row is handed out.
  ///
  /// Rows of contributors that are not named here are never taken for removed.
  var contributors: Set<String> { get }

  /// The next row, or `nil` at the end.
  mutating func next() throws -> WantedListing?
}
