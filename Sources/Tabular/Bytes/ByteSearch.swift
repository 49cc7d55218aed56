/// Finds the bytes that a writer has to look at, sixteen at a time.
enum ByteSearch {
  /// The first position from `start` on whose bit `mask` sets for its block, or which `isSpecial` for
  /// the last few bytes that fill no block; the number of bytes when there is none.
  @inline(__always)
  static func first(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, mask: (ByteBlock) -> UInt32,
    isSpecial: (UInt8) -> Bool
  ) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let count = bytes.count
    var index = start
    while index &+ 16 <= count {
      let bits = mask(ByteBlock(base + index))
      if bits != 0 { return index &+ bits.trailingZeroBitCount }
      index &+= 16
    }
    if index < count, count >= 16 {
      // The last block once more from its end, without what was looked at.
      let last = count &- 16
      let bits = mask(ByteBlock(base + last)) >> UInt32(truncatingIfNeeded: index &- last)
      return bits != 0 ? index &+ bits.trailingZeroBitCount : count
    }
    while index < count, !isSpecial(base[index]) { index &+= 1 }
    return index
  }
}
