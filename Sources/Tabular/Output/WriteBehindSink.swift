/// Hands bytes on to another sink from a thread of its own, a few chunks behind the writer.
///
/// A writer that is faster than its disk then works on while the system takes the bytes. The output
/// is the same, byte for byte. At most four chunks of 256 KiB wait; an output that fits into the
/// first is written without a thread.
///
/// An error of the sink inside is thrown by a later ``write(_:)``, by ``finish()`` at the latest.
public final class WriteBehindSink: ByteSink {
  private static let size = 1 << 18
  private let target: Target
  private let ring = ChunkRing(count: 4, size: WriteBehindSink.size)
  private var thread: WorkerThread?
  /// The chunk being filled, and how far.
  private var chunk: UnsafeMutableRawBufferPointer?
  private var length = 0
  private var isClosed = false

  /// - Parameter sink: where the bytes go; it belongs to the thread from now on.
  public init(_ sink: sending any ByteSink) { target = Target(sink) }

  deinit { abandon() }

  public func write(_ bytes: UnsafeRawBufferPointer) throws(TabularError) {
    if isClosed { throw TabularError(.unwritable, detail: "the output is closed") }
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = try room()
      let count = min(rest.count, chunk.count - length)
      UnsafeMutableRawBufferPointer(rebasing: chunk[length...]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: rest.prefix(count)))
      length += count
      rest = rest.dropFirst(count)
      if length == chunk.count { try handOver() }
    }
  }

  public func finish() throws(TabularError) {
    if isClosed { return }
    do throws(TabularError) {
      if length > 0 {
        if thread == nil { try writeHere() } else { try handOver() }
      }
      ring.end()
      thread?.join()
      thread = nil
      if let failure = ring.reason { throw failure }
      try target.sink.finish()
      isClosed = true
    } catch {
      abandon()
      throw error
    }
  }

  public func abandon() {
    if isClosed { return }
    isClosed = true
    ring.stop()
    thread?.join()
    thread = nil
    target.sink.abandon()
  }

  private func room() throws(TabularError) -> UnsafeMutableRawBufferPointer {
    if let chunk { return chunk }
    guard let spare = ring.spare() else {
      throw ring.reason ?? TabularError(.unwritable, detail: "the output is closed")
    }
    chunk = spare
    return spare
  }

  /// Gives a filled chunk to the thread, which starts with the first one.
  private func handOver() throws(TabularError) {
    if thread == nil {
      thread = WorkerThread { [target, ring] in target.empty(ring) }
      // Without a thread to be had, the chunks are written here.
      if thread == nil { return try writeHere() }
    }
    ring.fill(length)
    chunk = nil
    length = 0
  }

  private func writeHere() throws(TabularError) {
    guard let chunk else { return }
    let filled = UnsafeRawBufferPointer(rebasing: chunk[..<length])
    length = 0
    try target.sink.write(filled)
  }

  /// The sink inside.
  ///
  /// Why unchecked: the writer leaves it to the thread from its start until it was joined.
  private final class Target: @unchecked Sendable {
    let sink: any ByteSink

    init(_ sink: sending any ByteSink) { self.sink = sink }

    /// Writes chunks until the end or an error, which the writer is told.
    func empty(_ ring: ChunkRing) {
      do throws(TabularError) {
        while let chunk = try ring.next() {
          try sink.write(UnsafeRawBufferPointer(chunk))
          ring.release()
        }
      } catch {
        ring.stop(error)
      }
    }
  }
}
