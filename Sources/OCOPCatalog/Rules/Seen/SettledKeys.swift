internal import ScratchSpace

/// Keys that were put on disk, table by table, with their values.
///
/// Each table becomes a run. A run that is not twice as long as the next is merged with it, so that
/// of n keys there are O(log n) runs and each key was written O(log n) times.
struct SettledKeys<Value: BitwiseCopyable> {
  /// From the oldest and longest to the newest.
  private var runs: [KeyRun<Value>] = []
  private var filter: KeyFilter?
  private let disk: ScratchDisk

  init(on disk: ScratchDisk) { self.disk = disk }

  /// Returns the value of a key, `nil` when it was not put here.
  ///
  /// - Complexity: one look at memory for nearly all keys that are not here, else O(log n) reads.
  @inline(__always)
  func value(of key: UInt64) -> Value? {
    guard let filter, filter.mayHold(key) else { return nil }
    return find(key)
  }

  @inline(never)
  private func find(_ key: UInt64) -> Value? {
    for run in runs.reversed() {
      if let value = run.value(of: key) { return value }
    }
    return nil
  }

  /// Puts the entries of a table on disk; returns whether the disk took them.
  mutating func add(_ table: KeyTable<Value>) -> Bool {
    let entries = table.sorted()
    guard let run = KeyRun(entries, on: disk) else { return false }
    if filter == nil { filter = KeyFilter() }
    for entry in entries { filter?.add(entry.key) }
    runs.append(run)
    while runs.count >= 2, runs[runs.count - 2].count <= 2 * runs[runs.count - 1].count {
      let (older, newer) = (runs[runs.count - 2], runs[runs.count - 1])
      // Two runs do for one that the disk has no room for, or that could not be read to its end.
      guard let merged = KeyRun(MergedRuns(older: older, newer: newer), on: disk),
        merged.count >= max(older.count, newer.count)
      else { break }
      runs.replaceSubrange((runs.count - 2)..., with: [merged])
    }
    return true
  }
}
