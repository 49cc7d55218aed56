import CatalogTesting
import MarketplaceSync
import Marketplaces
import Testing

/// A shop, a catalogue and a state, and what happens to them when something goes wrong.
struct FaultLab {
  /// The rows of the catalogue; with edits and removals when there is a state from before.
  var rows: Int
  var maxBatch = 3
  /// Whether a first run without faults is followed by edits on all sides.
  var isSecondRun = false

  static let channel = "lab"

  /// What a whole scenario came to.
  struct Ending: Equatable {
    var shop: [Row]
    var pending: Int
  }

  /// A row without what may differ from run to run.
  struct Row: Equatable {
    var key: ListingKey
    var fields: SyncFields
    var status: RemoteListing.Status
  }

  var wanted: WantedRows { WantedRows(count: rows) }

  /// Every third row has a new price, the last one is gone, one is new.
  var edited: WantedRows {
    let more = WantedRows(count: rows + 1)
    let last = rows - 1
    return more.mapping { index, row in
      if index == last { return nil }
      guard index % 3 == 0 else { return row }
      var row = row
      row.fields["price"] = .integer(99_000 + index)
      return row
    }
  }

  func shop() -> MemoryConnector {
    var capabilities = MemoryConnector.everything
    capabilities.maxBatch = maxBatch
    return MemoryConnector(capabilities: capabilities, pageSize: 4)
  }

  func session<Connector: MarketplaceConnector, Store: SyncStateStore>(
    _ connector: Connector, _ store: Store, concurrency: Int = 2
  ) -> SyncSession<Connector, Store> {
    var session = SyncSession(
      channel: Self.channel, connector: connector, store: store, time: SteppedTime())
    session.policy.allowsRemoval = true
    session.policy.guards = SyncGuards(mostRemoved: .max, mostPercent: 100)
    session.options.concurrency = concurrency
    session.options.actor = "lab"
    return session
  }

  /// One whole run: look, plan, apply.
  @discardableResult
  func run<Connector: MarketplaceConnector, Store: SyncStateStore>(
    _ session: SyncSession<Connector, Store>
  ) async throws -> ApplySummary {
    try await session.look()
    var plan = SyncPlan()
    try await session.plan(isSecondRun ? edited : wanted, into: &plan)
    return try await session.apply(plan)
  }

  /// A shop and a store as they are before the run under test.
  func prepared() async throws -> (MemoryConnector, MemoryStateStore) {
    let shop = shop()
    let store = MemoryStateStore()
    if isSecondRun {
      var first = self
      first.isSecondRun = false
      try await first.run(session(shop, store))
    }
    return (shop, store)
  }

  /// Runs without faults until nothing is left to do; returns what the shop then shows.
  func finish(_ shop: MemoryConnector, _ store: MemoryStateStore) async throws -> Ending {
    let session = session(shop, store)
    try await run(session)
    return try await ending(shop, store)
  }

  func ending(_ shop: MemoryConnector, _ store: MemoryStateStore) async throws -> Ending {
    let session = session(shop, store)
    try await session.look()
    var plan = SyncPlan()
    try await session.plan(isSecondRun ? edited : wanted, into: &plan)
    let rows = await shop.listings.map {
      Row(key: $0.key, fields: $0.fields, status: $0.status)
    }
    return Ending(shop: rows, pending: plan.summary.counts.pending)
  }

  /// How often each row was sent to the shop.
  func sendings(_ shop: MemoryConnector) async -> [ListingKey: Int] {
    var counts: [ListingKey: Int] = [:]
    for case .perform(let calls) in await shop.requests {
      for call in calls { counts[call.key, default: 0] += 1 }
    }
    return counts
  }

  /// How many requests that change something the shop received.
  func performs(_ shop: MemoryConnector) async -> Int {
    await shop.requests.count {
      if case .perform = $0 { return true }
      return false
    }
  }
}
