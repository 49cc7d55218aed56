/// Finds the end of a cell's text and says on the way whether it can be taken as it is.
struct TextScan {
  /// How many bytes the text has.
  var length: Int
  /// Whether something in it means something else: a reference, a carriage return, an escape.
  var isPlain: Bool
  /// Whether the blocks of 16 bytes were settled as valid UTF-8.
  var isUTF8: Bool

  /// Looks for `<` from `start` on; `nil` when the window ends before it is certain.
  ///
  /// At least two bytes lie before `start`, the last of them ASCII.
  @inline(__always)
  static func markup(_ bytes: UnsafePointer<UInt8>, from start: Int, end: Int) -> TextScan? {
    var index = start
    var special: UInt32 = 0
    var odd: UInt32 = 0
    while index + 16 <= end {
      let block = ByteBlock(bytes + index)
      let isSpecial = block.anyOf(UInt8(ascii: "&"), 0x0d, UInt8(ascii: "_"))
      let isOdd = block.odd
      let isTag = block.equal(UInt8(ascii: "<"))
      if isTag != 0 {
        // Only what stands before the tag counts; the `<` itself is odd when a character is cut off.
        let before = isTag & (0 &- isTag) &- 1
        return TextScan(
          length: index + isTag.trailingZeroBitCount - start,
          isPlain: (special | isSpecial & before) == 0,
          isUTF8: (odd | isOdd & (before << 1 | 1)) == 0)
      }
      special |= isSpecial
      odd |= isOdd
      index += 16
    }
    return nil
  }
}
