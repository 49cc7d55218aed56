/// Finds phone numbers and personal numbers in text.
enum NumberFinder {
  enum Kind { case phone, personal }

  /// Returns the numbers with their places, in order. O(n).
  static func numbers(in bytes: [UInt8]) -> [(kind: Kind, range: Range<Int>)] {
    var found: [(Kind, Range<Int>)] = []
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) || startsInternational(bytes, at: index),
        !continuesWord(bytes, before: index)
      else {
        index += 1
        continue
      }
      let (digits, end) = run(bytes, from: index)
      if end < bytes.count, isWordByte(bytes[end]), !isNoBreakSpace(bytes, at: end) {
        index = end + 1
        continue
      }
      if let kind = kind(digits, bytes[index..<end]) { found.append((kind, index..<end)) }
      index = max(end, index + 1)
    }
    return found
  }

  /// The digits from a place on, with single separators between them, and where they end.
  private static func run(_ bytes: [UInt8], from start: Int) -> (digits: [UInt8], end: Int) {
    var digits: [UInt8] = []
    var index = bytes[start] == UInt8(ascii: "+") ? start + 1 : start
    var end = index
    var gap = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isDigit(byte) {
        digits.append(byte)
        end = index + 1
        gap = 0
      } else if byte == 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
        || isNoBreakSpace(bytes, at: index) || isNoBreakSpace(bytes, at: index - 1)
      {
        gap += 1
        if gap > 3 { break }
      } else {
        break
      }
      index += 1
    }
    return (digits, end)
  }

  private static func kind(_ digits: [UInt8], _ raw: ArraySlice<UInt8>) -> Kind? {
    let zero = UInt8(ascii: "0")
    // A personal number begins with the code of a province, 001 to 096.
    if digits.count == 12, digits[0] == zero, raw.count <= 15,
      !raw.contains(UInt8(ascii: "-")) || !raw.contains(UInt8(ascii: "."))
    {
      return .personal
    }
    // Ten digits begin with 02, 03, 05, 07, 08 or 09; eleven with 02, or 01 before 2018.
    if digits.count == 10, digits[0] == zero, Array("235789".utf8).contains(digits[1]) {
      return .phone
    }
    if digits.count == 11, digits[0] == zero, Array("12".utf8).contains(digits[1]) {
      return .phone
    }
    if digits.count == 11 || digits.count == 12, digits.starts(with: [0x38, 0x34]),
      raw.first == UInt8(ascii: "+") || digits.count == 11
    {
      return .phone
    }
    // Service numbers: 1800 and 1900.
    if digits.count == 8 || digits.count == 10,
      digits.starts(with: Array("1900".utf8)) || digits.starts(with: Array("1800".utf8)),
      raw.count <= digits.count + 3
    {
      return .phone
    }
    return nil
  }

  private static func startsInternational(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "+") && index + 2 < bytes.count
      && bytes[index + 1] == UInt8(ascii: "8") && bytes[index + 2] == UInt8(ascii: "4")
  }

  private static func continuesWord(_ bytes: [UInt8], before index: Int) -> Bool {
    index > 0 && isWordByte(bytes[index - 1]) && !isNoBreakSpace(bytes, at: index - 2)
  }

  private static func isNoBreakSpace(_ bytes: [UInt8], at index: Int) -> Bool {
    index >= 0 && index + 1 < bytes.count && bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }
}
