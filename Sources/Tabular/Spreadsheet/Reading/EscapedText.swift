/// Decodes `_xHHHH_`, by which workbooks store characters that XML cannot hold.
enum EscapedText {
  /// Decodes the escapes in the bytes from `start` on, in place.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard let first = bytes[start...].firstIndex(of: UInt8(ascii: "_")), bytes.count - first >= 7
    else { return }
    var read = first
    var decoded: [UInt8] = []
    var high: UInt32 = 0
    var found = false
    while read < bytes.count {
      if let unit = unit(in: bytes, at: read) {
        found = true
        read += 7
        if high != 0, 0xdc00..<0xe000 ~= unit {
          ByteDecoder.append(0x10000 + (high - 0xd800) << 10 + (unit - 0xdc00), to: &decoded)
          high = 0
          continue
        }
        if high != 0 { ByteDecoder.append(0xfffd, to: &decoded) }
        high = 0xd800..<0xdc00 ~= unit ? unit : 0
        if high == 0 {
          ByteDecoder.append(0xdc00..<0xe000 ~= unit ? 0xfffd : unit, to: &decoded)
        }
      } else {
        if high != 0 {
          ByteDecoder.append(0xfffd, to: &decoded)
          high = 0
        }
        decoded.append(bytes[read])
        read += 1
      }
    }
    if high != 0 { ByteDecoder.append(0xfffd, to: &decoded) }
    if found { bytes.replaceSubrange(first..., with: decoded) }
  }

  private static func unit(in bytes: [UInt8], at index: Int) -> UInt32? {
    guard bytes[index] == UInt8(ascii: "_"), index + 6 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte & 15)
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
        value = value << 4 | UInt32((byte & 7) + 9)
      default: return nil
      }
    }
    return value
  }
}
