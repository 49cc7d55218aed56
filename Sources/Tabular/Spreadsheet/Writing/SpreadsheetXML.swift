/// Words and escapes of the workbook's XML parts.
enum SpreadsheetXML {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships =
    "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"

  /// Escapes a text for an attribute in double quotes. What XML cannot hold is left out.
  static func attribute(_ text: String) -> String {
    var buffer = ByteBuffer(capacity: text.utf8.count + 16)
    text.withBytes { buffer.append(markup: $0, inAttribute: true) }
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Escapes a text for an element's content in the cells' way.
  static func cellText(_ text: String) -> String {
    var buffer = ByteBuffer(capacity: text.utf8.count + 16)
    text.withBytes { buffer.append(cellText: $0) }
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}

extension ByteBuffer {
  /// Appends text as cells hold it (ECMA-376 part 1, 22.9.2.19): what XML cannot carry is written
  /// `_xHHHH_`, and text that looks like such an escape has its underscore escaped.
  mutating func append(cellText bytes: UnsafeBufferPointer<UInt8>) {
    func rare(_ block: ByteBlock) -> UInt32 {
      block.below(0x20, orAnyOf: UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"))
        | block.anyOf(UInt8(ascii: "_"), 0xEF, 0xEF)
    }
    if append(bytes, unlessAny: rare) { return }
    reserve(bytes.count)
    var start = 0
    var index = 0
    let count = bytes.count
    while true {
      index = ByteSearch.first(in: bytes, from: index, mask: rare) {
        CellTextTable.isSpecial($0)
      }
      guard index < count else { break }
      guard let replacement = CellTextTable.replacement(bytes, at: index) else {
        index &+= 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      append(replacement.text)
      if let code = replacement.code { appendEscape(code) }
      index += replacement.length
      start = index
    }
    append(UnsafeBufferPointer(rebasing: bytes[start..<count]))
  }

  private mutating func appendEscape(_ code: UInt16) {
    let digits: StaticString = "0123456789ABCDEF"
    append("_x" as StaticString)
    for shift in [12, 8, 4, 0] { append(digits.utf8Start[Int(code >> UInt16(shift)) & 15]) }
    append(UInt8(ascii: "_"))
  }
}

/// Which bytes of a cell's text need a closer look, and what becomes of them.
private enum CellTextTable {
  struct Replacement {
    var text: StaticString
    var code: UInt16?
    var length = 1
  }

  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    // Control characters, & < > _ and the first byte of U+F000...U+FFFF.
    byte < 0x20
      ? byte != 0x0A && byte != 0x09
      : byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x5F || byte == 0xEF
  }

  static func replacement(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Replacement? {
    switch bytes[index] {
    case 0x09, 0x0A: return nil
    case UInt8(ascii: "&"): return Replacement(text: "&amp;")
    case UInt8(ascii: "<"): return Replacement(text: "&lt;")
    case UInt8(ascii: ">"): return Replacement(text: "&gt;")
    case UInt8(ascii: "_"):
      return looksLikeEscape(bytes, at: index) ? Replacement(text: "", code: 0x5F) : nil
    case 0xEF:
      // U+FFFE and U+FFFF are no XML characters.
      guard index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE else {
        return nil
      }
      return Replacement(text: "", code: 0xFF00 + UInt16(bytes[index + 2]) + 0x40, length: 3)
    default: return Replacement(text: "", code: UInt16(bytes[index]))
    }
  }

  private static func looksLikeEscape(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    guard index + 6 < bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_")
    else { return false }
    for position in index + 2...index + 5 {
      let byte = bytes[position]
      let isDigit = byte >= 0x30 && byte <= 0x39
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66
      guard isDigit || isLetter else { return false }
    }
    return true
  }
}
