#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A window on a stream of bytes that slides forward and grows for a long token.
///
/// Positions are relative to the window; `base` is the offset of its first byte in the stream.
/// Memory belongs to a class, so that growing never frees what a copy of the window still sees.
struct XMLBuffer {
  final class Memory {
    let start: UnsafeMutablePointer<UInt8>
    let capacity: Int
    init(_ capacity: Int) {
      self.capacity = capacity
      start = .allocate(capacity: capacity)
      start.initialize(repeating: 0, count: capacity)
    }
    deinit { start.deallocate() }
  }

  private var memory: Memory
  private let stream: (any ByteStream)?
  private let chunkSize: Int
  /// The bytes of the window.
  private(set) var bytes: UnsafePointer<UInt8>
  /// How many bytes are filled.
  private(set) var end: Int
  /// The offset in the stream of the window's first byte.
  private(set) var base = 0
  private(set) var isAtEnd: Bool

  init(bytes source: [UInt8]) {
    memory = Memory(Swift.max(source.count, 1))
    let target = memory.start
    source.withUnsafeBufferPointer {
      if let from = $0.baseAddress { target.update(from: from, count: $0.count) }
    }
    stream = nil
    chunkSize = 0
    bytes = UnsafePointer(memory.start)
    end = source.count
    isAtEnd = true
  }

  init(stream: any ByteStream) {
    self.stream = stream
    chunkSize = Swift.max(stream.chunkSize, 1)
    memory = Memory(Swift.max(2 * chunkSize, 64))
    bytes = UnsafePointer(memory.start)
    end = 0
    isAtEnd = false
  }

  /// Drops what lies before `keep` and reads on.
  ///
  /// Returns how far positions moved and whether there was more.
  mutating func refill(
    keeping keep: Int, limit: Int
  ) throws(TabularError) -> (moved: Int, hasMore: Bool) {
    guard !isAtEnd, let stream else { return (0, false) }
    let kept = end - keep
    guard kept <= limit else {
      throw TabularError(.limitExceeded, detail: "XML token: \(limit) bytes")
    }
    if memory.capacity - kept < chunkSize {
      let larger = Memory(Swift.max(memory.capacity * 2, kept + chunkSize))
      larger.start.update(from: bytes + keep, count: kept)
      memory = larger
      bytes = UnsafePointer(larger.start)
    } else if keep > 0 {
      memmove(memory.start, bytes + keep, kept)
    }
    base += keep
    end = kept
    let room = UnsafeMutableRawBufferPointer(
      start: memory.start + kept, count: memory.capacity - kept)
    let got = try stream.read(into: room)
    isAtEnd = got == 0
    end += got
    return (keep, got > 0)
  }
}
