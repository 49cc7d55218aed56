internal import GRDB
internal import MarketplaceSync
internal import Marketplaces
internal import Tabular

/// Rows of the state's tables, read and written.
enum StateRows {
  private static let columns =
    "key, name, contributor, external_id, applied, attempted, shown, status, revision, outcome, "
    + "reasons"

  /// Mostly the channel shows what was applied; then it is read and decoded once.
  private static let selection =
    "key, name, contributor, external_id, applied, attempted, nullif(shown, applied), status, "
    + "revision, outcome, reasons, shown IS NOT NULL"

  static func state(
    of channel: String, _ database: Database
  ) throws -> (Int64, ChannelState) {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT id, lineage, serial, plan, seen_up_to FROM channel WHERE name = ?",
      arguments: [channel])
    guard let row else {
      throw SyncStoreError(.unavailable, detail: "channel \(channel) was not opened")
    }
    let state = ChannelState(
      lineage: row[1], serial: row[2], plan: row[3], seenUpTo: row[4])
    return (row[0], state)
  }

  static func records(
    of channel: String, after key: ListingKey?, limit: Int, _ database: Database
  ) throws -> [SyncRecord] {
    let id = try state(of: channel, database).0
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(selection) FROM record WHERE channel = ? AND key > ? ORDER BY key LIMIT ?
        """)
    // The empty key is no row's.
    let rows = try Row.fetchCursor(statement, arguments: [id, key?.text ?? "", limit])
    var records: [SyncRecord] = []
    while let row = try rows.next() { records.append(try record(row)) }
    return records
  }

  static func records(
    for keys: [ListingKey], of channel: String, _ database: Database
  ) throws -> [SyncRecord] {
    let id = try state(of: channel, database).0
    let statement = try database.cachedStatement(
      sql: "SELECT \(selection) FROM record WHERE channel = ? AND key = ?")
    return try keys.compactMap { key in
      try Row.fetchOne(statement, arguments: [id, key.text]).map { try record($0) }
    }
  }

  static func store(
    _ records: [SyncRecord], removed: [ListingKey], channel: Int64, _ database: Database
  ) throws {
    for record in records {
      try database.execute(
        cachedSQL: """
          INSERT OR REPLACE INTO record (channel, \(columns))
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        [
          channel, record.key.text, record.name, record.contributor, record.externalID,
          text(record.applied), text(record.attempted), text(record.shown),
          record.status?.rawValue, record.revision, record.outcome?.rawValue,
          record.reasons.isEmpty ? nil : text(record.reasons),
        ])
    }
    for key in removed {
      try database.execute(
        cachedSQL: "DELETE FROM record WHERE channel = ? AND key = ?", [channel, key.text])
    }
  }

  static func begin(_ entry: JournalEntry, channel: Int64, _ database: Database) throws {
    try database.execute(
      cachedSQL: """
        INSERT OR REPLACE INTO journal
        (channel, key, action, name, contributor, external_id, fields, sent, plan, time)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      [
        channel, entry.key.text, entry.action.rawValue, entry.name, entry.contributor,
        entry.externalID, text(entry.fields), text(["sent": .list(entry.sent)]), entry.plan,
        entry.time,
      ])
  }

  static func journal(of channel: String, _ database: Database) throws -> [JournalEntry] {
    let id = try state(of: channel, database).0
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT key, action, name, contributor, external_id, fields, sent, plan, time
        FROM journal WHERE channel = ? ORDER BY key
        """, arguments: [id])
    var entries: [JournalEntry] = []
    while let row = try rows.next() {
      let sentList = try self.fields(row[6])?["sent"]
      guard let action = SyncAction(rawValue: row[1]), let fields = try self.fields(row[5]),
        case .list(let sent)? = sentList
      else { throw SyncStoreError(.damaged, detail: "journal") }
      entries.append(
        JournalEntry(
          key: ListingKey(row[0]), action: action, name: row[2], contributor: row[3],
          externalID: row[4], fields: fields, sent: sent, plan: row[7], time: row[8]))
    }
    return entries
  }

  static func append(_ lines: [AuditEntry], _ database: Database) throws {
    for line in lines {
      try database.execute(
        cachedSQL: """
          INSERT INTO audit (time, actor, channel, key, action, outcome, detail)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        [
          line.time, line.actor, line.channel, line.key.text, line.action,
          line.outcome.rawValue, line.detail,
        ])
    }
  }

  static func history(_ query: AuditQuery, _ database: Database) throws -> [AuditEntry] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT time, actor, channel, key, action, outcome, detail FROM (
          SELECT * FROM audit WHERE (?1 IS NULL OR channel = ?1) AND (?2 IS NULL OR key = ?2)
          ORDER BY id DESC LIMIT ?3
        ) ORDER BY id
        """, arguments: [query.channel, query.key?.text, query.limit])
    return try rows.map { row in
      guard let outcome = SyncOutcome(rawValue: row[5]) else {
        throw SyncStoreError(.damaged, detail: "audit")
      }
      return AuditEntry(
        time: row[0], actor: row[1], channel: row[2], key: ListingKey(row[3]), action: row[4],
        outcome: outcome, detail: row[6])
    }
  }

  private static func record(_ row: Row) throws -> SyncRecord {
    let fields = try fields(row[4])
    let other = try self.fields(row[6])
    let visible = row[11] == true ? other ?? fields : nil
    return SyncRecord(
      key: ListingKey(row[0]), name: row[1], contributor: row[2], externalID: row[3],
      applied: fields, attempted: try self.fields(row[5]), shown: visible,
      status: (row[7] as String?).flatMap(RemoteListing.Status.init(rawValue:)),
      revision: row[8], outcome: (row[9] as String?).flatMap(SyncOutcome.init(rawValue:)),
      reasons: try reasons(row[10]))
  }

  private static func fields(_ text: String?) throws -> SyncFields? {
    guard let text else { return nil }
    guard let fields = SyncFields(canonicalBytes: text.utf8) else {
      throw SyncStoreError(.damaged, detail: "fields")
    }
    return fields
  }

  private static func text(_ fields: SyncFields?) -> String? {
    fields.map { String(decoding: $0.canonicalBytes, as: UTF8.self) }
  }

  private static func reasons(_ text: String?) throws -> [SyncReason] {
    guard let text else { return [] }
    guard let list = SyncReason.list(JSONParser.parse(text.utf8)) else {
      throw SyncStoreError(.damaged, detail: "reasons")
    }
    return list
  }

  private static func text(_ reasons: [SyncReason]) -> String {
    var writer = JSONWriter()
    writer.reasons(reasons)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
