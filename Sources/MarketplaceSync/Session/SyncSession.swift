/// Keeps one channel in step: the calls that most programs need, in one place.
///
/// ```swift
/// let session = SyncSession(channel: "shop", connector: connector, store: store, time: time)
/// let summary = try await session.exclusively {
///   try await session.look()
///   var plan = SyncPlan()
///   try await session.plan(wanted, into: &plan)
///   return try await session.apply(plan)
/// }
/// ```
public struct SyncSession<Connector: MarketplaceConnector, Store: SyncStateStore>: Sendable {
  public let channel: String
  public let connector: Connector
  public let store: Store
  public var policy = SyncPolicy()
  public var options = SyncApplier<Connector, Store>.Options()
  /// The name of the history when the channel is new; any text that no other state has.
  public var lineage = "1"
  private let time: any SyncTime

  public init(channel: String, connector: Connector, store: Store, time: any SyncTime) {
    self.channel = channel
    self.connector = connector
    self.store = store
    self.time = time
  }

  /// Takes the channel for the length of a closure, so that two runs never meet.
  ///
  /// - Throws: `SyncStoreError` with `locked`, and what the closure throws.
  public func exclusively<Result>(
    as holder: LockHolder, _ body: () async throws -> Result
  ) async throws -> Result {
    _ = try await store.open(channel, lineage: lineage)
    try await store.lock(channel, holder: holder)
    do {
      let result = try await body()
      try await store.unlock(channel)
      return result
    } catch {
      try? await store.unlock(channel)
      throw error
    }
  }

  /// Looks at what the channel shows and takes it into the state.
  ///
  /// Calls of earlier runs with unknown outcomes are settled first.
  /// - Throws: `ConnectorError`, `SyncStoreError`.
  @discardableResult
  public func look() async throws -> LookReport {
    _ = try await store.open(channel, lineage: lineage)
    _ = try await applier.settle()
    guard connector.capabilities.canList else { return LookReport() }
    let reads = PatientReads(connector: connector, retry: options.retry, time: time)
    return try await looker.take(
      ListedRows(reads: reads, since: nil), isComplete: true, upTo: nil)
  }

  /// Takes what a channel's own export shows into the state.
  ///
  /// - Parameters:
  ///   - source: the export, read.
  ///   - isComplete: whether the export holds all rows, so that what it lacks has not arrived.
  /// - Throws: what the source throws, `SyncStoreError`.
  @discardableResult
  public func adopt(_ source: some ShownSource, isComplete: Bool) async throws -> LookReport {
    _ = try await store.open(channel, lineage: lineage)
    return try await looker.take(source, isComplete: isComplete, upTo: nil)
  }

  /// Makes a plan from the state; the channel is not asked.
  ///
  /// - Throws: ``PlanError``, `SyncStoreError`, what source and sink throw.
  @discardableResult
  public func plan(
    _ wanted: some WantedSource, into sink: inout some PlanSink & ~Copyable
  ) async throws -> PlanSummary {
    let state = try await store.open(channel, lineage: lineage)
    return try await SyncPlanner(policy: policy).plan(
      wanted, for: channel, state: state, store: store, connector: connector, into: &sink)
  }

  /// Applies a plan (see ``SyncApplier/apply(_:progress:)``).
  public func apply(
    _ plan: some PlanSource, progress: (Int) -> Void = { _ in }
  ) async throws -> ApplySummary {
    _ = try await store.open(channel, lineage: lineage)
    return try await applier.apply(plan, progress: progress)
  }

  private var applier: SyncApplier<Connector, Store> {
    SyncApplier(
      channel: channel, connector: connector, store: store, time: time, options: options)
  }

  private var looker: SyncLook<Connector, Store> {
    SyncLook(
      channel: channel, connector: connector, store: store, time: time, actor: options.actor)
  }
}
