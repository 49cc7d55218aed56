internal import Marketplaces
internal import OCOPCatalog

/// Takes what a channel shows into the state.
struct SyncLook<Connector: MarketplaceConnector, Store: SyncStateStore>: Sendable {
  let channel: String
  let connector: Connector
  let store: Store
  let time: any SyncTime
  let actor: String
  private let pageSize = 500

  init(channel: String, connector: Connector, store: Store, time: any SyncTime, actor: String) {
    self.channel = channel
    self.connector = connector
    self.store = store
    self.time = time
    self.actor = actor
  }

  /// - Parameters:
  ///   - isComplete: whether a row that is not shown does not exist.
  ///   - revision: up to where the channel was seen with this.
  func take(
    _ source: some ShownSource, isComplete: Bool, upTo revision: String?
  ) async throws -> LookReport {
    var source = source
    var report = LookReport()
    var seen: Set<UInt64> = []
    var page: [ListingKey: RemoteListing] = [:]
    while let row = try await source.next() {
      report.rows += 1
      guard !row.key.text.isEmpty else {
        report.withoutKey += 1
        continue
      }
      if let other = page[row.key], other.externalID != row.externalID {
        report.repeated.append(row.key)
      }
      page[row.key] = row
      seen.insert(row.key.longHash)
      if page.count == pageSize { try await store(&page, &report) }
    }
    try await store(&page, &report)
    if isComplete { try await markMissing(seen, &report) }
    if revision != nil {
      try await store.see([], removed: [], upTo: revision, audit: [], of: channel)
    }
    return report
  }

  private func store(
    _ page: inout [ListingKey: RemoteListing], _ report: inout LookReport
  ) async throws {
    guard !page.isEmpty else { return }
    let known = try await store.records(for: Array(page.keys), of: channel)
    let records = Dictionary(known.map { ($0.key, $0) }) { first, _ in first }
    var changed: [SyncRecord] = []
    var audit: [AuditEntry] = []
    let now = await time.wallClock()
    for (key, row) in page.sorted(by: { $0.key < $1.key }) {
      let old = records[key] ?? SyncRecord(key: key)
      let next = old.seeing(row) { connector.agrees($0, with: $1, in: $2) }
      if next.base == nil { report.foreign += 1 }
      if old.externalID == nil, next.externalID != nil { report.learned += 1 }
      guard next != old else { continue }
      changed.append(next)
      guard old.outcome == .submitted else { continue }
      if next.outcome == .rejected {
        report.refused += 1
        audit.append(
          entry(key, .rejected, next.reasons.map(\.text.vi).joined(separator: "; "), now))
      } else {
        report.confirmed += 1
        audit.append(entry(key, .live, "id \(row.externalID)", now))
      }
    }
    page.removeAll(keepingCapacity: true)
    guard !changed.isEmpty else { return }
    try await store.see(changed, removed: [], upTo: nil, audit: audit, of: channel)
  }

  private func markMissing(_ seen: Set<UInt64>, _ report: inout LookReport) async throws {
    var last: ListingKey?
    while true {
      let page = try await store.records(of: channel, after: last, limit: pageSize)
      guard let end = page.last else { return }
      last = end.key
      var changed: [SyncRecord] = []
      var removed: [ListingKey] = []
      var audit: [AuditEntry] = []
      let now = await time.wallClock()
      for record in page where !seen.contains(record.key.longHash) {
        if record.status == .absent, record.outcome != .submitted { continue }
        let next = record.unseen()
        if next == record { continue }
        if record.outcome == .submitted, record.attempted != nil {
          report.missing += 1
          audit.append(entry(record.key, .failed, "not shown by the channel", now))
        } else if record.base != nil {
          report.gone += 1
        }
        if let next { changed.append(next) } else { removed.append(record.key) }
      }
      if !changed.isEmpty || !removed.isEmpty {
        try await store.see(changed, removed: removed, upTo: nil, audit: audit, of: channel)
      }
    }
  }

  private func entry(
    _ key: ListingKey, _ outcome: SyncOutcome, _ detail: String, _ now: Int64
  ) -> AuditEntry {
    AuditEntry(
      time: now, actor: actor, channel: channel, key: key, action: "adopt", outcome: outcome,
      detail: detail)
  }
}

extension ListingKey {
  /// 64 bits by which a million keys are told apart (FNV-1a).
  var longHash: UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
