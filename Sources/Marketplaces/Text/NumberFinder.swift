/// Finds phone numbers and personal numbers in text.
enum NumberFinder {
  enum Kind { case phone, personal }

  /// Returns the numbers with their places, in order. O(n).
  ///
  /// A number is some groups of digits in a row; what stands beside it may be digits too, as the
  /// second phone of "0912 000 111 - 0913 000 222" or the "3)" of a list.
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
      if !isInsideDate(bytes, at: index), let number = number(bytes, from: index) {
        found.append((number.kind, index..<number.end))
        index = number.end
      } else {
        index = groupEnd(bytes, from: index)
      }
    }
    return found
  }

  /// Whether a short group stands right behind another, as the month of a date or the thousands of an
  /// amount; "024" is Hà Nội.
  private static func isInsideDate(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index > 1, bytes[index - 1] == UInt8(ascii: ".") || bytes[index - 1] == UInt8(ascii: "-"),
      isDigit(bytes[index - 2]), isDigit(bytes[index])
    else { return false }
    return groupEnd(bytes, from: index) - index < (bytes[index] == UInt8(ascii: "0") ? 3 : 4)
  }

  /// The bytes that may stand between two groups of digits.
  private static let longestGap = 3
  private static let mostDigits = 12

  /// The number of the fewest groups from a place on that is one of a kind.
  private static func number(_ bytes: [UInt8], from start: Int) -> (kind: Kind, end: Int)? {
    var digits: [UInt8] = []
    var lengths: [Int] = []
    var index = bytes[start] == UInt8(ascii: "+") ? start + 1 : start
    var gap = 0
    while index < bytes.count, gap <= longestGap {
      if isDigit(bytes[index]) {
        let end = groupEnd(bytes, from: index)
        guard digits.count + end - index <= mostDigits else { return nil }
        digits += bytes[index..<end]
        lengths.append(end - index)
        index = end
        gap = 0
        let endsWord =
          end == bytes.count || !isWordByte(bytes[end]) || isNoBreakSpace(bytes, at: end)
        guard endsWord else { return nil }
        // "05.03.2025 12" is a date.
        if lengths != [2, 2, 4, 2], let kind = kind(digits, bytes[start..<end]) {
          return (kind, end)
        }
      } else if isSeparator(bytes, at: index) {
        gap += 1
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// Where the digits end that begin at a place or behind the "+" there.
  private static func groupEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = bytes[start] == UInt8(ascii: "+") ? start + 1 : start
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return end
  }

  private static func isSeparator(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case 0x20, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: isNoBreakSpace(bytes, at: index) || isNoBreakSpace(bytes, at: index - 1)
    }
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
