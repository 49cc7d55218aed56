/// Turns what the parser noted into a reading.
struct PriceResolver {
  let parser: PriceParser

  func reading() -> Reading<PriceExpression> {
    let slots = parser.slots
    let says = parser.says
    if says.otherCurrency { return .invalid(reason: .currencyDoubtful) }
    guard let first = slots.first else { return withoutAmount() }
    // "Liên hệ 0912 000 111": the number is where to ask.
    if says.contact, slots.allSatisfy({ $0.amount.literal.leadingZero }) {
      return .empty(contact: true)
    }
    if slots.contains(where: { $0.amount.count == 0 }) {
      return .invalid(reason: .notUnderstood)
    }
    var result: Reading<PriceExpression>
    switch slots.count {
    case 1: result = single(first)
    case 2: result = pair(first, slots[1])
    default: result = several()
    }
    if says.pack { result = maybePack(result) }
    if says.minus { result = result.doubted(.signOrDash) }
    if says.unknown || says.contact || says.negation { result = result.doubted(.extraText) }
    return result
  }

  private func withoutAmount() -> Reading<PriceExpression> {
    let says = parser.says
    if says.contact { return .empty(contact: true) }
    if says.free, !says.unknown, !says.negation { return .ok(.vnd(0)) }
    if let unit = parser.unit, unit.content == nil, !says.unknown {
      // "5 lít", "1 chai": slang for a hundred thousand and a million.
      let name = unit.priceUnit(parser.bytes).unit
      let factor: Int64? = name == "lít" ? 100_000 : name == "chai" ? 1_000_000 : nil
      if let value = factor.flatMap({ Decimals.times($0, unit.count) }) {
        return .ambiguous(candidates: [.vnd(value)], reason: .localWord)
      }
    }
    return .invalid(reason: .notUnderstood)
  }

  // MARK: One amount

  private func single(_ slot: PriceParser.Slot) -> Reading<PriceExpression> {
    let unit = slot.unit ?? parser.unit
    let doubtfulRole = slot.role == .was || slot.role == .wholesale
    if slot.amount.isSure, !doubtfulRole {
      return .ok(expression(bound(slot.amount[0], slot.role), slot.amount.currency, unit))
    }
    let values = (0..<slot.amount.count).map { index in
      expression(bound(slot.amount[index], slot.role), slot.amount.currency, unit)
    }
    if slot.amount.doubt == .currencyDoubtful, let value = slot.amount.literal.whole as Int64? {
      let cents = Decimals.times(value, 100) ?? value
      return .ambiguous(
        candidates: [
          expression(.exact(value), .vnd, unit), expression(.exact(cents), currency(slot), unit),
        ], reason: .currencyDoubtful)
    }
    return .ambiguous(
      candidates: values, reason: doubtfulRole ? .extraText : slot.amount.reason)
  }

  private func currency(_ slot: PriceParser.Slot) -> PriceCurrency { slot.amount.currency }

  private func bound(_ value: Int64, _ role: PriceParser.Role) -> PriceExpression.Amount {
    switch role {
    case .from: .from(value)
    case .under: .upTo(value)
    default: .exact(value)
    }
  }

  private func expression(
    _ amount: PriceExpression.Amount, _ currency: PriceCurrency, _ unit: SaleUnit?
  ) -> PriceExpression {
    PriceExpression(
      amount, currency: currency, per: unit?.priceUnit(parser.bytes),
      isApproximate: parser.isApproximate)
  }

  // MARK: Two amounts

  private func pair(
    _ left: PriceParser.Slot, _ right: PriceParser.Slot
  ) -> Reading<PriceExpression> {
    if let one = left.unit, let other = right.unit, one != other,
      one.priceUnit(parser.bytes) != other.priceUnit(parser.bytes)
    {
      return several()
    }
    let isRange = right.link == .range || right.link == .words
    let plainRoles =
      (left.role == .main || left.role == .from) && (right.role == .main || right.role == .to)
    if isRange, plainRoles, !right.inParentheses { return range(left, right) }
    guard left.amount.isSure, right.amount.isSure,
      left.amount.currency == right.amount.currency
    else { return several() }
    let unit = left.unit ?? right.unit ?? parser.unit
    var result = expression(.exact(left.amount[0]), left.amount.currency, unit)
    switch (left.role, right.role) {
    case (.was, .main), (.was, .now), (.main, .now):
      result.amount = .exact(right.amount[0])
      result.was = left.amount[0]
    case (.now, .was), (.main, .was):
      result.was = right.amount[0]
    case (.retail, .wholesale):
      result.wholesale = right.amount[0]
    case (.wholesale, .retail):
      result.amount = .exact(right.amount[0])
      result.wholesale = left.amount[0]
    default: return several()
    }
    if let was = result.was, case .exact(let now) = result.amount, was <= now {
      return .ambiguous(candidates: [result], reason: .oddRange)
    }
    if let wholesale = result.wholesale, case .exact(let retail) = result.amount,
      wholesale > retail
    {
      return .ambiguous(candidates: [result], reason: .oddRange)
    }
    return .ok(result)
  }

