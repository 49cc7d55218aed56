/// How the rows of a channel stand.
public struct ChannelStatus: Hashable, Sendable {
  /// Rows by the outcome of what was sent last.
  public private(set) var outcomes: [SyncOutcome: Int] = [:]
  /// Rows of ours that the channel no longer shows.
  public private(set) var gone = 0
  /// Rows that are not ours.
  public private(set) var foreign = 0
  /// Calls whose outcome is not known yet.
  public private(set) var open = 0
  /// When something was done last, in milliseconds since 1970 (UTC).
  public private(set) var lastTime: Int64?

  /// Counts a channel's rows. Linear in their number.
  ///
  /// - Throws: `SyncStoreError`.
  public init(of channel: String, store: some SyncStateStore) async throws(SyncStoreError) {
    var records = RecordCursor(store: store, channel: channel, pageSize: 2_000)
    while let record = try await records.next() {
      guard record.base != nil || record.outcome == .rejected else {
        foreign += 1
        continue
      }
      if record.status == .absent { gone += 1 }
      if let outcome = record.outcome { outcomes[outcome, default: 0] += 1 }
    }
    open = try await store.openEntries(of: channel).count
    lastTime = try await store.history(AuditQuery(channel: channel, limit: 1)).last?.time
  }
}
