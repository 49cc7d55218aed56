public import MarketplaceSync

/// A store whose program ends at a chosen operation: before it, nothing of it is stored.
public actor FaultInjectingStore<Inner: SyncStateStore>: SyncStateStore {
  private let inner: Inner
  private let last: Int
  /// How many operations were asked for.
  public private(set) var operations = 0

  /// - Parameters:
  ///   - inner: the store that does the work.
  ///   - last: the number of operations that work, from 1.
  public init(_ inner: Inner, failingAfter last: Int) {
    self.inner = inner
    self.last = last
  }

  private func step() throws(SyncStoreError) {
    operations += 1
    if operations > last { throw SyncStoreError(.unavailable, detail: "crash") }
  }

  public func open(
    _ channel: String, lineage: String
  ) async throws(SyncStoreError) -> ChannelState {
    try step()
    return try await inner.open(channel, lineage: lineage)
  }

  public func lock(_ channel: String, holder: LockHolder) async throws(SyncStoreError) {
    try step()
    try await inner.lock(channel, holder: holder)
  }

  public func unlock(_ channel: String) async throws(SyncStoreError) {
    try await inner.unlock(channel)
  }

  public func begin(
    plan: String, lineage: String, serial: Int, of channel: String
  ) async throws(SyncStoreError) {
    try step()
    try await inner.begin(plan: plan, lineage: lineage, serial: serial, of: channel)
  }

  public func records(
    of channel: String, after key: ListingKey?, limit: Int
  ) async throws(SyncStoreError) -> [SyncRecord] {
    try step()
    return try await inner.records(of: channel, after: key, limit: limit)
  }

  public func records(
    for keys: [ListingKey], of channel: String
  ) async throws(SyncStoreError) -> [SyncRecord] {
    try step()
    return try await inner.records(for: keys, of: channel)
  }

  public func begin(_ entries: [JournalEntry], of channel: String) async throws(SyncStoreError) {
    try step()
    try await inner.begin(entries, of: channel)
  }

  public func close(_ closing: JournalClosing, of channel: String) async throws(SyncStoreError) {
    try step()
    try await inner.close(closing, of: channel)
  }

  public func openEntries(
    of channel: String
  ) async throws(SyncStoreError) -> [JournalEntry] {
    try step()
    return try await inner.openEntries(of: channel)
  }

  public func see(
    _ records: [SyncRecord], removed: [ListingKey], upTo revision: String?, audit: [AuditEntry],
    of channel: String
  ) async throws(SyncStoreError) {
    try step()
    try await inner.see(
      records, removed: removed, upTo: revision, audit: audit, of: channel)
  }

  public func count(
    requests: Int, on day: Int, of channel: String
  ) async throws(SyncStoreError) -> Int {
    try step()
    return try await inner.count(requests: requests, on: day, of: channel)
  }

  public func history(_ query: AuditQuery) async throws(SyncStoreError) -> [AuditEntry] {
    try step()
    return try await inner.history(query)
  }

  public func channels() async throws(SyncStoreError) -> [String] {
    try step()
    return try await inner.channels()
  }
}
