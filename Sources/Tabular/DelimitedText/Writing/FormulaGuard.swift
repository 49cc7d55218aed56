/// Tells which texts a spreadsheet program would run as a formula when it opens a delimited text.
package enum FormulaGuard {
  /// Whether a cell begins like a formula. See ``DelimitedTextWriter/Dialect/neutralizesFormulas``.
  package static func runs(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return !isNumberLike(UnsafeBufferPointer(rebasing: bytes[1...]))
    case 0xEF:
      // The full-width = + - @ (U+FF1D, U+FF0B, U+FF0D, U+FF20), which Excel may fold.
      guard bytes.count > 2, bytes[1] == 0xBC else { return false }
      return bytes[2] == 0x9D || bytes[2] == 0x8B || bytes[2] == 0x8D || bytes[2] == 0xA0
    default: return false
    }
  }

  /// Whether only digits and what separates them follow, with a digit first: `5.000`, `84 293-3`.
  private static func isNumberLike(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, isDigit(first) || first == UInt8(ascii: " ") else {
      return bytes.isEmpty
    }
    var sawDigit = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): sawDigit = true
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"),
        UInt8(ascii: "("), UInt8(ascii: ")"):
        continue
      default: return false
      }
    }
    return sawDigit
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
