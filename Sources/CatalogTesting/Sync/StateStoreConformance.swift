public import MarketplaceSync
internal import Marketplaces

/// The laws of `SyncStateStore`, run against an empty store.
public struct StateStoreConformance<Store: SyncStateStore>: Sendable {
  private let store: Store
  /// Opens the same store again, as the next program does; `nil` for one that forgets.
  private let reopen: (@Sendable () async throws -> Store)?

  public init(store: Store, reopen: (@Sendable () async throws -> Store)? = nil) {
    self.store = store
    self.reopen = reopen
  }

  /// Runs all laws.
  ///
  /// - Throws: ``LawBroken`` for the first law that does not hold.
  public func run() async throws {
    try await aChannelStartsOnce()
    try await recordsComeInOrder()
    try await aPlanBeginsOnItsOwnStateOnly()
    try await theJournalIsOpenUntilClosed()
    try await oneRunHoldsAChannel()
    try await requestsAreCountedByDay()
    try await historyIsKept()
    if let reopen { try await everythingIsThereAgain(try await reopen()) }
  }

  private static var channel: String { "kênh" }
  private let keys = ["A", "B-1", "a", "b", "Đ", "đ", "ấ"].map { ListingKey($0) }

  private func record(_ key: ListingKey) -> SyncRecord {
    SyncRecord(
      key: key, name: "Cam xoàn “ngọt”", contributor: "HTX A", externalID: "id \(key)",
      applied: ["title": .text("Cam\n\"xoàn\""), "price": .integer(45_000), "x": .empty],
      attempted: ["weight": .decimal(2), "tags": .list(["a", "b"])],
      shown: ["price": .decimal(0.5)], status: .hidden, revision: "7", outcome: .rejected,
      reasons: [SyncReason("r", vi: "lý do", en: "reason")])
  }

  private func check(_ holds: Bool, _ law: String, _ detail: String = "") throws {
    if !holds { throw LawBroken(law, detail) }
  }

  private func aChannelStartsOnce() async throws {
    let first = try await store.open(Self.channel, lineage: "one")
    try check(first == ChannelState(lineage: "one"), "a channel starts at zero", "\(first)")
    let second = try await store.open(Self.channel, lineage: "two")
    try check(second == first, "a channel starts once")
    _ = try await store.open("other", lineage: "x")
    try check(
      try await store.channels().sorted() == [Self.channel, "other"].sorted(),
      "channels are known by name")
  }

  private func recordsComeInOrder() async throws {
    let all = keys.map(record)
    try await store.see(
      all.reversed(), removed: [], upTo: "5", audit: [], of: Self.channel)
    let state = try await store.open(Self.channel, lineage: "")
    try check(state.serial == 1 && state.seenUpTo == "5", "a look moves the state", "\(state)")
    var read: [SyncRecord] = []
    var last: ListingKey?
    repeat {
      let page = try await store.records(of: Self.channel, after: last, limit: 2)
      try check(page.count <= 2, "a page is no longer than asked")
      read += page
      last = page.last?.key
    } while last != nil
    try check(read == all, "records come back as they were, in the order of bytes", "\(read)")
    let some = try await store.records(
      for: [keys[4], ListingKey("none"), keys[0]], of: Self.channel)
    try check(
      some.sorted { $0.key < $1.key } == [all[0], all[4]], "records are found by their keys")
    try check(
      try await store.records(of: "other", after: nil, limit: 9).isEmpty,
      "channels do not mix")
  }

  private func aPlanBeginsOnItsOwnStateOnly() async throws {
    func begin(_ plan: String, _ lineage: String, _ serial: Int) async -> SyncStoreError.Code? {
      do throws(SyncStoreError) {
        try await store.begin(plan: plan, lineage: lineage, serial: serial, of: Self.channel)
        return nil
      } catch { return error.code }
    }
    try check(await begin("p", "two", 1) == .otherLineage, "another history is refused")
    try check(await begin("p", "one", 0) == .stale, "a plan from an older state is refused")
    try check(await begin("p", "one", 1) == nil, "a plan begins on its own state")
    try check(await begin("p", "one", 1) == nil, "a stopped plan may begin again")
    try check(await begin("q", "one", 1) == .stale, "another plan may not")
    let state = try await store.open(Self.channel, lineage: "")
    try check(state.serial == 2 && state.plan == "p", "beginning moves the state once")
  }

