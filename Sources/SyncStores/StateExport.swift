public import MarketplaceSync
public import Tabular

/// Writes what a store holds about a channel as lines of JSON, for people and other programs.
///
/// A header with the channel's state, then each record, then the open journal entries.
public enum StateExport {
  /// The version of the format.
  public static let formatVersion = 1

  /// Writes a channel. Memory does not grow with the number of records.
  ///
  /// - Throws: `SyncStoreError`, `TabularError`.
  public static func write(
    _ channel: String, of store: some SyncStateStore, to sink: any ByteSink
  ) async throws {
    let state = try await store.open(channel, lineage: "")
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("format")
    writer.string("ocop-sync-state")
    writer.key("version")
    writer.number(formatVersion)
    writer.key("channel")
    writer.string(channel)
    writer.key("lineage")
    writer.string(state.lineage)
    writer.key("serial")
    writer.number(state.serial)
    writer.endObject()
    writer.endLine()
    var last: ListingKey?
    while true {
      let page = try await store.records(of: channel, after: last, limit: 1_000)
      guard let end = page.last else { break }
      last = end.key
      for record in page { write(record, into: &writer) }
      try writer.drain(into: sink)
    }
    for entry in try await store.openEntries(of: channel) { write(entry, into: &writer) }
    try writer.drain(into: sink)
    try sink.finish()
  }

  private static func write(_ record: SyncRecord, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("key")
    writer.string(record.key.text)
    writer.key("name")
    writer.string(record.name)
    let texts: [(StaticString, String?)] = [
      ("contributor", record.contributor), ("externalId", record.externalID),
      ("status", record.status?.rawValue), ("revision", record.revision),
      ("outcome", record.outcome?.rawValue),
    ]
    for case (let name, let text?) in texts {
      writer.key(name)
      writer.string(text)
    }
    let sides: [(StaticString, SyncFields?)] = [
      ("applied", record.applied), ("attempted", record.attempted), ("shown", record.shown),
    ]
    for case (let name, let fields?) in sides {
      writer.key(name)
      writer.fields(fields)
    }
    if !record.reasons.isEmpty {
      writer.key("reasons")
      writer.reasons(record.reasons)
    }
    writer.endObject()
    writer.endLine()
  }

  private static func write(_ entry: JournalEntry, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("open")
    writer.string(entry.action.rawValue)
    writer.key("key")
    writer.string(entry.key.text)
    writer.key("fields")
    writer.fields(entry.fields)
    writer.endObject()
    writer.endLine()
  }
}
