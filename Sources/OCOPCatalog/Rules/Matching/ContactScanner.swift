/// A way to reach the seller that stands in a text.
struct ContactHit: Sendable {
  enum Kind: Sendable { case phone, email, link }
  var kind: Kind
  var field: ProductField
  /// As typed.
  var text: String
}

/// Signs in a product's texts that are rare enough to be worth a second look.
struct TextSigns: Sendable {
  /// `<` or `&`, with which leftovers of web pages begin.
  var hasMarkup = false
  /// A lead byte that clean Vietnamese hardly has and damaged text always.
  var hasRareBytes = false
  /// A question mark, which also stands for letters that were lost.
  var hasQuestionMark = false
  /// A text of some words without any letter beyond ASCII, as no Vietnamese one should be.
  var hasPlainText = false
}

/// Finds phone numbers, e-mail addresses and bare host names in a text.
///
/// A phone is a run of digits with at most one space, dot or hyphen between two of them that has
/// the length and the beginning of a Vietnamese number; digits of a barcode, a date or a price have
/// not. Source of the forms: mobile numbers have ten digits and begin with 03, 05, 07, 08 or 09,
/// landlines have eleven and begin with 02 (numbering plan since 2018).
enum ContactScanner {
  /// Adds what is found in a text to `hits`, and notes signs that other rules look for.
  static func find(
    in text: String, field: ProductField, hits: inout [ContactHit], signs: inout TextSigns
  ) {
    var text = text
    text.withUTF8 { bytes in
      var position = plainEnd(bytes, from: 0)
      while position < bytes.count {
        switch bytes[position] {
        case 0x30, UInt8(ascii: "+"):
          position = phone(bytes, at: position, field, &hits)
        case UInt8(ascii: "<"), UInt8(ascii: "&"):
          signs.hasMarkup = true
          position += 1
        case 0xEF, 0xC2:
          signs.hasRareBytes = true
          position += 1
        case UInt8(ascii: "?"):
          signs.hasQuestionMark = true
          position += 1
        case UInt8(ascii: "@"):
          email(bytes, at: position, field, &hits)
          position += 1
        case UInt8(ascii: "."):
          host(bytes, at: position, field, &hits)
          position += 1
        default: position += 1
        }
        position = plainEnd(bytes, from: position)
      }
      // Ends at the first letter with a mark, which is near.
      if bytes.count >= 24, bytes.allSatisfy({ $0 < 0x80 }) { signs.hasPlainText = true }
    }
  }

