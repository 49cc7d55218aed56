public import Marketplaces

/// Keeps the requests of a connector within a rate and a daily budget.
public struct PacedConnector<Inner: MarketplaceConnector, Store: SyncStateStore>:
  MarketplaceConnector
{
  private let inner: Inner
  private let bucket: TokenBucket?
  private let budget: Budget?
  private let time: any SyncTime

  /// How many requests a day may see.
  public struct Budget: Sendable {
    var requests: Int
    var channel: String
    var store: Store

    public init(requests: Int, channel: String, store: Store) {
      self.requests = requests
      self.channel = channel
      self.store = store
    }
  }

  public init(
    _ inner: Inner, bucket: TokenBucket?, budget: Budget? = nil, time: any SyncTime
  ) {
    self.inner = inner
    self.bucket = bucket
    self.budget = budget
    self.time = time
  }

  public var capabilities: ConnectorCapabilities { inner.capabilities }

  public func folded(_ key: ListingKey) -> String { inner.folded(key) }

  public func agrees(
    _ wanted: ListingValue, with shown: ListingValue, in field: String
  ) -> Bool { inner.agrees(wanted, with: shown, in: field) }

  public func preflight(_ call: ConnectorCall) -> [SyncReason] { inner.preflight(call) }

  public func list(
    _ page: PageToken?, since: String?
  ) async throws(ConnectorError) -> RemotePage {
    try await takePlace()
    return try await inner.list(page, since: since)
  }

  public func find(_ keys: [ListingKey]) async throws(ConnectorError) -> [RemoteListing] {
    try await takePlace()
    return try await inner.find(keys)
  }

  public func perform(
    _ calls: [ConnectorCall]
  ) async throws(ConnectorError) -> [CallResult] {
    try await takePlace()
    return try await inner.perform(calls)
  }

  private func takePlace() async throws(ConnectorError) {
    if let budget {
      let day = Int(await time.wallClock() / 86_400_000)
      let spent: Int
      do throws(SyncStoreError) {
        spent = try await budget.store.count(requests: 1, on: day, of: budget.channel)
      } catch {
        throw ConnectorError(.file, decision: .stop, effect: .none, detail: error.detail)
      }
      guard spent <= budget.requests else {
        throw ConnectorError(.budgetSpent, decision: .stop, effect: .none)
      }
    }
    do throws(CancellationError) { try await bucket?.take() } catch {
      throw ConnectorError(.cancelled, decision: .stop, effect: .none)
    }
  }
}
