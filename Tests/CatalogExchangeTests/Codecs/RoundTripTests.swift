import CatalogExchange
import Testing

@Suite struct `Printing and parsing undo each other` {
  private func check<Codec: FieldCodec>(_ codec: Codec, _ value: Codec.Value) {
    let text = codec.print(value)
    #expect(codec.parse(text) == .ok(value), "\(text)")
  }

  @Test func `prices in đồng`() {
    let amounts = Array(0...2_500) + [9_999, 25_500, 120_000, 999_999, 1_000_000, 1_250_000]
    for amount in amounts.map(Int64.init) + [5_000_000_000, 99_000_000_000] {
      check(PriceCodec(), .vnd(amount))
      check(PriceCodec(), PriceExpression(.exact(amount), per: PriceUnit(1, "kg")))
      check(PriceCodec(), PriceExpression(.from(amount)))
      check(PriceCodec(), PriceExpression(.upTo(amount), isApproximate: true))
      check(PriceCodec(), PriceExpression(.between(amount, amount + 5_000)))
      check(PriceCodec(), PriceExpression(.exact(amount), was: amount + 3_000))
      check(PriceCodec(), PriceExpression(.exact(amount + 3_000), wholesale: amount))
    }
  }

  @Test(arguments: [
    PriceUnit(1, "kg"), PriceUnit(500, "g"), PriceUnit(100, "kg"), PriceUnit(1, "lít"),
    PriceUnit(1, "hộp"), PriceUnit(1, "trái"), PriceUnit(1, "chục"), PriceUnit(2, "hộp"),
    PriceUnit(1, "hộp", contentCount: 500, contentUnit: "g"),
    PriceUnit(1, "thùng", contentCount: 24, contentUnit: "chai"),
  ])
  func `prices with a unit of sale`(unit: PriceUnit) {
    for amount in [Int64(5_000), 120_000, 1_200_000] {
      check(PriceCodec(), PriceExpression(.exact(amount), per: unit))
      check(PriceCodec(), PriceExpression(.between(amount, amount * 2), per: unit))
    }
  }

  @Test(arguments: [PriceCurrency.usd, .eur, .cny])
  func `prices in other currencies`(currency: PriceCurrency) {
    for cents in (1...1_500).map(Int64.init) + [99_999, 123_456] {
      check(PriceCodec(), PriceExpression(.exact(cents), currency: currency))
    }
  }

  @Test func `quantities`() {
    for amount in Array(1...1_200) + [1_500, 25_000, 500_000, 1_000_000, 1_500_000, 25_000_000] {
      let amount = Int64(amount)
      for dimension in [QuantityMeasure.Dimension.mass, .volume] {
        let measure = QuantityMeasure(dimension, amount)
        check(QuantityCodec(), QuantityExpression(.single(measure)))
        check(QuantityCodec(), QuantityExpression(.single(measure), pack: "hộp"))
        check(QuantityCodec(), QuantityExpression(.each(10, of: "gói", measure), pack: "hộp"))
        check(QuantityCodec(), QuantityExpression(.each(6, of: nil, measure)))
        check(QuantityCodec(), QuantityExpression(.total(12, of: "cái", measure), pack: "hộp"))
        let range = QuantityMeasure(dimension, minimum: amount, maximum: amount + 1_000)
        check(QuantityCodec(), QuantityExpression(.single(range)))
        check(QuantityCodec(), QuantityExpression(.single(measure), tolerance: .percent(5_000)))
      }
      let pieces = QuantityMeasure(.count(unit: "trái"), amount * 1_000)
      check(QuantityCodec(), QuantityExpression(.single(pieces), pack: "khay"))
    }
  }

  @Test func `stars`() {
    for stars in 1...5 {
      for potential in [false, true] {
        check(StarsCodec(), StarRating(stars: stars, isPotential: potential))
        check(
          StarsCodec(), StarRating(stars: stars, isPotential: potential, scoreHundredths: 8_250))
      }
      for was in 1...5 where was != stars {
        check(StarsCodec(), StarRating(stars: stars, was: was))
      }
    }
    for score in 0...10_000 { check(StarsCodec(), StarRating(scoreHundredths: score)) }
  }

  @Test func `every day, month, quarter and year from 2000 to 2040`() {
    for year in 2000...2040 {
      check(DateCodec(), .year(year))
      for quarter in 1...4 { check(DateCodec(), .quarter(year: year, quarter: quarter)) }
      for month in 1...12 {
        check(DateCodec(), .month(year: year, month: month))
        for day in 1...31 {
          if let day = CalendarDay(year: year, month: month, day: day) {
            check(DateCodec(), .day(day))
          }
        }
      }
    }
  }

  @Test func `serial days go up by one, in both date systems`() {
    for serial in 61..<60_000 where serial < 1_900 || serial > 2_100 {
      guard case .ok(.day(let one)) = DateCodec().parse(String(serial), hint: .number),
        case .ok(.day(let next)) = DateCodec().parse(String(serial + 1462), hint: .number),
        case .ok(.day(let other)) = DateCodec().parse(String(serial), hint: .number1904)
      else {
        Issue.record("\(serial)")
        continue
      }
      #expect(one < next)
      #expect(other == next)
    }
  }

  @Test func `codes and numbers`() {
    check(GTINCodec(), "8930000000125")
    check(GTINCodec(), "036000291452")
    check(TaxCodeCodec(), .business("0100233488"))
    check(TaxCodeCodec(), .business("0314409058-002"))
    check(TaxCodeCodec(), .personal("093012345678"))
    check(PhoneCodec(), ["+84912000111"])
    check(PhoneCodec(), ["+842933876543", "+84912000111"])
    check(DecisionCodec(), DecisionNumber(number: "148", symbol: "QĐ-TTg"))
    check(DecisionCodec(), DecisionNumber(number: "13", symbol: "NĐ-CP", year: 2020))
    check(
      DecisionCodec(),
      DecisionNumber(
        number: "919", symbol: "QĐ-TTg", date: CalendarDay(year: 2022, month: 8, day: 1)))
  }

  @Test func `a changed digit of a trade item number is always noticed`() {
    let code = Array("8930000006783".utf8)
    for place in code.indices {
      for digit in UInt8(0x30)...0x39 where digit != code[place] {
        var changed = code
        changed[place] = digit
        let reading = GTINCodec().parse(String(decoding: changed, as: UTF8.self))
        #expect(reading == .invalid(reason: .wrongCheckDigit))
      }
    }
  }
}
