internal import OCOPCatalog
internal import Tabular

/// Reads the values of cells into the domain's types.
///
/// Plain forms, as programs and our own writers store them, are read here at once; everything a
/// person may have typed goes to the codecs.
enum ValueReading {
  static func price(_ cell: CellValue) -> Reading<PriceExpression> {
    if let plain = plainDong(cell) { return .ok(.vnd(plain)) }
    return PriceCodec().parse(cell.kind == .number ? cell.code : cell.text, hint: hint(cell))
  }

  /// A whole number of at least 1,000 đồng, or zero: what number cells and exports hold.
  private static func plainDong(_ cell: CellValue) -> Int64? {
    guard cell.kind == .number, let number = cell.number, number == number.rounded(),
      number == 0 || number.magnitude >= 1_000, number.magnitude < 1e15
    else { return nil }
    return Int64(number)
  }

  private static func hint(_ cell: CellValue) -> CellHint {
    cell.kind == .number ? .number : .text
  }

  static func pack(_ text: String) -> Reading<QuantityExpression> { QuantityCodec().parse(text) }

  static func stars(_ cell: CellValue) -> Reading<StarRating> {
    StarsCodec().parse(cell.code, hint: hint(cell))
  }

  static func date(_ cell: CellValue) -> Reading<StatedDate> {
    DateCodec().parse(cell.code, hint: hint(cell))
  }

  static func phone(_ cell: CellValue) -> Reading<[String]> {
    PhoneCodec().parse(cell.code, hint: hint(cell))
  }

  static func taxCode(_ cell: CellValue) -> Reading<String> {
    TaxCodeCodec().parse(cell.code, hint: hint(cell)).map(\.text)
  }

  static func gtin(_ cell: CellValue) -> Reading<String> {
    GTINCodec().parse(cell.code, hint: hint(cell))
  }

  static func decision(_ text: String) -> Reading<RecognitionDecision> {
    DecisionCodec().parse(text).map { value in
      // A year inside the number belongs to it: 13/2020/NĐ-CP.
      let symbol = [value.year.map(String.init), value.symbol].compactMap(\.self)
        .joined(separator: "/")
      return RecognitionDecision(
        number: value.number, symbol: symbol.isEmpty ? nil : symbol,
        date: value.date.flatMap(date))
    }
  }

  /// Returns the canonical spelling of a unit of sale, or `nil` when the text names none.
  static func unit(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      let tokens = Lexer.tokens(bytes)
      guard let (unit, next) = UnitReader.unit(tokens, at: 0), next == tokens.count else {
        return nil
      }
      return unit.name
    }
  }

  /// The domain's date for a day of a codec.
  static func date(_ day: CalendarDay) -> CalendarDate? {
    CalendarDate(year: day.year, month: day.month, day: day.day)
  }

  /// The day of a date that is stated whole.
  static func day(_ stated: StatedDate) -> CalendarDate? {
    if case .day(let day) = stated { date(day) } else { nil }
  }
}

extension PackSize {
  /// The pack a quantity states, or `nil` for a range or an amount of nothing countable.
  init?(_ quantity: QuantityExpression) {
    switch quantity.content {
    case .single(let measure):
      guard let content = NetContent(measure) else { return nil }
      self.init(each: content, packaging: quantity.pack)
    case .each(let count, let of, let measure):
      guard let content = NetContent(measure), (1...1_000_000).contains(count) else { return nil }
      self.init(each: content, pieces: Int(count), packaging: quantity.pack ?? of)
    case .total(let count, let of, let measure):
      // A total of pieces: the net content is that of the whole pack.
      guard let content = NetContent(measure), count > 0 else { return nil }
      self.init(each: content, packaging: quantity.pack ?? of)
    }
  }
}

extension NetContent {
  /// The content an exact measure states.
  init?(_ measure: QuantityMeasure) {
    guard let thousandths = measure.exact, thousandths > 0 else { return nil }
    switch measure.dimension {
    case .mass: self = .mass(grams: Double(thousandths) / 1_000)
    case .volume: self = .volume(milliliters: Double(thousandths) / 1_000)
    case .count(let unit):
      guard thousandths % 1_000 == 0, thousandths / 1_000 <= 1_000_000 else { return nil }
      self = .count(Int(thousandths / 1_000), unit: unit ?? "cái")
    }
  }
}
