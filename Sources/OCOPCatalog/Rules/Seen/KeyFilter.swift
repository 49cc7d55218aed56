/// Says of a key that it was never added, or that it may have been, in a fixed number of bytes.
///
/// A Bloom filter of one word and three bits for a key: half a megabyte answers a question with one
/// look at memory. Past a million keys it says "perhaps" ever more often, which costs time and nothing
/// else.
struct KeyFilter {
  private var words = [UInt64](repeating: 0, count: 1 << 16)

  mutating func add(_ key: UInt64) { words[Self.word(key)] |= Self.bits(key) }

  /// Whether a key may have been added; false is certain.
  @inline(__always)
  func mayHold(_ key: UInt64) -> Bool {
    let bits = Self.bits(key)
    return words[Self.word(key)] & bits == bits
  }

  @inline(__always)
  private static func word(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 48) }

  @inline(__always)
  private static func bits(_ key: UInt64) -> UInt64 {
    1 << (key >> 16 & 63) | 1 << (key >> 24 & 63) | 1 << (key >> 32 & 63)
  }
}
