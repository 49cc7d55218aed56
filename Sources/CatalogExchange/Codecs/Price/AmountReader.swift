/// Reads one amount at a token: digits or words, factor, remainder ("1tr2"), currency.
struct AmountReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: Tokens
  var at: Int
  var currency: PriceCurrency?
  let isNumberCell: Bool
  /// The factor of a slang word, when one was used.
  var slang: Int64?

  mutating func read() -> PriceAmount? {
    let first = tokens[at]
    var amount: PriceAmount
    if first.kind == .number, !hasNumberWord(at + 1) {
      let literal = first.number
      at += 1
      if let scale = scale() {
        amount = PriceNumber.scaled(literal, scale)
        amount.scale = scale
        remainder(&amount, scale)
      } else if let factor = slangFactor() {
        slang = factor
        amount = .doubtful([literal.times(factor)], .localWord)
        remainder(&amount, factor)
        amount.isDoubtful = true
        amount.scale = factor
      } else {
        let found = money()
        amount = bare(literal, first, found)
        amount.literal = literal
        return amount
      }
      amount.literal = literal
    } else {
      guard let spoken = spoken() else { return nil }
      amount = spoken
    }
    if let found = money() {
      amount.hasCurrency = true
      currency = found
    }
    if let currency, currency != .vnd { convert(&amount, currency) }
    return amount
  }

  /// "2 trăm nghìn": digits and words mixed.
  private func hasNumberWord(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    switch NumberWords.lexicon.role(tokens[index]) {
    case .hundred: return true
    case .tens:
      guard index + 1 < tokens.count, case .scale? = PriceWord.lexicon.role(tokens[index + 1])
      else { return false }
      return true
    default: return false
    }
  }

  private func bare(
    _ literal: NumberLiteral, _ token: Token, _ found: PriceCurrency?
  ) -> PriceAmount {
    let span = PriceNumber.Span(bytes: bytes, start: Int(token.start), end: Int(token.end))
    let money = found ?? currency
    var amount: PriceAmount
    if let money, money != .vnd {
      if literal.shape != .decimal, literal.whole >= 10_000 {
        amount = .doubtful([literal.whole], .currencyDoubtful)
      } else {
        amount = PriceNumber.foreign(literal)
      }
      amount.currency = money
    } else {
      amount = PriceNumber.bare(
        literal, hasCurrency: money != nil, isNumberCell: isNumberCell, raw: span)
    }
    amount.hasCurrency = money != nil
    return amount
  }

  private func convert(_ amount: inout PriceAmount, _ money: PriceCurrency) {
    var values: [Int64?] = []
    for index in 0..<amount.count { values.append(Decimals.times(amount[index], 100)) }
    let sure = amount.isSure
    let (scale, literal, doubt) = (amount.scale, amount.literal, amount.doubt)
    amount = .doubtful(values, doubt)
    if sure { amount.isDoubtful = false }
    amount.currency = money
    amount.hasCurrency = true
    amount.scale = scale
    amount.literal = literal
  }

  // MARK: Factors and currencies

  private mutating func scale() -> Int64? {
    guard at < tokens.count, case .scale(let scale)? = PriceWord.lexicon.role(tokens[at]) else {
      return nil
    }
    at += 1
    return scale
  }

  private mutating func slangFactor() -> Int64? {
    guard at < tokens.count, case .slang(let factor)? = PriceWord.lexicon.role(tokens[at]) else {
      return nil
    }
    at += 1
    return factor
  }

  /// A currency behind the amount, also after a stray dot: `85.000.đ`, `85.000,-`.
  private mutating func money() -> PriceCurrency? {
    var index = at
    if index + 1 < tokens.count, tokens[index].isSymbol(".") || tokens[index].isSymbol(","),
      tokens[index].glued, tokens[index + 1].glued
    {
      index += 1
      if tokens[index].isSymbol("-") {
        at = index + 1
        return .vnd
      }
    }
    var found: PriceCurrency?
    while index < tokens.count, let next = currency(index) {
      if let found, found != next { break }
      found = next
      index += 1
      // "đô la", "nhân dân tệ"
      if next == .usd, index < tokens.count, tokens[index].isWord(Self.la) { index += 1 }
    }
    if found != nil { at = index }
    return found
  }

  private static let la = Lexicon<Bool>([("la", true)])

  private func currency(_ index: Int) -> PriceCurrency? {
    let token = tokens[index]
    if token.isSymbol("$") { return .usd }
    if token.isSymbol("e") { return .eur }
    if token.isSymbol("y") { return .cny }
    if case .currency(let currency)? = PriceWord.lexicon.role(token) { return currency }
    return nil
  }

  // MARK: What follows a factor

  /// The rest behind a factor: 2 in "1tr2", "250 nghìn" in "1 triệu 250 nghìn", "rưỡi".
  private mutating func remainder(_ amount: inout PriceAmount, _ scale: Int64) {
    guard at < tokens.count, amount.isSure || slang != nil, amount.count == 1 else { return }
    let token = tokens[at]
    if NumberWords.lexicon.role(token) == .half {
      at += 1
      amount = .sure(amount[0] + scale / 2)
      amount.scale = scale
      return
    }
    if token.kind == .word, scale >= 1_000_000, let group = NumberWords.group(tokens, at: at) {
      let start = at
      at = group.next
      if let next = self.scale(), next < scale {
        amount = .sure(amount[0] + group.value * next)
      } else if group.value < 10, group.next == start + 1 {
        amount = .sure(amount[0] + group.value * scale / 10)
      } else {
        amount = .doubtful([amount[0] + group.value * scale / 1000], .scaleMissing)
      }
      amount.scale = scale
      return
    }
    guard token.kind == .number, token.glued || scale >= 1_000_000 else { return }
    let literal = token.number
    let after = at + 1 < tokens.count ? PriceWord.lexicon.role(tokens[at + 1]) : nil
    if case .scale(let next)? = after {
      guard next < scale, literal.shape == .plain, literal.whole < 1000 else { return }
      at += 2
      let sum = amount[0] + literal.whole * next
      amount =
        token.glued && literal.whole < 10
        ? .doubtful([sum, amount[0] + literal.whole * scale / 10], .scaleMissing) : .sure(sum)
      amount.scale = scale
      return
    }
    if literal.shape == .oneGroup || literal.shape == .grouped, !token.glued,
      literal.whole < scale, !literal.leadingZero
    {
      at += 1
      amount = .sure(amount[0] + literal.whole)
      amount.scale = scale
      return
    }
    guard literal.shape == .plain, literal.firstDigits <= 3 else { return }
    // A number with its own unit is a pack, not a remainder.
    if UnitReader.unit(tokens, at: at + 1) != nil, after == nil { return }
    if hasNumberWord(at + 1), let group = NumberWords.group(tokens, at: at) {
      at = group.next
      let factor = self.scale() ?? 1000
      amount = .sure(amount[0] + group.value * factor)
      amount.scale = scale
      return
    }
    at += 1
    guard let power = Decimals.power(Int(literal.firstDigits)) else { return }
    let sum = amount[0] + literal.whole * scale / power
    // "1tr50" may be 1.5 million or 1,050,000; three digits and one digit are clear.
    let isRound = literal.firstDigits == 2 && literal.whole % 10 == 0
    amount =
      isRound || literal.firstDigits == 2 && (scale == 1000 || !token.glued)
      ? .doubtful([sum, amount[0] + literal.whole * scale / 1000], .scaleMissing) : .sure(sum)
    amount.scale = scale
  }

  // MARK: Words

  /// "hai mươi lăm nghìn", "trăm hai", "nửa triệu", "1 triệu 2 trăm nghìn".
  private mutating func spoken() -> PriceAmount? {
    if NumberWords.lexicon.role(tokens[at]) == .halfOf {
      at += 1
      guard let scale = scale() else { return nil }
      return .sure(scale / 2)
    }
    var value: Int64 = 1
    var isShort = false
    if let group = NumberWords.group(tokens, at: at) {
      at = group.next
      value = group.value
      isShort = group.short
    }
    guard let scale = scale() else {
      if isShort { return .sure(value * 1000) }
      return .doubtful([value * 1000, value], .scaleMissing)
    }
    var amount = PriceAmount.sure(value * scale)
    amount.scale = scale
    if isShort, scale > 1000 { amount = .doubtful([value * scale], .scaleMissing) }
    remainder(&amount, scale)
    // "hai triệu ba trăm nghìn năm": one more step down.
    if scale > 1_000_000, at < tokens.count, amount.isSure { remainder(&amount, 1_000_000) }
    return amount
  }
}
