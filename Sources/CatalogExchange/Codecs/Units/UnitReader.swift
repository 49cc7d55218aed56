/// Reads the name of a unit, also when it takes several words: "ký lô", "ki lô gam", "mi li lít".
enum UnitReader {
  private enum Part: Sendable {
    case lo, gram, mi, li
  }
  private static let parts = Lexicon<Part>([
    ("lô lo", .lo), ("gam gram", .gram), ("mi", .mi), ("li", .li),
  ])
  private static let ki = Lexicon<Bool>([("ki kí ký kilo kg", true)])

  /// The unit at `index` and the place behind it.
  static func unit(_ tokens: Tokens, at index: Int) -> (unit: UnitWord, next: Int)? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    if parts.role(tokens[index]) == .mi, let liter = part(tokens, index + 1, .li),
      let end = unit(tokens, at: liter), end.unit == .liter
    {
      return (.milliliter, end.next)
    }
    guard let unit = UnitWord.lexicon.role(tokens[index]) ?? kilo(tokens[index]) else {
      return nil
    }
    var next = index + 1
    if unit == .kilogram {
      if let after = part(tokens, next, .lo) { next = after }
      if let after = part(tokens, next, .gram) { next = after }
    }
    return (unit, next)
  }

  /// The unit at `index` of tokens that are kept.
  static func unit(_ tokens: [Token], at index: Int) -> (unit: UnitWord, next: Int)? {
    tokens.withUnsafeBufferPointer { unit($0, at: index) }
  }

  private static func kilo(_ token: Token) -> UnitWord? {
    token.isWord(ki) ? .kilogram : nil
  }

  private static func part(_ tokens: Tokens, _ index: Int, _ part: Part) -> Int? {
    var index = index
    if index < tokens.count, tokens[index].isSymbol("-") { index += 1 }
    guard index < tokens.count, parts.role(tokens[index]) == part else { return nil }
    return index + 1
  }
}
