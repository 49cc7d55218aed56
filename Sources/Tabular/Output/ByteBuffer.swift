/// A growing run of bytes, for writers that build a block and hand it on.
///
/// It is what `[UInt8]` is without the checks and reference counts that a hot loop pays for each
/// short append. The memory is its own and goes with it.
package struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The number of bytes held.
  package private(set) var count = 0

  package init(capacity: Int = 4_096) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  package mutating func removeAll() { count = 0 }

  /// Makes room for more bytes. Doubling keeps the cost of growth constant per byte.
  @inline(__always)
  package mutating func reserve(_ extra: Int) {
    if capacity - count < extra { grow(extra) }
  }

  @inline(never)
  private mutating func grow(_ extra: Int) {
    capacity = max(capacity * 2, count + extra)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count &+= 1
  }

  @inline(__always)
  package mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always)
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: start, count: bytes.count)
    count &+= bytes.count
  }

  package mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  package mutating func append(string: String) {
    string.withBytes { append($0) }
  }

  /// Calls `body` with room for `size` bytes at the end; it returns how many it filled.
  @inline(__always)
  package mutating func append(
    upTo size: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int
  ) {
    reserve(size)
    count &+= body(base + count)
  }

  /// The bytes held; valid during the call.
  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// A copy of the bytes held.
  package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Hands the bytes to a sink and forgets them.
  package mutating func drain(into sink: any ByteSink) throws(TabularError) {
    guard count > 0 else { return }
    try sink.write(UnsafeRawBufferPointer(start: base, count: count))
    count = 0
  }
}

extension String {
  /// Calls `body` with the string's UTF-8 bytes, without a copy where the string is native.
  ///
  /// Inlinable, since other modules would else pay for a generic call with each string.
  @inlinable
  @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }
}
