public import Marketplaces

/// Any connector, for programs that choose one while they run.
public struct AnyConnector: MarketplaceConnector {
  private let inner: any MarketplaceConnector
  public let capabilities: ConnectorCapabilities

  public init(_ inner: any MarketplaceConnector) {
    self.inner = inner
    capabilities = inner.capabilities
  }

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

  public func perform(
    _ calls: [ConnectorCall]
  ) async throws(ConnectorError) -> [CallResult] { try await inner.perform(calls) }
}