  private func range(
    _ left: PriceParser.Slot, _ right: PriceParser.Slot
  ) -> Reading<PriceExpression> {
    let unit = right.unit ?? left.unit ?? parser.unit
    var low = left.amount
    var high = right.amount
    if low.currency != high.currency {
      // "5-7 USD": the sign stands once.
      guard !low.hasCurrency, high.currency != .vnd else { return several() }
      low = PriceNumber.foreign(low.literal)
      low.currency = high.currency
    } else if high.currency == .vnd {
      share(&low, high)
      share(&high, low, backwards: true)
    }
    guard low.count > 0, high.count > 0 else { return .invalid(reason: .notUnderstood) }
    let count = max(low.count, high.count)
    var values: [PriceExpression] = []
    for index in 0..<count {
      let (one, other) = (low[index], high[index])
      let amount: PriceExpression.Amount =
        one == other ? .exact(one) : .between(min(one, other), max(one, other))
      let value = expression(amount, high.currency, unit)
      if !values.contains(value) { values.append(value) }
    }
    if low.isSure, high.isSure, let value = values.first {
      if low[0] > high[0] {
        return .ambiguous(candidates: values + ends(left, right), reason: .oddRange)
      }
      if low[0] < high[0] {
        // A tenfold range is more likely a price and something else.
        return right.link == .range && high[0] > Decimals.times(low[0], 10) ?? .max
          ? .ambiguous(candidates: values + ends(left, right), reason: .oddRange) : .ok(value)
      }
    }
    return .ambiguous(
      candidates: values, reason: low.isDoubtful ? low.reason : high.reason)
  }

  /// Gives a bare small number the factor of the other end: "25-30k", "25-30.000đ".
  private func share(
    _ amount: inout PriceAmount, _ other: PriceAmount, backwards: Bool = false
  ) {
    let literal = amount.literal
    guard amount.scale == 0, !amount.hasCurrency, other.isSure,
      literal.shape == .plain && literal.whole < 1000 || literal.shape == .decimal,
      literal.whole > 0 || literal.fraction > 0
    else { return }
    let own: Int64 = other.scale > 0 ? other.scale : other[0] >= 1000 ? 1000 : 0
    for factor in [own, 1000] where factor > 0 {
      guard let value = literal.times(factor) else { continue }
      if backwards {
        amount = .doubtful([value], .scaleMissing)
        amount.scale = factor
        return
      }
      if value <= other[0] {
        amount = .sure(value)
        amount.scale = factor
        return
      }
    }
  }

  private func ends(
    _ left: PriceParser.Slot, _ right: PriceParser.Slot
  ) -> [PriceExpression] {
    [right, left].map {
      PriceExpression(
        .exact($0.amount[0]), currency: $0.amount.currency,
        per: ($0.unit ?? parser.unit)?.priceUnit(parser.bytes))
    }
  }

  // MARK: More

  private func several() -> Reading<PriceExpression> {
    var values: [PriceExpression] = []
    for slot in parser.slots {
      for index in 0..<slot.amount.count {
        let value = PriceExpression(
          .exact(slot.amount[index]), currency: slot.amount.currency,
          per: (slot.unit ?? parser.unit)?.priceUnit(parser.bytes))
        if !values.contains(value) { values.append(value) }
      }
    }
    return .ambiguous(candidates: Array(values.prefix(8)), reason: .severalValues)
  }

  /// "120.000 - 500g": the unit behind a dash may be the pack or a stray note.
  private func maybePack(_ reading: Reading<PriceExpression>) -> Reading<PriceExpression> {
    let values: [PriceExpression]
    switch reading {
    case .ok(let value): values = [value]
    case .ambiguous(let candidates, _): values = candidates
    default: return reading
    }
    var all: [PriceExpression] = []
    for value in values {
      var without = value
      without.per = nil
      all += value.per == nil ? [value] : [value, without]
    }
    return .ambiguous(candidates: all, reason: .extraText)
  }
}