  private func theJournalIsOpenUntilClosed() async throws {
    let entries = keys.prefix(3).map { key in
      JournalEntry(
        key: key, action: .update, name: "n", contributor: "c", externalID: "e",
        fields: ["price": .integer(1)], sent: ["price"], plan: "p", time: 5)
    }
    try await store.begin(entries.reversed(), of: Self.channel)
    try await store.begin([entries[0]], of: Self.channel)
    try check(
      try await store.openEntries(of: Self.channel) == entries,
      "what was begun is open, once, in order")
    var changed = record(keys[0])
    changed.outcome = .live
    try await store.close(
      JournalClosing(
        keys: [keys[0], keys[2]], records: [changed], removed: [keys[2]],
        audit: [audit(keys[0], "update")]), of: Self.channel)
    try check(
      try await store.openEntries(of: Self.channel) == [entries[1]], "what was closed is closed")
    try check(
      try await store.records(for: [keys[0], keys[2]], of: Self.channel) == [changed],
      "closing stores and removes records")
    let state = try await store.open(Self.channel, lineage: "")
    try check(state.serial == 2, "closing leaves the serial")
  }

  private func oneRunHoldsAChannel() async throws {
    let holder = LockHolder(name: "Lan", process: 7, host: "may-1", since: 9)
    try await store.lock(Self.channel, holder: holder)
    do throws(SyncStoreError) {
      try await store.lock(
        Self.channel, holder: LockHolder(name: "Minh", process: 8, host: "may-2", since: 10))
      throw SyncStoreError(.unavailable, detail: "locked twice")
    } catch {
      try check(error.code == .locked, "one run holds a channel", "\(error)")
      try check(error.holder == holder, "the holder is named", "\(error)")
    }
    try await store.lock("other", holder: holder)
    try await store.unlock("other")
    try await store.unlock(Self.channel)
    try await store.lock(Self.channel, holder: holder)
    try await store.unlock(Self.channel)
    try await store.unlock(Self.channel)
  }

  private func requestsAreCountedByDay() async throws {
    let counts = [
      try await store.count(requests: 2, on: 100, of: Self.channel),
      try await store.count(requests: 3, on: 100, of: Self.channel),
      try await store.count(requests: 1, on: 101, of: Self.channel),
      try await store.count(requests: 1, on: 101, of: "other"),
    ]
    try check(counts == [2, 5, 1, 1], "requests are counted by day and channel", "\(counts)")
  }

  private func historyIsKept() async throws {
    try await store.close(
      JournalClosing(audit: [audit(keys[1], "create"), audit(keys[0], "delete")]),
      of: Self.channel)
    let all = try await store.history(AuditQuery())
    try check(
      all.map(\.action) == ["update", "create", "delete"], "history comes oldest first", "\(all)")
    try check(all.first == audit(keys[0], "update"), "history comes back as it was")
    let some = try await store.history(
      AuditQuery(channel: Self.channel, key: keys[0], limit: 1))
    try check(some.map(\.action) == ["delete"], "the newest lines of a row are kept", "\(some)")
    try check(
      try await store.history(AuditQuery(channel: "other")).isEmpty, "history is by channel")
  }

  private func audit(_ key: ListingKey, _ action: String) -> AuditEntry {
    AuditEntry(
      time: 3, actor: "Lan", channel: Self.channel, key: key, action: action, outcome: .live,
      detail: "giá")
  }

  private func everythingIsThereAgain(_ again: Store) async throws {
    let law = "the next program finds everything"
    try check(
      try await again.open(Self.channel, lineage: "")
        == store.open(Self.channel, lineage: ""), law, "state")
    try check(
      try await again.records(of: Self.channel, after: nil, limit: 99)
        == store.records(of: Self.channel, after: nil, limit: 99), law, "records")
    try check(
      try await again.openEntries(of: Self.channel) == store.openEntries(of: Self.channel), law,
      "journal")
    try check(
      try await again.history(AuditQuery()) == store.history(AuditQuery()), law, "history")
  }
}
