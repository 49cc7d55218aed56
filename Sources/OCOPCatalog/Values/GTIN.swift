/// A Global Trade Item Number: the number under a barcode, with a right check digit.
///
/// Source of the rule: GS1 General Specifications, section 7.9 (weights 3 and 1 from the right).
public struct GTIN: Hashable, Sendable {
  /// The digits as typed: 8, 12, 13 or 14 of them.
  public let digits: String

  /// Makes a GTIN, or `nil` when the length or the check digit is wrong.
  public init?(_ text: some StringProtocol) {
    switch text.utf8.count {
    case 8, 12, 13, 14: break
    default: return nil
    }
    var digits = String(text)
    let isRight = digits.withUTF8 { bytes in
      guard let check = Self.checkDigit(of: bytes.dropLast()) else { return false }
      return bytes.last == UInt8(ascii: "0") + UInt8(check)
    }
    guard isRight else { return nil }
    self.digits = digits
  }

  /// Whether the number was given out in Viet Nam (prefix 893).
  public var isVietnamese: Bool {
    let padded = String(repeating: "0", count: 14 - digits.utf8.count) + digits
    return padded.dropFirst().hasPrefix("893")
  }

  /// Returns the check digit that belongs to the digits before the last one, or `nil` when the
  /// text holds anything but digits.
  public static func checkDigit(of text: some StringProtocol) -> Int? {
    var text = String(text)
    return text.withUTF8 { checkDigit(of: $0.dropLast()) }
  }

  /// Bytes, because generic code over texts costs twenty times as much.
  private static func checkDigit(of digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var sum = 0
    var weight = 3
    for byte in digits.reversed() {
      let digit = Int(byte &- UInt8(ascii: "0"))
      guard digit < 10 else { return nil }
      sum += digit * weight
      weight = 4 - weight
    }
    return (10 - sum % 10) % 10
  }
}
