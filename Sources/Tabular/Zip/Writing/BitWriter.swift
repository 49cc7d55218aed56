/// Bits that become bytes, the first one lowest, as deflate wants it.
struct BitWriter: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity = 4_096
  /// Whole bytes written.
  private var count = 0
  /// Bits that wait for their byte; fewer than eight between two calls.
  private var waiting: UInt64 = 0
  private var waitingCount = 0

  init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  mutating func removeAll() { (count, waiting, waitingCount) = (0, 0, 0) }

  /// Makes room for so many bytes, and for the eight that ``append(_:count:)`` stores at once.
  mutating func reserve(_ size: Int) {
    guard capacity - count < size + 8 else { return }
    capacity = count + size + 8
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }

  /// Appends the low bits of a number, at most 56; room must have been made.
  @inline(__always)
  mutating func append(_ bits: UInt64, count size: Int) {
    waiting |= bits &<< UInt64(truncatingIfNeeded: waitingCount)
    waitingCount &+= size
    UnsafeMutableRawPointer(base + count)
      .storeBytes(of: waiting.littleEndian, as: UInt64.self)
    let whole = waitingCount >> 3
    count &+= whole
    waiting = whole == 8 ? 0 : waiting &>> UInt64(truncatingIfNeeded: whole << 3)
    waitingCount &= 7
  }

  /// Fills up the last byte with zeros.
  mutating func align() {
    if waitingCount > 0 { append(0, count: 8 - waitingCount) }
  }

  /// Appends a stored block; one holds at most 65,535 bytes.
  mutating func append(stored bytes: UnsafePointer<UInt8>, count size: Int, isLast: Bool) {
    var position = 0
    repeat {
      let piece = min(size - position, 65_535)
      let isFinal = isLast && position + piece == size
      append(isFinal ? 1 : 0, count: 3)
      align()
      append(UInt64(piece) | UInt64(~UInt16(piece)) << 16, count: 32)
      (base + count).update(from: bytes + position, count: piece)
      count += piece
      position += piece
    } while position < size
  }

  func withWholeBytes(
    _ body: (UnsafeRawBufferPointer) throws(TabularError) -> Void
  ) throws(TabularError) {
    if count > 0 { try body(UnsafeRawBufferPointer(start: base, count: count)) }
  }

  mutating func dropWholeBytes() { count = 0 }
}
