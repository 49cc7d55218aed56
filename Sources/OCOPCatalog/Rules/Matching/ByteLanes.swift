/// Eight bytes of a text in one word, each in a lane of its own; a lane's top bit tells what was found
/// of its byte.
///
/// Nearly all bytes of a text are plain letters, which are so passed eight at a time.
enum ByteLanes {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let topBits: UInt64 = 0x8080_8080_8080_8080
  static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// The lanes whose byte is another one. No lane carries into the next.
  @inline(__always)
  static func differing(_ word: UInt64, from byte: UInt8) -> UInt64 {
    let rest = word ^ ones &* UInt64(byte)
    return (rest & lowBits) &+ lowBits | rest
  }

  /// Returns the place of the first byte from an index on that is looked for, else the number of bytes.
  ///
  /// - Parameters:
  ///   - isWanted: whether a byte is looked for.
  ///   - lanes: the same for eight bytes, as the top bits of their lanes; other bits are ignored.
  @inline(__always)
  static func next(
    in bytes: UnsafeBufferPointer<UInt8>, from index: Int, where isWanted: (UInt8) -> Bool,
    lanes: (UInt64) -> UInt64
  ) -> Int {
    guard let start = bytes.baseAddress else { return bytes.count }
    var index = index
    while index + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self))
      let found = lanes(word) & topBits
      if found != 0 { return index + (found.trailingZeroBitCount >> 3) }
      index += 8
    }
    while index < bytes.count, !isWanted(bytes[index]) { index += 1 }
    return index
  }
}
