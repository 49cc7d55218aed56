public import Marketplaces

/// A mark of where a listing of rows goes on; its content is the connector's own.
public struct PageToken: Hashable, Sendable {
  public let text: String
  public init(_ text: String) { self.text = text }
}

/// Some of the rows that a channel shows.
public struct RemotePage: Hashable, Sendable {
  public var listings: [RemoteListing]
  /// Where the next page begins; `nil` after the last one.
  public var next: PageToken?

  public init(listings: [RemoteListing], next: PageToken? = nil) {
    self.listings = listings
    self.next = next
  }
}

/// Talks to one marketplace for one shop.
///
/// What an implementation must keep:
/// - It does what it is asked once and reports honestly: no retries, no waiting for rates, no
///   decisions. The engine does these from ``capabilities`` and from the errors.
/// - An error states what the channel may have done (``ConnectorError/Effect``). When in doubt it is
///   `unknown`. The engine then looks the key up, so exactly one row per key comes of any fault.
/// - Operations may be called at the same time. They end soon after their task is cancelled.
/// - No secret appears in an error, a reason or a value.
///
/// Run `ConnectorConformance` of `CatalogTesting` against it.
public protocol MarketplaceConnector: Sendable {
  var capabilities: ConnectorCapabilities { get }

  /// Returns the key as the channel compares it, so that keys which the channel takes for one are
  /// found before anything is sent. A channel that compares bytes returns the key's text.
  func folded(_ key: ListingKey) -> String

  /// Whether the channel shows in a field what was wanted, though perhaps written another way.
  func agrees(_ wanted: ListingValue, with shown: ListingValue, in field: String) -> Bool

  /// Returns why the channel would certainly refuse a call; empty when it may be sent. Pure.
  func preflight(_ call: ConnectorCall) -> [SyncReason]

  /// Returns rows of the channel in any order, those in its bin included.
  ///
  /// Called only with ``ConnectorCapabilities/canList``. A row may come twice when the channel changes
  /// meanwhile; the later one counts.
  /// - Parameters:
  ///   - page: where to go on; `nil` for the first page.
  ///   - since: a revision from which on changes are asked for; `nil` for all rows.
  func list(_ page: PageToken?, since: String?) async throws(ConnectorError) -> RemotePage

  /// Returns the rows with the given keys, at most ``ConnectorCapabilities/maxBatch`` keys at once,
  /// those in the channel's bin included. A key without a row is missing in the answer; two rows with
  /// one key both come. Called only with ``ConnectorCapabilities/canFind``.
  func find(_ keys: [ListingKey]) async throws(ConnectorError) -> [RemoteListing]

  /// Performs calls in one request and returns one result for each, in the same order.
  ///
  /// At most ``ConnectorCapabilities/maxBatch`` calls, each key once. An error thrown holds for every
  /// call of the request.
  func perform(_ calls: [ConnectorCall]) async throws(ConnectorError) -> [CallResult]
}
