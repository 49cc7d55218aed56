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

  /// Appends a name between two marks with one look at the room: `<name>`, `"name":`.
  @inline(__always)
  mutating func append(_ before: StaticString, _ name: StaticString, _ after: StaticString) {
    let (first, middle, last) = (
      before.utf8CodeUnitCount, name.utf8CodeUnitCount, after.utf8CodeUnitCount
    )
    reserve(first &+ middle &+ last)
    let target = base + count
    target.update(from: before.utf8Start, count: first)
    Self.copy(name.utf8Start, to: target + first, count: middle)
    (target + first + middle).update(from: after.utf8Start, count: last)
    count &+= first &+ middle &+ last
  }

  /// Copies bytes; the few of a name or a cell in two overlapping steps, without a call.
  @inline(__always)
  private static func copy(
    _ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int
  ) {
    let (from, to) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
    if count >= 8, count <= 16 {
      let first = from.loadUnaligned(as: UInt64.self)
      let last = from.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
      to.storeBytes(of: first, as: UInt64.self)
      to.storeBytes(of: last, toByteOffset: count &- 8, as: UInt64.self)
    } else if count >= 4, count < 8 {
      let first = from.loadUnaligned(as: UInt32.self)
      let last = from.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      to.storeBytes(of: first, as: UInt32.self)
      to.storeBytes(of: last, toByteOffset: count &- 4, as: UInt32.self)
    } else {
      target.update(from: source, count: count)
    }
  }

  package mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  package mutating func append(string: String) {
    string.withBytes { append($0) }
  }

  /// Appends bytes unless `mask` marks one of them; then it appends nothing and returns `false`.
  ///
  /// The bytes are looked at where they were copied to: there every block is whole, since spaces,
  /// which no writer has to escape, stand behind the last byte.
  @inline(__always)
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, unlessAny mask: (ByteBlock) -> UInt32
  ) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    let length = bytes.count
    reserve(length &+ 16)
    let target = base + count
    Self.copy(start, to: target, count: length)
    UnsafeMutableRawPointer(target + length).storeBytes(
      of: SIMD16(repeating: UInt8(ascii: " ")), as: SIMD16<UInt8>.self)
    var index = 0
    while index < length {
      if mask(ByteBlock(target + index)) != 0 { return false }
      index &+= 16
    }
    count &+= length
    return true
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
