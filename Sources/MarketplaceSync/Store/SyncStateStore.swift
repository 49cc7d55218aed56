/// Where a channel's state stands.
public struct ChannelState: Hashable, Sendable {
  /// The name of the history; a state that was started anew has another one.
  public var lineage: String
  /// Counts what changed the state: each apply, look and adoption adds one.
  public var serial: Int
  /// The plan that is being or was last applied.
  public var plan: String?
  /// The revision up to which the channel was listed.
  public var seenUpTo: String?

  public init(lineage: String, serial: Int = 0, plan: String? = nil, seenUpTo: String? = nil) {
    self.lineage = lineage
    self.serial = serial
    self.plan = plan
    self.seenUpTo = seenUpTo
  }
}

/// What ends one or several calls: the journal entries go, records and history come.
public struct JournalClosing: Sendable {
  /// Entries that are settled.
  public var keys: [ListingKey]
  /// Records to be stored in place of what was there.
  public var records: [SyncRecord]
  /// Rows that are gone from the channel and from the state.
  public var removed: [ListingKey]
  public var audit: [AuditEntry]

  public init(
    keys: [ListingKey] = [], records: [SyncRecord] = [], removed: [ListingKey] = [],
    audit: [AuditEntry] = []
  ) {
    self.keys = keys
    self.records = records
    self.removed = removed
    self.audit = audit
  }
}

/// Which lines of the history are asked for.
public struct AuditQuery: Hashable, Sendable {
  public var channel: String?
  public var key: ListingKey?
  /// The most lines; the newest are kept.
  public var limit: Int

  public init(channel: String? = nil, key: ListingKey? = nil, limit: Int = 100) {
    self.channel = channel
    self.key = key
    self.limit = limit
  }
}

/// Keeps what is known about every row of every channel.
///
/// What an implementation must keep: each method is one transaction; it is done wholly or not at all,
/// and what it did is on the disk when it returns. Records come in ascending order of the bytes of
/// their keys. A channel is known from the first ``open(_:lineage:)`` on. Any thread may call.
///
/// Run `StateStoreConformance` of `CatalogTesting` against it.
public protocol SyncStateStore: Sendable {
  /// Returns the state of a channel and starts it, with the given lineage, when it is new.
  func open(_ channel: String, lineage: String) async throws(SyncStoreError) -> ChannelState

  /// Takes the channel for one run. A run that died gives it back by itself.
  ///
  /// - Throws: code `locked`, with the holder.
  func lock(_ channel: String, holder: LockHolder) async throws(SyncStoreError)

  /// Gives the channel back; does nothing when it is not held.
  func unlock(_ channel: String) async throws(SyncStoreError)

  /// Says that a plan is applied now, and adds one to the serial.
  ///
  /// A plan that was begun before and not finished may begin again; the serial then stays.
  /// - Throws: code `stale` when the serial is not the plan's, `other-lineage`.
  func begin(
    plan: String, lineage: String, serial: Int, of channel: String
  ) async throws(SyncStoreError)

  /// Returns at most `limit` records with keys after the given one.
  func records(
    of channel: String, after key: ListingKey?, limit: Int
  ) async throws(SyncStoreError) -> [SyncRecord]

  /// Returns the records with the given keys, in any order.
  func records(
    for keys: [ListingKey], of channel: String
  ) async throws(SyncStoreError) -> [SyncRecord]

  /// Writes entries of calls that are about to be sent. An open entry of the same key is replaced.
  func begin(_ entries: [JournalEntry], of channel: String) async throws(SyncStoreError)

  /// Stores what came of calls, in one step.
  func close(_ closing: JournalClosing, of channel: String) async throws(SyncStoreError)

  /// Returns all entries that were begun and not closed, in ascending order of their keys.
  func openEntries(of channel: String) async throws(SyncStoreError) -> [JournalEntry]

  /// Stores what was seen at the channel and adds one to the serial.
  func see(
    _ records: [SyncRecord], removed: [ListingKey], upTo revision: String?, audit: [AuditEntry],
    of channel: String
  ) async throws(SyncStoreError)

  /// Adds requests to a day's count and returns the new count. The day is a number that only grows.
  func count(
    requests: Int, on day: Int, of channel: String
  ) async throws(SyncStoreError) -> Int

  /// Returns lines of the history, the oldest first.
  func history(_ query: AuditQuery) async throws(SyncStoreError) -> [AuditEntry]

  /// Returns the names of all channels, in order.
  func channels() async throws(SyncStoreError) -> [String]
}
