internal import GRDB
public import MarketplaceSync

/// Keeps the state in one SQLite file, for programs on one machine.
///
/// Changes are written ahead (WAL) and forced to the disk before a method returns. A run holds its
/// channel through the operating system, so one that was killed lets go by itself.
public actor SQLiteStateStore: SyncStateStore {
  /// The version of the file's tables that this library writes.
  public static let formatVersion = 1

  let database: DatabaseQueue
  private let path: String
  private var locks: [String: RunLock] = [:]

  /// Opens a state file, and makes it when it is missing; an older one is brought up to date.
  ///
  /// - Throws: `SyncStoreError` with `newer-format`, `damaged` or `unavailable`.
  public init(path: String) throws(SyncStoreError) {
    self.path = path
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      // Losing the last steps in a power cut would mean to send them again.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA cache_size = -16384")
    }
    do {
      database = try DatabaseQueue(path: path, configuration: configuration)
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try StateSchema.migrate(database)
    } catch let error as SyncStoreError {
      throw error
    } catch {
      throw SyncStoreError(database: error)
    }
  }

  public func open(_ channel: String, lineage: String) throws(SyncStoreError) -> ChannelState {
    try writing { database in
      try database.execute(
        sql: "INSERT INTO channel (name, lineage) VALUES (?, ?) ON CONFLICT DO NOTHING",
        arguments: [channel, lineage])
      return try StateRows.state(of: channel, database).1
    }
  }

  public func lock(_ channel: String, holder: LockHolder) throws(SyncStoreError) {
    if let held = locks[channel] { throw SyncStoreError(.locked, holder: held.holder) }
    locks[channel] = try RunLock(state: path, channel: channel, holder: holder)
  }

  public func unlock(_ channel: String) { locks[channel] = nil }

  public func begin(
    plan: String, lineage: String, serial: Int, of channel: String
  ) throws(SyncStoreError) {
    try writing { database in
      let (id, state) = try StateRows.state(of: channel, database)
      let next = try state.beginning(plan: plan, lineage: lineage, serial: serial)
      try database.execute(
        sql: "UPDATE channel SET serial = ?, plan = ? WHERE id = ?",
        arguments: [next.serial, next.plan, id])
    }
  }

  public func records(
    of channel: String, after key: ListingKey?, limit: Int
  ) throws(SyncStoreError) -> [SyncRecord] {
    try reading { try StateRows.records(of: channel, after: key, limit: limit, $0) }
  }

  public func records(
    for keys: [ListingKey], of channel: String
  ) throws(SyncStoreError) -> [SyncRecord] {
    try reading { try StateRows.records(for: keys, of: channel, $0) }
  }

  public func begin(_ entries: [JournalEntry], of channel: String) throws(SyncStoreError) {
    try writing { database in
      let id = try StateRows.state(of: channel, database).0
      for entry in entries { try StateRows.begin(entry, channel: id, database) }
    }
  }

  public func close(_ closing: JournalClosing, of channel: String) throws(SyncStoreError) {
    try writing { database in
      let id = try StateRows.state(of: channel, database).0
      for key in closing.keys {
        try database.execute(
          cachedSQL: "DELETE FROM journal WHERE channel = ? AND key = ?", [id, key.text])
      }
      try StateRows.store(closing.records, removed: closing.removed, channel: id, database)
      try StateRows.append(closing.audit, database)
    }
  }

  public func openEntries(of channel: String) throws(SyncStoreError) -> [JournalEntry] {
    try reading { try StateRows.journal(of: channel, $0) }
  }

  public func see(
    _ records: [SyncRecord], removed: [ListingKey], upTo revision: String?, audit: [AuditEntry],
    of channel: String
  ) throws(SyncStoreError) {
    try writing { database in
      let id = try StateRows.state(of: channel, database).0
      try StateRows.store(records, removed: removed, channel: id, database)
      try StateRows.append(audit, database)
      try database.execute(
        sql: """
          UPDATE channel SET serial = serial + 1, seen_up_to = coalesce(?, seen_up_to)
          WHERE id = ?
          """, arguments: [revision, id])
    }
  }

  public func count(
    requests: Int, on day: Int, of channel: String
  ) throws(SyncStoreError) -> Int {
    try writing { database in
      let id = try StateRows.state(of: channel, database).0
      try database.execute(
        sql: """
          UPDATE channel SET requests = ? + (CASE WHEN day = ? THEN requests ELSE 0 END), day = ?
          WHERE id = ?
          """, arguments: [requests, day, day, id])
      return try Int.fetchOne(
        database, sql: "SELECT requests FROM channel WHERE id = ?", arguments: [id]) ?? 0
    }
  }

  public func history(_ query: AuditQuery) throws(SyncStoreError) -> [AuditEntry] {
    try reading { try StateRows.history(query, $0) }
  }

  public func channels() throws(SyncStoreError) -> [String] {
    try reading { try String.fetchAll($0, sql: "SELECT name FROM channel ORDER BY name") }
  }

  private func reading<Result>(
    _ body: (Database) throws -> Result
  ) throws(SyncStoreError) -> Result {
    do { return try database.read(body) } catch { throw SyncStoreError(database: error) }
  }

  private func writing<Result>(
    _ body: (Database) throws -> Result
  ) throws(SyncStoreError) -> Result {
    do { return try database.write(body) } catch { throw SyncStoreError(database: error) }
  }
}

extension SyncStoreError {
  /// The engine's own errors pass; SQLite's become codes.
  init(database error: any Error) {
    switch error {
    case let error as SyncStoreError: self = error
    case let error as DatabaseError:
      let isDamaged = [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
      self.init(isDamaged ? .damaged : .unavailable, detail: error.message ?? "")
    default: self.init(.unavailable, detail: String(describing: error))
    }
  }
}

extension Database {
  /// Runs a statement that comes often.
  func execute(cachedSQL sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
