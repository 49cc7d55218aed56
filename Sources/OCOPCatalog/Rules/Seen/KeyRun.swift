internal import ScratchSpace

/// Entries by their keys on disk, written once.
///
/// Of each block of them the first key is in memory, so that an entry is found with one read of a
/// block.
struct KeyRun<Value: BitwiseCopyable> {
  typealias Entry = KeyEntry<Value>

  private let file: UnnamedFile
  private let firstKeys: [UInt64]
  let count: Int

  /// The entries of a block, about four kilobytes.
  private static var block: Int { 256 }
  /// The entries that are written, or read in order, at once; whole blocks.
  private static var part: Int { 4_096 }

  /// Writes entries that come by their keys; `nil` when the disk does not take them.
  init?(_ entries: some Sequence<Entry>, on disk: ScratchDisk) {
    guard let file = disk.makeFile() else { return nil }
    var firstKeys: [UInt64] = []
    var written = 0
    var part: [Entry] = []
    part.reserveCapacity(Self.part)
    func write() -> Bool {
      let offset = written * MemoryLayout<Entry>.stride
      written += part.count
      defer { part.removeAll(keepingCapacity: true) }
      return part.withUnsafeBytes { file.append($0, at: offset) }
    }
    for entry in entries {
      if part.count % Self.block == 0 { firstKeys.append(entry.key) }
      part.append(entry)
      if part.count == Self.part, !write() { return nil }
    }
    guard write() else { return nil }
    (self.file, self.firstKeys, count) = (file, firstKeys, written)
  }

  /// Returns the value of a key, `nil` when it is not here. O(log entries) and one read.
  func value(of key: UInt64) -> Value? {
    var (low, high) = (0, firstKeys.count)
    while low < high {
      let middle = (low + high) / 2
      if firstKeys[middle] <= key { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    return withUnsafeTemporaryAllocation(of: Entry.self, capacity: Self.block) { buffer in
      let entries = read(from: (low - 1) * Self.block, into: buffer)
      var (low, high) = (0, entries.count)
      while low < high {
        let middle = (low + high) / 2
        if entries[middle].key < key { low = middle + 1 } else { high = middle }
      }
      return low < entries.count && entries[low].key == key ? entries[low].value : nil
    }
  }

  /// The entries from a number on that fit in a buffer; none when the disk cannot be read.
  private func read(
    from number: Int, into buffer: UnsafeMutableBufferPointer<Entry>
  ) -> Slice<UnsafeMutableBufferPointer<Entry>> {
    let stride = MemoryLayout<Entry>.stride
    let bytes = UnsafeMutableRawBufferPointer(
      start: UnsafeMutableRawPointer(buffer.baseAddress), count: buffer.count * stride)
    let got = file.read(at: number * stride, into: bytes) ?? 0
    return buffer[..<(got / stride)]
  }
}

extension KeyRun: Sequence {
  /// Reads the entries in order, many at a time.
  struct Iterator: IteratorProtocol {
    private let run: KeyRun
    private var part: [Entry] = []
    private var position = 0
    private var read = 0

    init(_ run: KeyRun) { self.run = run }

    mutating func next() -> Entry? {
      if position == part.count {
        guard read < run.count else { return nil }
        part = [Entry](unsafeUninitializedCapacity: KeyRun.part) { buffer, count in
          count = run.read(from: read, into: buffer).count
        }
        guard !part.isEmpty else { return nil }
        (position, read) = (0, read + part.count)
      }
      defer { position += 1 }
      return part[position]
    }
  }

  func makeIterator() -> Iterator { Iterator(self) }
}

/// The entries of two runs as one, by their keys; of a key in both the newer run tells the value.
struct MergedRuns<Value: BitwiseCopyable>: Sequence, IteratorProtocol {
  private var older: KeyRun<Value>.Iterator
  private var newer: KeyRun<Value>.Iterator
  private var old: KeyEntry<Value>?
  private var new: KeyEntry<Value>?

  init(older: KeyRun<Value>, newer: KeyRun<Value>) {
    (self.older, self.newer) = (older.makeIterator(), newer.makeIterator())
    (old, new) = (self.older.next(), self.newer.next())
  }

  mutating func next() -> KeyEntry<Value>? {
    guard let oldest = old else {
      defer { new = newer.next() }
      return new
    }
    guard let newest = new, newest.key <= oldest.key else {
      defer { old = older.next() }
      return oldest
    }
    if newest.key == oldest.key { old = older.next() }
    defer { new = newer.next() }
    return newest
  }
}
