internal import GRDB
internal import MarketplaceSync

/// The tables of the state file and the steps from one version to the next.
///
/// A step that was published is never changed; a new version is a new step.
enum StateSchema {
  static func migrate(_ database: DatabaseQueue) throws {
    let version = try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard version <= SQLiteStateStore.formatVersion else {
      throw SyncStoreError(.newerFormat, detail: String(version))
    }
    for step in version..<SQLiteStateStore.formatVersion {
      try database.write { database in
        try database.execute(sql: steps[step])
        try database.execute(sql: "PRAGMA user_version = \(step + 1)")
      }
    }
  }

  private static let steps = [
    // Keys compare as bytes, which is SQLite's way unless told otherwise. Fields are canonical JSON.
    """
    CREATE TABLE channel (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      lineage TEXT NOT NULL,
      serial INTEGER NOT NULL DEFAULT 0,
      plan TEXT,
      seen_up_to TEXT,
      day INTEGER NOT NULL DEFAULT 0,
      requests INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE record (
      channel INTEGER NOT NULL REFERENCES channel,
      key TEXT NOT NULL,
      name TEXT NOT NULL,
      contributor TEXT,
      external_id TEXT,
      applied TEXT,
      attempted TEXT,
      shown TEXT,
      status TEXT,
      revision TEXT,
      outcome TEXT,
      reasons TEXT,
      PRIMARY KEY (channel, key)
    ) WITHOUT ROWID;
    CREATE TABLE journal (
      channel INTEGER NOT NULL REFERENCES channel,
      key TEXT NOT NULL,
      action TEXT NOT NULL,
      name TEXT NOT NULL,
      contributor TEXT,
      external_id TEXT,
      fields TEXT NOT NULL,
      sent TEXT NOT NULL,
      plan TEXT NOT NULL,
      time INTEGER NOT NULL,
      PRIMARY KEY (channel, key)
    ) WITHOUT ROWID;
    CREATE TABLE audit (
      id INTEGER PRIMARY KEY,
      time INTEGER NOT NULL,
      actor TEXT NOT NULL,
      channel TEXT NOT NULL,
      key TEXT NOT NULL,
      action TEXT NOT NULL,
      outcome TEXT NOT NULL,
      detail TEXT NOT NULL
    );
    CREATE INDEX audit_by_key ON audit (channel, key, id);
    """
  ]
}
