internal import OCOPCatalog

/// Compares what a price is for with what is in the pack.
enum PriceAmount {
  /// Whether a price per `per` (`kg`, `500 g`, `hộp`) is the price of one pack.
  static func isFor(_ pack: PackSize, per: String) -> Bool {
    let words = per.lowercased()
    if words == pack.packaging?.lowercased() || words == pack.description.lowercased() {
      return true
    }
    let (number, unit) = split(words)
    switch pack.each {
    case .mass(let grams):
      guard let factor = massUnits[unit] else { return false }
      return same(number * factor, grams * Double(pack.pieces))
    case .volume(let milliliters):
      guard let factor = volumeUnits[unit] else { return false }
      return same(number * factor, milliliters * Double(pack.pieces))
    case .count(let count, let word):
      return unit == word.lowercased() && same(number, Double(count * pack.pieces))
    }
  }

  private static let massUnits: [String: Double] = [
    "g": 1, "gr": 1, "gram": 1, "kg": 1_000, "ký": 1_000, "kí": 1_000, "cân": 1_000,
    "lạng": 100, "yến": 10_000, "tạ": 100_000, "tấn": 1_000_000,
  ]
  private static let volumeUnits: [String: Double] = ["ml": 1, "l": 1_000, "lít": 1_000]

  private static func same(_ left: Double, _ right: Double) -> Bool {
    (left - right).magnitude < 0.001
  }

  /// The number in front and the word behind; no number is 1.
  private static func split(_ words: String) -> (Double, String) {
    let digits = words.prefix { $0.isNumber || $0 == "," || $0 == "." }
    let unit = words.dropFirst(digits.count).drop { $0 == " " }
    let plain = String(digits.map { $0 == "," ? "." : $0 })
    return (digits.isEmpty ? 1 : Double(plain) ?? 0, String(unit))
  }
}
