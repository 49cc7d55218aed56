import Marketplaces

/// Numbers as a shop writes them: digits and a point, without anything between thousands.
///
/// A shop changes what it does not understand in silence: "0,5" becomes "05" and "185.000" becomes
/// 185. So numbers are written here, never passed on as text.
enum WooNumber {
  /// Reads a value that is a plain number; `nil` for anything a shop could take for another one.
  static func value(_ value: ListingValue) -> Double? {
    switch value {
    case .integer(let number): return Double(number)
    case .decimal(let number): return number.isFinite ? number : nil
    case .text(let text): return plain(text)
    case .empty, .date, .list: return nil
    }
  }

  static func plain(_ text: String) -> Double? {
    guard !text.isEmpty,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    return Double(text)
  }

  /// Writes with at most six digits after the point and none that say nothing.
  static func text(_ number: Double) -> String {
    guard abs(number) < 1e12 else { return String(number) }
    let millionths = Int64((number * 1_000_000).rounded())
    let sign = millionths < 0 ? "-" : ""
    let (whole, part) = millionths.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    guard part > 0 else { return sign + String(whole) }
    var digits = String(part + 1_000_000).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return "\(sign)\(whole).\(digits)"
  }

  /// How many of the shop's units of weight are one of the column's; 1 for units that nobody knows.
  static func weightFactor(from column: String, to shop: String) -> Double {
    let grams = ["kg": 1_000.0, "g": 1, "lbs": 453.592_37, "lb": 453.592_37, "oz": 28.349_523_125]
    guard let from = grams[column], let to = grams[shop] else { return 1 }
    return from / to
  }
}
