import CatalogTesting
import MarketplaceSync
import Marketplaces
import Testing

@Suite struct `A plan and its apply` {
  @Test(arguments: 0..<60)
  func `count the same`(seed: UInt64) async throws {
    var numbers = SeededNumbers(seed: seed)
    var lab = FaultLab(rows: Int.random(in: 1...30, using: &numbers))
    lab.maxBatch = Int.random(in: 1...7, using: &numbers)
    lab.isSecondRun = Bool.random(using: &numbers)
    let (shop, store) = try await lab.prepared()
    let session = lab.session(shop, store)
    try await session.look()
    var plan = SyncPlan()
    let planned = try await session.plan(lab.isSecondRun ? lab.edited : lab.wanted, into: &plan)
    let summary = try await session.apply(plan)
    #expect(summary.done[.create, default: 0] == planned.counts[.create])
    #expect(summary.done[.update, default: 0] == planned.counts[.update])
    #expect(summary.done[.deactivate, default: 0] == planned.counts[.deactivate])
    #expect(summary.isComplete)
    #expect(planned.counts.total == plan.items.count)
    #expect(try await lab.ending(shop, store).pending == 0)
  }

  @Test func `say for each edited field what it was and what it becomes`() async throws {
    let lab = FaultLab(rows: 4)
    let (shop, store) = try await lab.prepared()
    let session = lab.session(shop, store)
    try await lab.run(session)
    let dearer = lab.wanted.mapping { index, row in
      var row = row
      if index == 2 { row.fields["price"] = .integer(12_345) }
      return row
    }
    var plan = SyncPlan()
    try await session.plan(dearer, into: &plan)
    let updates = plan.items.filter { $0.action == .update }
    #expect(
      updates.map(\.changes) == [
        [FieldChange(field: "price", old: .integer(10_002), new: .integer(12_345))]
      ])
    #expect(plan.summary.counts[.unchanged] == 3)
  }

  @Test func `are refused when the state has moved on`() async throws {
    let lab = FaultLab(rows: 4)
    let (shop, store) = try await lab.prepared()
    let session = lab.session(shop, store)
    var old = SyncPlan()
    try await session.plan(lab.wanted, into: &old)
    try await lab.run(session)
    await shop.remove(ListingKey("SP-0001"))
    try await session.look()
    let error = await #expect(throws: SyncStoreError.self) { try await session.apply(old) }
    #expect(error?.code == .stale)
  }

  @Test func `stop at a cancellation and go on with the same plan`() async throws {
    let lab = FaultLab(rows: 20)
    let (shop, store) = try await lab.prepared()
    let session = lab.session(shop, store, concurrency: 1)
    var plan = SyncPlan()
    try await session.plan(lab.wanted, into: &plan)
    let whole = plan
    let first = try await Task {
      try await session.apply(whole) { _ in withUnsafeCurrentTask { $0?.cancel() } }
    }.value
    #expect(first.stop == .cancelled)
    #expect(first.doneCount == 3)
    #expect(first.notReached == 17)
    let second = try await session.apply(whole)
    #expect(second.already == 3)
    #expect(second.isComplete)
    #expect(await lab.sendings(shop).values.allSatisfy { $0 == 1 })
  }

  @Test func `send nothing when the guards refuse`() async throws {
    let lab = FaultLab(rows: 10)
    let (shop, store) = try await lab.prepared()
    var session = lab.session(shop, store)
    try await lab.run(session)
    session.policy.guards = SyncGuards(mostRemoved: 100, mostPercent: 20)
    let fewer = lab.wanted.mapping { index, row in index < 3 ? nil : row }
    var plan = SyncPlan()
    try await session.plan(fewer, into: &plan)
    #expect(plan.summary.refusals.map(\.code) == ["removes-too-many"])
    let refused = plan
    let error = await #expect(throws: PlanError.self) { try await session.apply(refused) }
    #expect(error?.code == .refused)
    #expect(await shop.listings.count == 10)

    var empty = SyncPlan()
    try await session.plan(WantedRows([]), into: &empty)
    #expect(empty.summary.refusals.map(\.code).contains("source-empty"))
  }

  @Test func `keep the rows of a contributor whose list is missing`() async throws {
    let lab = FaultLab(rows: 6)
    let (shop, store) = try await lab.prepared()
    let session = lab.session(shop, store)
    try await lab.run(session)
    let other = WantedRows(count: 1, contributor: "HTX khác").mapping { _, row in
      var row = row
      row.key = ListingKey("KH-1")
      return row
    }
    var plan = SyncPlan()
    try await session.plan(other, into: &plan)
    #expect(plan.summary.counts[.kept] == 6)
    #expect(plan.summary.counts.removals == 0)
    #expect(Set(plan.items.flatMap(\.reasons).map(\.code)) == ["contributor-missing"])
  }

  @Test func `do not send again what the shop has refused`() async throws {
    let lab = FaultLab(rows: 3)
    let refusing = RefusingConnector(inner: lab.shop(), key: ListingKey("SP-0002"))
    let store = MemoryStateStore()
    let session = lab.session(refusing, store)
    let first = try await lab.run(session)
    #expect(first.rejected == 1)
    var plan = SyncPlan()
    try await session.look()
    try await session.plan(lab.wanted, into: &plan)
    #expect(plan.summary.counts[.blocked] == 1)
    #expect(plan.summary.counts.pending == 0)
    let better = lab.wanted.mapping { _, row in
      var row = row
      row.fields["price"] = .integer(5)
      return row
    }
    var next = SyncPlan()
    try await session.plan(better, into: &next)
    #expect(next.summary.counts[.create] == 1)
    #expect(next.summary.counts[.update] == 2)
  }

  @Test func `keep within the rate`() async throws {
    let lab = FaultLab(rows: 60)
    let time = SteppedTime()
    let shop = lab.shop()
    let paced = PacedConnector<MemoryConnector, MemoryStateStore>(
      shop, bucket: TokenBucket(perSecond: 2, burst: 4, time: time), time: time)
    var session = SyncSession(
      channel: "c", connector: paced, store: MemoryStateStore(), time: time)
    session.options.concurrency = 1
    try await lab.run(session)
    let requests = await shop.requests.count
    let took = await time.elapsed()
    #expect(requests == 21)
    #expect(took >= .seconds(Double(requests - 4) / 2) - .milliseconds(1))
  }

  @Test func `end when the day's requests are used up and go on the next day`() async throws {
    let lab = FaultLab(rows: 24)
    let time = SteppedTime()
    let store = MemoryStateStore()
    let shop = lab.shop()
    let paced = PacedConnector(
      shop, bucket: nil, budget: .init(requests: 8, channel: "c", store: store), time: time)
    var session = SyncSession(channel: "c", connector: paced, store: store, time: time)
    session.options.concurrency = 1
    let first = try await lab.run(session)
    guard case .connector(let error)? = first.stop else {
      Issue.record("\(first)")
      return
    }
    #expect(error.code == .budgetSpent)
    #expect(first.done[.create] == 21)
    try await time.wait(.seconds(86_400))
    try await lab.run(session)
    #expect(await shop.listings.count == 24)
  }
}

/// A shop that refuses one row.
struct RefusingConnector: MarketplaceConnector {
  let inner: MemoryConnector
  let key: ListingKey

  var capabilities: ConnectorCapabilities { inner.capabilities }
  func folded(_ key: ListingKey) -> String { inner.folded(key) }
  func agrees(_ wanted: ListingValue, with shown: ListingValue, in field: String) -> Bool {
    inner.agrees(wanted, with: shown, in: field)
  }
  func preflight(_ call: ConnectorCall) -> [SyncReason] { [] }
  func list(_ page: PageToken?, since: String?) async throws(ConnectorError) -> RemotePage {
    try await inner.list(page, since: since)
  }
  func find(_ keys: [ListingKey]) async throws(ConnectorError) -> [RemoteListing] {
    try await inner.find(keys)
  }
  func perform(_ calls: [ConnectorCall]) async throws(ConnectorError) -> [CallResult] {
    let good = try await inner.perform(calls.filter { $0.key != key })
    var next = good.makeIterator()
    return calls.map { call in
      if call.key != key, let result = next.next() { return result }
      return .rejected([SyncReason("no", vi: "Ảnh không hợp lệ.", en: "Bad picture.")])
    }
  }
}
