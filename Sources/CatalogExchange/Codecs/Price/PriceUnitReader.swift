/// Reads what a price buys: `kg`, `100gr`, `một túi`, `hộp 500g`, `thùng 24 chai`, `tạ`.
struct PriceUnitReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: Tokens

  func phrase(_ start: Int) -> (unit: SaleUnit, next: Int)? {
    var index = start
    var amount = NumberLiteral()
    amount.whole = 1
    if index < tokens.count, tokens[index].kind == .number {
      amount = tokens[index].number
      index += 1
    } else if let role = index < tokens.count ? NumberWords.lexicon.role(tokens[index]) : nil {
      if role == .digit(1) {
        index += 1
      } else if role == .halfOf {
        amount = NumberLiteral(shape: .decimal, whole: 0, fraction: 5, places: 1)
        index += 1
      }
    } else if index < tokens.count, PriceWord.lexicon.role(tokens[index]) == .each {
      index += 1
    }
    guard let found = UnitReader.unit(tokens, at: index),
      let own = Self.normal(amount, found.unit)
    else { return nil }
    var unit = SaleUnit(count: own.count, name: .known(own.unit.id))
    var next = found.next
    if !found.unit.isMeasure, let content = content(next) {
      unit.content = SaleUnit.Content(count: content.count, unit: content.unit.id)
      next = content.next
    }
    return (unit, next)
  }

  /// "500g", "24 chai", "(12 trái)" behind a package.
  private func content(_ start: Int) -> (count: Int64, unit: UnitWord, next: Int)? {
    var index = start
    let opened = index < tokens.count && tokens[index].isSymbol("(")
    if opened { index += 1 }
    guard index < tokens.count, tokens[index].kind == .number,
      let found = UnitReader.unit(tokens, at: index + 1),
      let own = Self.normal(tokens[index].number, found.unit)
    else { return nil }
    var next = found.next
    if opened {
      guard next < tokens.count, tokens[next].isSymbol(")") else { return nil }
      next += 1
    }
    return (own.count, own.unit, next)
  }

  /// Whole numbers of the customary unit: half a kilo is 500 g, a tạ is 100 kg.
  static func normal(
    _ amount: NumberLiteral, _ unit: UnitWord
  ) -> (count: Int64, unit: UnitWord)? {
    switch unit.kind {
    case .mass(let each):
      guard amount.shape != .oneGroup || each <= 1000, let total = total(amount, each) else {
        return nil
      }
      if unit != .gram, total % 1_000_000 == 0 { return (total / 1_000_000, .kilogram) }
      return total % 1000 == 0 ? (total / 1000, .gram) : nil
    case .volume(let each):
      guard amount.shape != .oneGroup || each <= 1000, let total = total(amount, each) else {
        return nil
      }
      if unit != .milliliter, total % 1_000_000 == 0 { return (total / 1_000_000, .liter) }
      return total % 1000 == 0 ? (total / 1000, .milliliter) : nil
    default:
      guard amount.shape == .plain || amount.shape == .grouped || amount.shape == .oneGroup,
        amount.whole > 0
      else { return nil }
      return (amount.whole, unit)
    }
  }

  private static func total(_ amount: NumberLiteral, _ each: Int64) -> Int64? {
    let total =
      amount.shape == .oneGroup ? Decimals.times(amount.whole, each) : amount.times(each)
    return total.flatMap { $0 > 0 ? $0 : nil }
  }
}
