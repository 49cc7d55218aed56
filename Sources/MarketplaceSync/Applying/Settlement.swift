internal import Marketplaces

/// Tells from what a channel shows whether a call with an unknown outcome was done. Pure.
struct Settlement {
  /// What became of the call.
  enum Verdict: Hashable {
    case done(RemoteListing?)
    /// Certainly nothing was done; the row may still be there as it was.
    case notDone(RemoteListing?)
    /// A row with the key is there, but it is not what was sent.
    case other(RemoteListing)
    /// Several rows have the key.
    case several(Int)
  }

  let agrees: @Sendable (ListingValue, ListingValue, String) -> Bool

  func verdict(on entry: JournalEntry, found: [RemoteListing]) -> Verdict {
    let present = found.filter { $0.status != .absent }
    switch entry.action {
    case .create:
      let rows = present.filter { $0.status != .trashed }
      guard let row = rows.first else { return .notDone(nil) }
      if rows.count > 1 { return .several(rows.count) }
      return holds(entry, in: row) ? .done(row) : .other(row)
    case .update:
      let rows = entry.externalID.map { id in present.filter { $0.externalID == id } } ?? present
      guard let row = rows.first else { return .notDone(nil) }
      let isDone = row.status == .live && holds(entry, in: row)
      return isDone ? .done(row) : .notDone(row)
    case .deactivate:
      guard let row = present.first(where: { $0.status == .live }) else {
        return .done(present.first)
      }
      return .notDone(row)
    case .delete:
      guard let row = present.first(where: { $0.status != .trashed }) else {
        return .done(present.first)
      }
      return .notDone(row)
    }
  }

  /// Fields that the channel does not tell prove nothing either way.
  private func holds(_ entry: JournalEntry, in row: RemoteListing) -> Bool {
    entry.sent.allSatisfy { name in
      guard let value = entry.fields[name], let shown = row.fields[name] else { return true }
      return agrees(value, shown, name)
    }
  }
}
