internal import Marketplaces

/// Settles calls whose outcome nobody stored, before anything else is sent.
struct OpenCalls<Connector: MarketplaceConnector, Store: SyncStateStore>: Sendable {
  let context: ApplyContext<Connector, Store>

  /// Looks up all open entries and closes them; returns how many there were.
  ///
  /// - Throws: `ConnectorError` when the channel cannot be asked, `SyncStoreError`.
  func settle() async throws -> Int {
    let entries = try await context.store.openEntries(of: context.channel)
    guard !entries.isEmpty else { return 0 }
    if context.connector.capabilities.repeatsSafely {
      // Sending again does no harm, so the next plan may simply ask again.
      try await context.store.close(
        JournalClosing(keys: entries.map(\.key)), of: context.channel)
      return entries.count
    }
    try await waitForChannel(since: entries)
    let size = max(1, context.connector.capabilities.maxBatch)
    var start = 0
    while start < entries.count {
      let some = Array(entries[start..<min(entries.count, start + size)])
      _ = try await settle(some)
      start += some.count
    }
    return entries.count
  }

  /// Waits until the channel has certainly ended the youngest of some calls.
  private func waitForChannel(since entries: [JournalEntry]) async throws(CancellationError) {
    let delay = context.connector.capabilities.settleDelay
    let age = await context.time.wallClock() - (entries.map(\.time).max() ?? 0)
    // A clock that was set back says nothing.
    let passed = age < 0 ? .zero : Duration.milliseconds(age)
    if passed < delay { try await context.time.wait(delay - passed) }
  }

  /// Looks up some entries, closes them and returns what became of each.
  func settle(_ entries: [JournalEntry]) async throws -> [ListingKey: Settlement.Verdict] {
    let found = try await context.reads.find(entries.map(\.key))
    let byKey = Dictionary(grouping: found, by: \.key)
    let stored = try await context.store.records(
      for: entries.map(\.key), of: context.channel)
    let records = Dictionary(stored.map { ($0.key, $0) }) { first, _ in first }
    var closing = JournalClosing(keys: entries.map(\.key))
    var verdicts: [ListingKey: Settlement.Verdict] = [:]
    for entry in entries {
      let verdict = context.settlement.verdict(on: entry, found: byKey[entry.key] ?? [])
      verdicts[entry.key] = verdict
      let old = records[entry.key]
      if let record = (old ?? SyncRecord(key: entry.key)).settled(entry, verdict) {
        closing.records.append(record)
      }
      closing.audit.append(
        await context.audit(
          entry.key, "settle", verdict.outcome, "\(entry.action.rawValue): \(verdict.words)"))
    }
    try await context.store.close(closing, of: context.channel)
    return verdicts
  }
}

extension Settlement.Verdict {
  var outcome: SyncOutcome {
    switch self {
    case .done: .accepted
    case .notDone: .failed
    case .other, .several: .rejected
    }
  }

  var words: String {
    switch self {
    case .done: "done"
    case .notDone: "not done"
    case .other: "another row has the key"
    case .several(let count): "\(count) rows have the key"
    }
  }
}

extension SyncRecord {
  /// Returns the record after a look-up; `nil` when there is nothing to store.
  func settled(_ entry: JournalEntry, _ verdict: Settlement.Verdict) -> SyncRecord? {
    var next = self
    if !entry.name.isEmpty { next.name = entry.name }
    next.contributor = entry.contributor ?? next.contributor
    switch verdict {
    case .done(let row):
      next.see(row)
      next.outcome = .accepted
      next.reasons = []
      next.attempted = nil
      next.applied = entry.action.removes ? nil : entry.fields
      if row == nil {
        next.status = .absent
        next.shown = nil
      }
    case .notDone(let row?), .other(let row):
      next.see(row)
    case .notDone(nil):
      return nil
    case .several(let count):
      next.outcome = .rejected
      next.attempted = entry.fields
      next.reasons = [.severalAtChannel(count)]
    }
    return next
  }

  private mutating func see(_ row: RemoteListing?) {
    guard let row else { return }
    externalID = row.externalID
    shown = row.fields
    status = row.status
    revision = row.revision ?? revision
  }
}
