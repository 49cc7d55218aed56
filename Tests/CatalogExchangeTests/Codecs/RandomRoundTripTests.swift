import CatalogExchange
import Testing

/// `parse(print(value))` is the value, for values drawn at random from the whole of each type.
@Suite struct `Random values survive printing and parsing` {
  static let rounds = 3_000
  static let units = [
    "kg", "lít", "hộp", "túi", "chai", "trái", "con", "bó", "thùng", "gói", "hũ", "chục", "can",
  ]

  private func check<Codec: FieldCodec>(
    _ codec: Codec, _ make: (inout SeededNumbers) -> Codec.Value
  ) {
    var dice = SeededNumbers(state: 42)
    for _ in 0..<Self.rounds {
      let value = make(&dice)
      let text = codec.print(value)
      #expect(codec.parse(text) == .ok(value), "\(text)")
    }
  }

  private static func amount(_ dice: inout SeededNumbers) -> Int64 {
    let size = [3_000, 1_000_000, 40_000_000_000].randomElement(using: &dice) ?? 1
    return Int64.random(in: 1...Int64(size), using: &dice)
  }

  @Test func `prices`() {
    check(PriceCodec()) { dice in
      let amount = Self.amount(&dice)
      var value = PriceExpression.vnd(amount)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: value.amount = .from(amount)
      case 1: value.amount = .upTo(amount)
      case 2: value.amount = .between(amount, amount + Self.amount(&dice))
      default:
        if Bool.random(using: &dice) {
          value.was = amount + Self.amount(&dice)
        } else if Bool.random(using: &dice), amount > 1 {
          value.wholesale = Int64.random(in: 1..<amount, using: &dice)
        }
      }
      if Bool.random(using: &dice) {
        let name = Self.units.randomElement(using: &dice) ?? "kg"
        value.per = PriceUnit(Int64.random(in: 1...40, using: &dice), name)
        if name == "hộp" || name == "thùng" {
          value.per?.contentCount = Int64.random(in: 2...900, using: &dice)
          value.per?.contentUnit = name == "hộp" ? "g" : "chai"
        }
      }
      value.isApproximate = Bool.random(using: &dice)
      return value
    }
  }

  @Test func `quantities`() {
    check(QuantityCodec()) { dice in
      let dimension: QuantityMeasure.Dimension = Bool.random(using: &dice) ? .mass : .volume
      let amount = Int64.random(in: 1...5_000_000, using: &dice)
      var measure = QuantityMeasure(dimension, amount)
      let count = Int64.random(in: 2...200, using: &dice)
      let name = ["gói", "chai", "hộp", "lon"].randomElement(using: &dice)
      var content = QuantityExpression.Content.single(measure)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0:
        measure.maximum = amount + Int64.random(in: 1...5_000_000, using: &dice)
        content = .single(measure)
      case 1: content = .each(count, of: name, measure)
      case 2: content = .total(count, of: name, measure)
      default: break
      }
      var value = QuantityExpression(content)
      if Bool.random(using: &dice) {
        value.pack = ["thùng", "túi", "hộp quà", "bao"].randomElement(using: &dice)
      }
      value.isApproximate = Bool.random(using: &dice)
      if case .single = content, measure.exact != nil, Bool.random(using: &dice) {
        value.tolerance =
          Bool.random(using: &dice)
          ? .percent(Int64.random(in: 1...99_000, using: &dice))
          : .amount(Int64.random(in: 1...100_000, using: &dice))
      }
      return value
    }
  }

  @Test func `star ratings`() {
    check(StarsCodec()) { dice in
      var value = StarRating(stars: Int.random(in: 1...5, using: &dice))
      if Bool.random(using: &dice) {
        let was = Int.random(in: 1...5, using: &dice)
        if was != value.stars { value.was = was }
      }
      value.isPotential = Bool.random(using: &dice)
      if Bool.random(using: &dice) {
        value.scoreHundredths = Int.random(in: 0...10_000, using: &dice)
        if value.was == nil, !value.isPotential, Bool.random(using: &dice) { value.stars = nil }
      }
      return value
    }
  }

  @Test func `dates`() {
    check(DateCodec()) { dice in
      let year = Int.random(in: 1990...2100, using: &dice)
      let month = Int.random(in: 1...12, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: return .year(year)
      case 1: return .quarter(year: year, quarter: 1 + month % 4)
      case 2: return .month(year: year, month: month)
      default:
        let day = CalendarDay(
          year: year, month: month, day: Int.random(in: 1...28, using: &dice))
        return day.map { .day($0) } ?? .year(year)
      }
    }
  }

  @Test func `phone numbers`() {
    check(PhoneCodec()) { dice in
      var numbers: [String] = []
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        let prefix =
          ["91", "38", "70", "293", "28", "24", "215"].randomElement(using: &dice) ?? "91"
        let first = Int.random(in: 2...8, using: &dice)
        let rest = Int.random(in: 100_000...999_999, using: &dice)
        var digits = prefix + String(first) + String(rest)
        if prefix == "28" || prefix == "24" { digits += "7" }
        if !numbers.contains("+84" + digits) { numbers.append("+84" + digits) }
      }
      return numbers
    }
  }

  @Test func `trade item numbers`() {
    check(GTINCodec()) { dice in
      // Twelve digits that begin with 893 are the one length that is never sure.
      let length = [8, 12, 13, 14].randomElement(using: &dice) ?? 13
      var digits = (1..<length).map { _ in Int.random(in: 0...9, using: &dice) }
      digits[0] = Int.random(in: 1...7, using: &dice)
      let sum = digits.reversed().enumerated().reduce(0) {
        $0 + $1.element * ($1.offset % 2 == 0 ? 3 : 1)
      }
      digits.append((10 - sum % 10) % 10)
      return digits.map(String.init).joined()
    }
  }

  @Test func `tax codes`() {
    check(TaxCodeCodec()) { dice in
      if Int.random(in: 0..<4, using: &dice) == 0 {
        let rest = Int.random(in: 100_000_000...999_999_999, using: &dice)
        return .personal("0" + String(10 + rest % 80) + String(rest))
      }
      let weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]
      while true {
        let digits = weights.map { _ in Int.random(in: 0...9, using: &dice) }
        let check = 10 - zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
        guard check < 10 else { continue }
        let text = (digits + [check]).map(String.init).joined()
        let branch = Int.random(in: 100...999, using: &dice)
        return .business(Bool.random(using: &dice) ? text : "\(text)-\(branch)")
      }
    }
  }

  @Test func `decision numbers`() {
    check(DecisionCodec()) { dice in
      let symbols = ["QĐ-UBND", "QĐ-TTg", "NQ-HĐND", "TT-BNNPTNT", "NĐ-CP", "QĐ-VPĐP-HC"]
      var value = DecisionNumber(
        number: String(Int.random(in: 1...9_999, using: &dice)),
        symbol: symbols.randomElement(using: &dice))
      if Bool.random(using: &dice) { value.year = Int.random(in: 1990...2100, using: &dice) }
      if Bool.random(using: &dice) {
        value.date = CalendarDay(
          year: Int.random(in: 1990...2100, using: &dice),
          month: Int.random(in: 1...12, using: &dice), day: Int.random(in: 1...28, using: &dice))
      }
      return value
    }
  }
}
