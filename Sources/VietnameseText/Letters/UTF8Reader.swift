/// Reads scalars from UTF-8 bytes that may be broken.
enum UTF8Reader {
  /// The scalar at an index and its length in bytes; U+FFFD of length one for a broken byte.
  @inline(__always)
  static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let left = bytes.count &- index
    if first < 0xE0 {
      guard first >= 0xC2, left > 1, bytes[index &+ 1] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      return ((first & 0x1F) << 6 | UInt32(bytes[index &+ 1] & 0x3F), 2)
    }
    if first < 0xF0 {
      guard left > 2, bytes[index &+ 1] & 0xC0 == 0x80, bytes[index &+ 2] & 0xC0 == 0x80
      else { return (0xFFFD, 1) }
      let value =
        (first & 0x0F) << 12 | UInt32(bytes[index &+ 1] & 0x3F) << 6
        | UInt32(bytes[index &+ 2] & 0x3F)
      return value < 0x800 || value >= 0xD800 && value < 0xE000 ? (0xFFFD, 1) : (value, 3)
    }
    guard first < 0xF5, left > 3, bytes[index &+ 1] & 0xC0 == 0x80,
      bytes[index &+ 2] & 0xC0 == 0x80, bytes[index &+ 3] & 0xC0 == 0x80
    else { return (0xFFFD, 1) }
    let value =
      (first & 0x07) << 18 | UInt32(bytes[index &+ 1] & 0x3F) << 12
      | UInt32(bytes[index &+ 2] & 0x3F) << 6 | UInt32(bytes[index &+ 3] & 0x3F)
    return value < 0x10000 || value > 0x10FFFF ? (0xFFFD, 1) : (value, 4)
  }
}
