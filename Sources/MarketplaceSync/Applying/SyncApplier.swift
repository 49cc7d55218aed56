/// Applies plans: does what they say, no more, and writes down what came of it.
public struct SyncApplier<Connector: MarketplaceConnector, Store: SyncStateStore>: Sendable {
  /// How a plan is applied.
  public struct Options: Sendable {
    /// The most requests under way at once, at least 1.
    public var concurrency = 2
    public var retry = RetryPolicy()
    /// Who does it, for the history.
    public var actor = ""

    public init() {}
  }

  private let channel: String
  private let connector: Connector
  private let store: Store
  private let time: any SyncTime
  private let options: Options

  public init(
    channel: String, connector: Connector, store: Store, time: any SyncTime,
    options: Options = Options()
  ) {
    self.channel = channel
    self.connector = connector
    self.store = store
    self.time = time
    self.options = options
  }

  /// Settles calls of earlier runs whose outcome nobody knows; returns how many there were.
  ///
  /// - Throws: `ConnectorError`, `SyncStoreError`.
  public func settle() async throws -> Int {
    try await OpenCalls(context: context(plan: "")).settle()
  }

  /// Applies a plan.
  ///
  /// A cancelled task ends it after the requests under way; what was done is stored and the same plan
  /// or a new one goes on from there.
  ///
  /// - Parameters:
  ///   - plan: the plan, as it was made or read from a file.
  ///   - progress: called with the number of rows that came to an end so far.
  /// - Throws: ``PlanError`` with `refused` or `other-channel`; `SyncStoreError` with `stale` when the
  ///   state has moved on; `ConnectorError` when calls of an earlier run could not be settled.
  public func apply(
    _ plan: some PlanSource, progress: (Int) -> Void = { _ in }
  ) async throws -> ApplySummary {
    var plan = plan
    let head = plan.header
    guard head.channel == channel else {
      throw PlanError(.otherChannel, detail: head.channel)
    }
    guard plan.summary.refusals.isEmpty else {
      throw PlanError(.refused, reasons: plan.summary.refusals)
    }
    var summary = ApplySummary(plan: plan.summary)
    guard plan.summary.counts.pending > 0 else { return summary }
    try await store.begin(
      plan: plan.summary.id, lineage: head.lineage, serial: head.serial, of: channel)
    let context = context(plan: plan.summary.id)
    summary.settled = try await OpenCalls(context: context).settle()
    let run = BatchRun(context: context)
    try await withThrowingTaskGroup(of: BatchRun<Connector, Store>.Outcome.self) { group in
      var underWay = 0
      var ended = 0
      while true {
        while underWay < max(1, options.concurrency), summary.stop == nil, !Task.isCancelled {
          let batch = try nextBatch(&plan)
          if batch.isEmpty { break }
          group.addTask { try await run.run(batch) }
          underWay += 1
        }
        guard let outcome = try await group.next() else { break }
        underWay -= 1
        for (item, result) in outcome.rows { summary.add(result, of: item) }
        summary.stop = summary.stop ?? outcome.stop
        ended += outcome.rows.count
        progress(ended)
      }
    }
    if Task.isCancelled, summary.stop == nil, summary.notReached > 0 { summary.stop = .cancelled }
    return summary
  }

  private func context(plan: String) -> ApplyContext<Connector, Store> {
    ApplyContext(
      channel: channel, connector: connector, store: store, time: time, retry: options.retry,
      actor: options.actor, plan: plan)
  }

  private func nextBatch(_ plan: inout some PlanSource) throws -> [PlannedItem] {
    var batch: [PlannedItem] = []
    while batch.count < max(1, connector.capabilities.maxBatch), let item = try plan.next() {
      if item.action.call != nil { batch.append(item) }
    }
    return batch
  }
}