  /// The place of the next byte that needs a closer look: neither a space nor part of a letter.
  @inline(__always)
  private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    ByteLanes.next(
      in: bytes, from: index, where: { $0 != 0x20 && $0 <= 0x40 || $0 == 0xC2 || $0 == 0xEF }
    ) { word in
      // Letters from "A" on and all beyond ASCII; no lane carries into the next.
      let letters = (word & ByteLanes.lowBits) &+ ByteLanes.ones &* (0x80 - 0x41) | word
      return ~letters & ByteLanes.differing(word, from: 0x20)
        | ~ByteLanes.differing(word, from: 0xC2) | ~ByteLanes.differing(word, from: 0xEF)
    }
  }

  private static func phone(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ field: ProductField,
    _ hits: inout [ContactHit]
  ) -> Int {
    if start > 0, isDigit(bytes[start - 1]) { return start + 1 }
    // Behind other digits only a longer group begins a number; "05" is the month of a date.
    if start > 1, isSeparator(bytes[start - 1]), isDigit(bytes[start - 2]),
      bytes[start...].prefix(4).contains(where: { !isDigit($0) && $0 != UInt8(ascii: "+") })
    {
      return start + 1
    }
    var digits: [UInt8] = []
    var end = start + 1
    if isDigit(bytes[start]) { digits.append(bytes[start]) }
    var position = start + 1
    while position < bytes.count, digits.count <= 15 {
      let byte = bytes[position]
      if isDigit(byte) {
        digits.append(byte)
        end = position + 1
      } else if position == end, isPhone(national(digits, from: bytes[start])) {
        // What follows may be the next number: "0912 000 111 - 3 kg".
        break
      } else if !(isSeparator(byte) && position == end) {
        break
      }
      position += 1
    }
    if isPhone(national(digits, from: bytes[start])), !isDate(bytes[start..<end]) {
      hits.append(ContactHit(kind: .phone, field: field, text: slice(bytes, start..<end)))
    }
    return end
  }

  /// Whether a number is a date with two more digits, "05.03.2025 12".
  private static func isDate(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.split(whereSeparator: isSeparator).map(\.count) == [2, 2, 4, 2]
  }

  /// The digits with a leading zero, also of a number that began with "+84".
  private static func national(_ digits: [UInt8], from first: UInt8) -> [UInt8] {
    guard first == UInt8(ascii: "+") else { return digits }
    return digits.starts(with: [0x38, 0x34]) ? [0x30] + digits.dropFirst(2) : []
  }

  /// Whether a text is a mobile number in E.164, as a read one nearly always is.
  static func isMobile(_ phone: String) -> Bool {
    var phone = phone
    return phone.withUTF8 { bytes in
      bytes.count == 12 && bytes[0] == UInt8(ascii: "+") && bytes[1] == 0x38 && bytes[2] == 0x34
        && [0x33, 0x35, 0x37, 0x38, 0x39].contains(bytes[3]) && bytes[4...].allSatisfy(isDigit)
    }
  }

  /// Whether digits with their leading zero are a Vietnamese phone number.
  static func isPhone(_ digits: [UInt8]) -> Bool {
    guard digits.count > 1, digits[0] == 0x30 else { return false }
    switch digits[1] {
    case 0x33, 0x35, 0x37, 0x38, 0x39: return digits.count == 10
    case 0x32: return digits.count == 11
    default: return false
    }
  }

  private static func email(
    _ bytes: UnsafeBufferPointer<UInt8>, at sign: Int, _ field: ProductField,
    _ hits: inout [ContactHit]
  ) {
    var start = sign
    while start > 0, isHostByte(bytes[start - 1]) { start -= 1 }
    var end = sign + 1
    while end < bytes.count, isHostByte(bytes[end]) { end += 1 }
    let host = bytes[(sign + 1)..<end]
    guard start < sign, host.dropLast(2).contains(UInt8(ascii: ".")) else { return }
    hits.append(ContactHit(kind: .email, field: field, text: slice(bytes, start..<end)))
  }

  private static func host(
    _ bytes: UnsafeBufferPointer<UInt8>, at dot: Int, _ field: ProductField,
    _ hits: inout [ContactHit]
  ) {
    guard dot > 0, isHostByte(bytes[dot - 1]), bytes[dot - 1] != UInt8(ascii: ".") else { return }
    var end = dot + 1
    while end < bytes.count, isHostByte(bytes[end]), bytes[end] != UInt8(ascii: "."),
      end - dot < 6
    { end += 1 }
    guard end == bytes.count || !isHostByte(bytes[end]) || bytes[end] == UInt8(ascii: ".")
    else { return }
    let ending = slice(bytes, (dot + 1)..<end).lowercased()
    guard ["vn", "com", "net", "org", "shop", "info"].contains(ending) else { return }
    var start = dot
    while start > 0, isHostByte(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] < 0x80, start == 0 || bytes[start - 1] != 0x40,
      dot - start >= 2, !hits.contains(where: { $0.kind == .link && $0.field == field })
    else { return }
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F { end += 1 }
    // The full stop of the sentence or a closing bracket is not part of the address.
    while end > start, !isHostByte(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: "."),
      bytes[end - 1] != UInt8(ascii: "/")
    { end -= 1 }
    hits.append(ContactHit(kind: .link, field: field, text: slice(bytes, start..<end)))
  }

  private static func slice(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  @inline(__always)
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  @inline(__always)
  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
