import VietnameseText

/// Compares codes as the database of a shop does.
///
/// WordPress stores codes with the collation `utf8mb4_unicode_520_ci`: case, accents, the stroke of Đ
/// and blanks around make no difference, so `GẠO-ST25` and `gao-st25` are one code. Measured on
/// WooCommerce 7.9.0 and 11.0.1.
enum WooKeyFolding {
  static func folded(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    while result.last == 0x20 { result.removeLast() }
    return String(decoding: result.drop { $0 == 0x20 }, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: result.append(UInt8(scalar.value) + 0x20)
    case 0x20...0x7F: result.append(UInt8(scalar.value))
    // Tabs and line breaks count as blanks around; other control characters do not count at all.
    case 0x09...0x0D, 0xA0: result.append(0x20)
    case 0..<0x20, 0x80..<0xA0, 0x200B...0x200F, 0xFEFF: break
    // Marks put on letters.
    case 0x300...0x36F, 0x1DC0...0x1DFF, 0x20D0...0x20FF: break
    // Full-width forms are the plain characters.
    case 0xFF01...0xFF5E:
      if let plain = Unicode.Scalar(scalar.value - 0xFEE0) { append(plain, to: &result) }
    default:
      let letters = scalar.properties.isAlphabetic ? VietnameseText.searchKey(String(scalar)) : ""
      if letters.isEmpty {
        result += Array(scalar.properties.lowercaseMapping.utf8)
      } else {
        result += Array(letters.utf8)
      }
    }
  }
}
