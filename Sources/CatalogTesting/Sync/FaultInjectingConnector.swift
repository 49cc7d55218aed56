public import MarketplaceSync
public import Marketplaces

/// A connector that fails at chosen calls.
///
/// Calls are counted over all operations, from 1. After a crash every further call fails the same way,
/// as a dead program makes none.
public actor FaultInjectingConnector<Inner: MarketplaceConnector>: MarketplaceConnector {
  private let inner: Inner
  public nonisolated let capabilities: ConnectorCapabilities
  private let schedule: @Sendable (Int) -> SyncFault?
  /// How many calls were made.
  public private(set) var calls = 0
  /// The faults that happened, by call.
  public private(set) var faults: [Int: SyncFault] = [:]
  public private(set) var hasCrashed = false

  /// - Parameters:
  ///   - inner: the connector that does the work.
  ///   - schedule: the fault of the call with a number, if any.
  public init(_ inner: Inner, schedule: @escaping @Sendable (Int) -> SyncFault?) {
    self.inner = inner
    capabilities = inner.capabilities
    self.schedule = schedule
  }

  public nonisolated func folded(_ key: ListingKey) -> String { inner.folded(key) }

  public nonisolated func agrees(
    _ wanted: ListingValue, with shown: ListingValue, in field: String
  ) -> Bool { inner.agrees(wanted, with: shown, in: field) }

  public nonisolated func preflight(_ call: ConnectorCall) -> [SyncReason] {
    inner.preflight(call)
  }

  public func list(
    _ page: PageToken?, since: String?
  ) async throws(ConnectorError) -> RemotePage {
    let inner = inner
    return try await injecting { () async throws(ConnectorError) in
      try await inner.list(page, since: since)
    }
  }

  public func find(_ keys: [ListingKey]) async throws(ConnectorError) -> [RemoteListing] {
    let inner = inner
    return try await injecting { () async throws(ConnectorError) in try await inner.find(keys) }
  }

  public func perform(
    _ calls: [ConnectorCall]
  ) async throws(ConnectorError) -> [CallResult] {
    let inner = inner
    return try await injecting { () async throws(ConnectorError) in
      try await inner.perform(calls)
    }
  }

  private func injecting<Result: Sendable>(
    _ request: @Sendable () async throws(ConnectorError) -> Result
  ) async throws(ConnectorError) -> Result {
    if hasCrashed { throw Self.dead }
    calls += 1
    guard let fault = schedule(calls) else { return try await request() }
    faults[calls] = fault
    switch fault {
    case .before:
      throw ConnectorError(.unreachable, decision: .retry(after: nil), effect: .none)
    case .throttled:
      throw ConnectorError(.throttled, decision: .retry(after: .seconds(7)), effect: .none)
    case .after:
      _ = try await request()
      throw ConnectorError(.unavailable, decision: .retry(after: nil), effect: .unknown)
    case .lostAnswer:
      _ = try await request()
      throw ConnectorError(.timedOut, decision: .retry(after: nil), effect: .unknown)
    case .twice:
      _ = try await request()
      return try await request()
    case .crash:
      hasCrashed = true
      _ = try await request()
      throw Self.dead
    }
  }

  private static var dead: ConnectorError {
    ConnectorError(.cancelled, decision: .stop, effect: .unknown, detail: "crash")
  }
}
