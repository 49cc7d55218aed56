public import Marketplaces

/// Lets a connector look but not touch.
public struct ReadOnlyConnector<Inner: MarketplaceConnector>: MarketplaceConnector {
  private let inner: Inner

  public init(_ inner: Inner) { self.inner = inner }

  public var capabilities: ConnectorCapabilities { inner.capabilities }

  public func folded(_ key: ListingKey) -> String { inner.folded(key) }

  public func agrees(
    _ wanted: ListingValue, with shown: ListingValue, in field: String
  ) -> Bool { inner.agrees(wanted, with: shown, in: field) }

  public func preflight(_ call: ConnectorCall) -> [SyncReason] { inner.preflight(call) }

  public func list(
    _ page: PageToken?, since: String?
  ) async throws(ConnectorError) -> RemotePage { try await inner.list(page, since: since) }

  public func find(_ keys: [ListingKey]) async throws(ConnectorError) -> [RemoteListing] {
    try await inner.find(keys)
  }

  /// Refuses; nothing reaches the channel.
  public func perform(
    _ calls: [ConnectorCall]
  ) async throws(ConnectorError) -> [CallResult] {
    throw ConnectorError(.unsupported, decision: .stop, effect: .none, detail: "read only")
  }
}
