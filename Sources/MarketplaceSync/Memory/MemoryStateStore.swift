/// Keeps the state in memory: for programs that plan once, and for tests.
public actor MemoryStateStore: SyncStateStore {
  private struct Channel {
    var state: ChannelState
    var records: [ListingKey: SyncRecord] = [:]
    /// The keys in order; made anew when keys have come or gone.
    var order: [ListingKey]?
    var journal: [ListingKey: JournalEntry] = [:]
    var holder: LockHolder?
    var requests: (day: Int, count: Int) = (0, 0)
  }

  private var byName: [String: Channel] = [:]
  private var audit: [AuditEntry] = []

  public init() {}

  public func open(
    _ channel: String, lineage: String
  ) throws(SyncStoreError) -> ChannelState {
    if let known = byName[channel] { return known.state }
    let state = ChannelState(lineage: lineage)
    byName[channel] = Channel(state: state)
    return state
  }

  public func lock(_ channel: String, holder: LockHolder) throws(SyncStoreError) {
    if let other = try known(channel).holder { throw SyncStoreError(.locked, holder: other) }
    byName[channel]?.holder = holder
  }

  public func unlock(_ channel: String) { byName[channel]?.holder = nil }

  public func begin(
    plan: String, lineage: String, serial: Int, of channel: String
  ) throws(SyncStoreError) {
    let next = try known(channel).state.beginning(plan: plan, lineage: lineage, serial: serial)
    byName[channel]?.state = next
  }

  public func records(
    of channel: String, after key: ListingKey?, limit: Int
  ) throws(SyncStoreError) -> [SyncRecord] {
    let records = try known(channel).records
    let order = byName[channel]?.order ?? records.keys.sorted()
    byName[channel]?.order = order
    var low = 0
    if let key {
      var high = order.count
      while low < high {
        let middle = (low + high) / 2
        if order[middle] <= key { low = middle + 1 } else { high = middle }
      }
    }
    return order[low..<min(order.count, low + limit)].compactMap { records[$0] }
  }

  public func records(
    for keys: [ListingKey], of channel: String
  ) throws(SyncStoreError) -> [SyncRecord] {
    let records = try known(channel).records
    return keys.compactMap { records[$0] }
  }

  public func begin(_ entries: [JournalEntry], of channel: String) throws(SyncStoreError) {
    _ = try known(channel)
    for entry in entries { byName[channel]?.journal[entry.key] = entry }
  }

  public func close(_ closing: JournalClosing, of channel: String) throws(SyncStoreError) {
    try store(closing.records, removed: closing.removed, audit: closing.audit, of: channel)
    for key in closing.keys { byName[channel]?.journal[key] = nil }
  }

  public func openEntries(of channel: String) throws(SyncStoreError) -> [JournalEntry] {
    try known(channel).journal.values.sorted { $0.key < $1.key }
  }

  public func see(
    _ records: [SyncRecord], removed: [ListingKey], upTo revision: String?, audit: [AuditEntry],
    of channel: String
  ) throws(SyncStoreError) {
    try store(records, removed: removed, audit: audit, of: channel)
    byName[channel]?.state.serial += 1
    if let revision { byName[channel]?.state.seenUpTo = revision }
  }

  public func count(
    requests: Int, on day: Int, of channel: String
  ) throws(SyncStoreError) -> Int {
    let old = try known(channel).requests
    let count = (old.day == day ? old.count : 0) + requests
    byName[channel]?.requests = (day, count)
    return count
  }

  public func history(_ query: AuditQuery) -> [AuditEntry] {
    let found = audit.lazy.filter {
      (query.channel == nil || $0.channel == query.channel)
        && (query.key == nil || $0.key == query.key)
    }
    return Array(found.suffix(query.limit))
  }

  public func channels() -> [String] { byName.keys.sorted() }

  private func known(_ channel: String) throws(SyncStoreError) -> Channel {
    guard let known = byName[channel] else {
      throw SyncStoreError(.unavailable, detail: "channel \(channel) was not opened")
    }
    return known
  }

  private func store(
    _ records: [SyncRecord], removed: [ListingKey], audit lines: [AuditEntry], of channel: String
  ) throws(SyncStoreError) {
    _ = try known(channel)
    for record in records {
      if byName[channel]?.records.updateValue(record, forKey: record.key) == nil {
        byName[channel]?.order = nil
      }
    }
    for key in removed where byName[channel]?.records.removeValue(forKey: key) != nil {
      byName[channel]?.order = nil
    }
    audit += lines
  }
}
