/// A Global Trade Item Number: the number under a barcode, with a right check digit.
///
/// Source of the rule: GS1 General Specifications, section 7.9 (weights 3 and 1 from the right).
public struct GTIN: Hashable, Sendable {
  /// The digits as typed: 8, 12, 13 or 14 of them.
  public let digits: String

  /// Makes a GTIN, or `nil` when the length or the check digit is wrong.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard [8, 12, 13, 14].contains(bytes.count), let check = Self.checkDigit(of: text),
      bytes.last == UInt8(ascii: "0") + UInt8(check)
    else { return nil }
    digits = String(text)
  }

  /// Whether the number was given out in Viet Nam (prefix 893).
  public var isVietnamese: Bool {
    let padded = String(repeating: "0", count: 14 - digits.utf8.count) + digits
    return padded.dropFirst().hasPrefix("893")
  }

  /// Returns the check digit that belongs to the digits before the last one, or `nil` when the
  /// text holds anything but digits.
  public static func checkDigit(of text: some StringProtocol) -> Int? {
    var sum = 0
    var weight = 3
    for digit in Array(text.utf8).dropLast().reversed() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      sum += Int(digit - UInt8(ascii: "0")) * weight
      weight = 4 - weight
    }
    return (10 - sum % 10) % 10
  }
}
