/// A stream whose bytes are made on a thread of their own, a few chunks ahead of the reader.
///
/// It lets a large part be inflated on one core while it is read on another. The bytes and the
/// errors are those of the stream inside, in the same order. At most four chunks wait. Giving up the
/// stream ends the thread after the chunk it is at.
final class ReadAheadStream: ByteStream {
  private static let size = 1 << 17
  let chunkSize = ReadAheadStream.size
  private let source: Source
  private let ring = ChunkRing(count: 4, size: ReadAheadStream.size)
  private var thread: WorkerThread?
  private var position = 0

  init(_ stream: sending any ByteStream) { source = Source(stream) }

  deinit {
    ring.stop()
    thread?.join()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int {
    guard buffer.count > 0 else { return 0 }
    if thread == nil {
      thread = WorkerThread { [source, ring] in source.fill(ring) }
      // Without a thread to be had, the chunks are made here.
      if thread == nil { return try source.stream.read(into: buffer) }
    }
    guard let chunk = try ring.next() else { return 0 }
    let length = min(buffer.count, chunk.count - position)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: chunk[position..<position + length]))
    position += length
    if position == chunk.count {
      position = 0
      ring.release()
    }
    return length
  }

  /// The stream inside.
  ///
  /// Why unchecked: the reader leaves it to the thread once that runs.
  private final class Source: @unchecked Sendable {
    let stream: any ByteStream

    init(_ stream: sending any ByteStream) { self.stream = stream }

    /// Fills chunks until the stream's end, an error, or until the reader goes.
    func fill(_ ring: ChunkRing) {
      while let chunk = ring.spare() {
        var got = 0
        var failure: TabularError?
        do throws(TabularError) {
          while got < chunk.count {
            let more = try stream.read(
              into: UnsafeMutableRawBufferPointer(rebasing: chunk[got...]))
            if more == 0 { break }
            got += more
          }
        } catch {
          failure = error
        }
        // What came before an error is handed out before it.
        if got > 0 { ring.fill(got) }
        if failure != nil || got < chunk.count { return ring.end(failure) }
      }
    }
  }
}
