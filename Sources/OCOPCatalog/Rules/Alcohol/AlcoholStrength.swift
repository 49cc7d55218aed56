/// The strength of a drink as its texts state it.
enum AlcoholStrength {
  /// Returns percent by volume, 0.5 to 80, or `nil` when no text states it: `29 độ`, `29°`,
  /// `4,5% vol`, `độ cồn: 12%`.
  static func find(in product: Product) -> Double? {
    for (_, text) in ProductTraits.texts(of: product) {
      guard let text, let strength = find(in: text) else { continue }
      return strength
    }
    return nil
  }

  private static func find(in text: String) -> Double? {
    let scalars = Array(text.unicodeScalars.map { LetterCase.lower($0.value) })
    var position = 0
    while position < scalars.count {
      guard isDigit(scalars[position]) else {
        position += 1
        continue
      }
      let start = position
      while position < scalars.count, isDigit(scalars[position]) { position += 1 }
      var value = number(scalars[start..<position])
      if position + 1 < scalars.count, scalars[position] == 0x2C || scalars[position] == 0x2E,
        isDigit(scalars[position + 1])
      {
        value += Double(scalars[position + 1] - 0x30) / 10
        position += 2
        while position < scalars.count, isDigit(scalars[position]) { position += 1 }
      }
      if value >= 0.5, value <= 80, isUnit(scalars, position, before: start) { return value }
    }
    return nil
  }

  /// Whether what follows a number says degrees of alcohol.
  private static func isUnit(_ scalars: [UInt32], _ after: Int, before start: Int) -> Bool {
    var next = after
    if next < scalars.count, scalars[next] == 0x20 { next += 1 }
    guard next < scalars.count else { return false }
    let rest = String(
      String.UnicodeScalarView(scalars[next...].prefix(12).compactMap(Unicode.Scalar.init)))
    let isHeat = rest.hasPrefix("độ c") && !rest.hasPrefix("độ cồn") || rest.hasPrefix("°c")
    if rest.hasPrefix("độ") || rest.hasPrefix("°") || rest.hasPrefix("º") { return !isHeat }
    guard rest.hasPrefix("%") else { return false }
    if rest.contains("vol") || rest.contains("v/v") || rest.contains("abv") { return true }
    let lead = String(
      String.UnicodeScalarView(
        scalars[max(0, start - 20)..<start].compactMap(Unicode.Scalar.init)))
    return lead.contains("cồn") || lead.contains("nồng độ") || lead.contains("ethanol")
  }

  private static func number(_ digits: ArraySlice<UInt32>) -> Double {
    digits.prefix(6).reduce(0) { $0 * 10 + Double($1 - 0x30) }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
}
