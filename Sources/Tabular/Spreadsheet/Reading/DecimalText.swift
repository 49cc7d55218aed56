/// Reads the numbers of spreadsheet files.
enum DecimalText {
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The number that all of `bytes` spell, correctly rounded, or `nil`.
  ///
  /// Up to 15 digits and small exponents are exact in double arithmetic; the rest takes the
  /// standard library's way.
  static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var mantissa: UInt64 = 0
    var digits = 0
    var significant = 0
    var fraction = 0
    var exponent = 0
    var index = 0
    let count = bytes.count
    var isNegative = false
    if count > 0, bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") {
      isNegative = bytes[0] == UInt8(ascii: "-")
      index = 1
    }
    var sawPoint = false
    while index < count {
      let byte = bytes[index]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        digits += 1
        if mantissa > 0 || byte > UInt8(ascii: "0") { significant += 1 }
        mantissa = mantissa &* 10 &+ UInt64(byte & 15)
        if sawPoint { fraction += 1 }
      } else if byte == UInt8(ascii: "."), !sawPoint {
        sawPoint = true
      } else {
        break
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    if index < count {
      guard bytes[index] | 0x20 == UInt8(ascii: "e"),
        let value = XMLText.integer(UnsafeBufferPointer(rebasing: bytes[(index + 1)...]))
      else { return nil }
      exponent = max(-100_000, min(100_000, value))
    }
    let scale = exponent - fraction
    if significant <= 15, scale >= -22, scale <= 22 {
      let value = Double(mantissa)
      let scaled = scale < 0 ? value / powers[-scale] : value * powers[scale]
      return isNegative ? -scaled : scaled
    }
    guard count <= 1_024, let value = Double(String(decoding: bytes, as: UTF8.self)),
      value.isFinite
    else { return nil }
    return value
  }
}
