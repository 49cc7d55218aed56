/// Writes a ZIP archive front to back, in memory that does not grow with the size of its entries.
///
/// Identical input makes identical bytes. A small entry is written whole with its sizes in front;
/// a streamed one carries them behind the data.
package final class ZipWriter {
  private let sink: any ByteSink
  private let deflater: Deflater
  /// What streamed entries are packed with at level 1.
  private let fast: FastDeflater?
  private var pending = ByteBuffer(capacity: 128 * 1_024)
  private var flushed = 0
  private var directory: [[UInt8]] = []
  private var open: ZipHeaders.Entry?
  private var checksum = Checksum()

  /// - Parameter level: 1 (fast, see ``FastDeflater``) to 9 (small), as zlib counts them.
  package init(sink: any ByteSink, level: Int) throws(TabularError) {
    self.sink = sink
    deflater = try Deflater(level: level)
    fast = level <= 1 ? FastDeflater() : nil
  }

  private var offset: Int { flushed + pending.count }

  /// Starts an entry whose content follows in pieces.
  package func begin(_ name: String) throws(TabularError) {
    let entry = ZipHeaders.Entry(name: Array(name.utf8), hasDescriptor: true, offset: offset)
    try put(ZipHeaders.local(entry))
    open = entry
    checksum = Checksum()
    if let fast { fast.reset() } else { deflater.reset() }
  }

  /// Adds a piece to the entry begun last.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(TabularError) {
    try compress(bytes, isLast: false)
  }

  /// Ends the entry begun last.
  package func end() throws(TabularError) {
    try compress(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
    guard var entry = open else { return }
    entry.checksum = checksum.value
    try put(ZipHeaders.descriptor(entry))
    directory.append(ZipHeaders.central(entry))
    open = nil
  }

  /// Adds an entry whose content is known.
  package func add(_ name: String, _ content: [UInt8]) throws(TabularError) {
    var entry = ZipHeaders.Entry(name: Array(name.utf8), offset: offset)
    let packed = try deflated(content, into: &entry)
    try put(ZipHeaders.local(entry))
    try put(packed)
    directory.append(ZipHeaders.central(entry))
  }

  /// Adds an entry of another archive as it is: its local record, byte for byte, and its record of
  /// the central directory, in which only the place is new.
  package func addRaw(local: [UInt8], central: [UInt8]) throws(TabularError) {
    var record = central
    record.replaceSubrange(42..<46, with: offsetBytes(offset))
    guard offset < ZipHeaders.limit32 else {
      throw TabularError(.limitExceeded, detail: "archive above 4 GB")
    }
    try put(local)
    directory.append(record)
  }

  /// Writes the central directory. The sink is left for the caller to finish.
  package func finish(comment: [UInt8] = []) throws(TabularError) {
    let start = offset
    for record in directory { try put(record) }
    let end = ZipHeaders.end(
      entries: directory.count, directorySize: offset - start, directoryOffset: start,
      comment: comment)
    try put(end)
    try flush()
  }

  private func deflated(
    _ content: [UInt8], into entry: inout ZipHeaders.Entry
  ) throws(TabularError) -> [UInt8] {
    var packed: [UInt8] = []
    var sum = Checksum()
    var failure: TabularError?
    deflater.reset()
    content.withUnsafeBytes { bytes in
      sum.add(bytes)
      do throws(TabularError) {
        try deflater.compress(bytes, isLast: true) { block in packed.append(contentsOf: block) }
      } catch { failure = error }
    }
    if let failure { throw failure }
    entry.checksum = sum.value
    entry.size = content.count
    entry.compressedSize = packed.count
    return packed
  }

  private func compress(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(TabularError) {
    guard open != nil else { return }
    if Task.isCancelled { throw TabularError(.cancelled) }
    checksum.add(bytes)
    var packed = 0
    func take(_ block: UnsafeRawBufferPointer) throws(TabularError) {
      packed += block.count
      try put(block)
    }
    if let fast {
      try fast.compress(bytes, isLast: isLast, take: take)
    } else {
      try deflater.compress(bytes, isLast: isLast, take: take)
    }
    open?.size += bytes.count
    open?.compressedSize += packed
  }

  private func put(_ bytes: [UInt8]) throws(TabularError) {
    pending.append(bytes)
    if pending.count >= 64 * 1_024 { try flush() }
  }

  private func put(_ bytes: UnsafeRawBufferPointer) throws(TabularError) {
    pending.append(bytes.bindMemory(to: UInt8.self))
    if pending.count >= 64 * 1_024 { try flush() }
  }

  private func flush() throws(TabularError) {
    flushed += pending.count
    try pending.drain(into: sink)
  }

  private func offsetBytes(_ offset: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append32(offset)
    return bytes
  }
}
