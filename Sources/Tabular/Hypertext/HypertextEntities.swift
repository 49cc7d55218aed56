/// Turns raw HTML text into the text it stands for.
///
/// A reference that is unknown or unfinished stays as it is written, as browsers show it.
enum HypertextEntities {
  /// Appends raw text with its references resolved.
  static func decode(_ raw: UnsafeBufferPointer<UInt8>, onto bytes: inout [UInt8]) {
    var index = 0
    var plain = 0
    while index < raw.count {
      guard raw[index] == UInt8(ascii: "&") else {
        index += 1
        continue
      }
      guard let (scalar, end) = reference(raw, at: index + 1) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: raw[plain..<index]))
      ByteDecoder.append(scalar, to: &bytes)
      index = end
      plain = end
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: raw[plain...]))
  }

  /// The character of the reference behind an ampersand, and where the text goes on.
  private static func reference(
    _ raw: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (scalar: UInt32, end: Int)? {
    guard start < raw.count else { return nil }
    if raw[start] == UInt8(ascii: "#") { return numeric(raw, at: start + 1) }
    var end = start
    while end < raw.count, end - start < 10, isLetterOrDigit(raw[end]) { end += 1 }
    let name = String(decoding: raw[start..<end], as: UTF8.self)
    let hasSemicolon = end < raw.count && raw[end] == UInt8(ascii: ";")
    guard let scalar = HypertextEntityTable.scalars[name] else { return nil }
    // Only the oldest names may go without a semicolon, and not in front of more letters.
    guard hasSemicolon || HypertextEntityTable.oldest.contains(name) else { return nil }
    return (scalar, hasSemicolon ? end + 1 : end)
  }

  private static func numeric(
    _ raw: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (scalar: UInt32, end: Int)? {
    var index = start
    let isHex = index < raw.count && raw[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    let digits = index
    var value: UInt32 = 0
    while index < raw.count, let digit = digit(raw[index], isHex: isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > digits else { return nil }
    if index < raw.count, raw[index] == UInt8(ascii: ";") { index += 1 }
    switch value {
    // Numbers of Windows-1252 are meant as that, as the HTML standard says.
    case 0x80...0x9f: value = UInt32(CodePages.windows1252[Int(value) - 0x80])
    case 0, 0xd800..<0xe000, 0x11_0000...: value = 0xfffd
    default: break
    }
    return (value, index)
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return UInt32(byte & 15)
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
      return isHex ? UInt32(byte & 7) + 9 : nil
    default: return nil
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
