/// Amounts and packs as people type them: `0,5kg`, `hộp 10 gói x 20g`, `3 lạng rưỡi`, `chục 14 trái`.
///
/// The printing law holds for amounts that can be said: a count without a word ("500") cannot, and
/// one of a package ("1 chai x 500 ml") is read as the package itself.
public struct QuantityCodec: FieldCodec {
  /// A codec; it has no settings.
  public init() {}

  /// Reads a quantity.
  public func parse(
    utf8 bytes: UnsafeBufferPointer<UInt8>, hint: CellHint
  ) -> Reading<QuantityExpression> {
    guard bytes.count <= longestFieldText else { return .invalid(reason: .tooLong) }
    return LookAlike.retry(bytes, Self.read(bytes), Self.read)
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Reading<QuantityExpression> {
    Lexer.withTokens(bytes) { read(bytes, $0) }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: Tokens
  ) -> Reading<QuantityExpression> {
    guard let first = tokens.first else { return .empty() }
    if BlankPhrases.isSpreadsheetError(tokens) { return .invalid(reason: .spreadsheetError) }
    if BlankPhrases.isBlank(tokens) { return .empty() }
    if QuantityWord.lexicon.role(first) == .empty || QuantityWord.lexicon.role(first) == .label,
      tokens.allSatisfy({ $0.kind != .number && NumberWords.lexicon.role($0) == nil })
    {
      return .empty()
    }
    var scanner = QuantityScanner(bytes: bytes, tokens: tokens)
    scanner.run()
    guard !scanner.failed else { return .invalid(reason: .notUnderstood) }
    var grammar = QuantityGrammar(scanner: scanner)
    return grammar.reading()
  }

  /// Writes a quantity as in `hộp 10 gói x 20 g`.
  public func print(_ value: QuantityExpression) -> String {
    var text = value.isApproximate ? "khoảng " : ""
    if let pack = value.pack { text += pack + " " }
    switch value.content {
    case .single(let measure): text += Self.text(measure)
    case .each(let count, let name, let measure):
      text += "\(count) " + (name.map { $0 + " " } ?? "") + "x " + Self.text(measure)
    case .total(let count, let name, let measure):
      text += "\(count) " + (name.map { $0 + " " } ?? "") + "(" + Self.text(measure) + ")"
    }
    switch value.tolerance {
    case .percent(let part): text += " ± " + Decimals.text(part, scale: 1000, separator: ",") + "%"
    case .amount(let part):
      let isVolume =
        if case .single(let own) = value.content { own.dimension == .volume } else { false }
      text += " ± " + Self.text(QuantityMeasure(isVolume ? .volume : .mass, part))
    case nil: break
    }
    return text
  }

  private static func text(_ measure: QuantityMeasure) -> String {
    switch (measure.minimum, measure.maximum) {
    case (let low?, let high?):
      low == high
        ? amount(low, measure.dimension)
        : "\(amount(low, measure.dimension)) - \(amount(high, measure.dimension))"
    case (let low?, nil): "trên " + amount(low, measure.dimension)
    case (nil, let high?): "dưới " + amount(high, measure.dimension)
    case (nil, nil): ""
    }
  }

  private static func amount(_ thousandths: Int64, _ dimension: QuantityMeasure.Dimension) -> String
  {
    switch dimension {
    case .mass:
      thousandths % 1000 == 0 ? "\(thousandths / 1000) g" : "\(thousandths) mg"
    case .volume:
      // Four decimals cannot be mistaken for a group.
      thousandths % 1000 == 0
        ? "\(thousandths / 1000) ml"
        : "\(thousandths / 1000),\(CalendarDay.pad(Int(thousandths % 1000), 3))0 ml"
    case .count(let unit):
      if unit == "", thousandths % 2000 == 0 {
        "\(thousandths / 2000) cặp"
      } else {
        Decimals.text(thousandths, scale: 1000, separator: ",") + (unit.map { " " + $0 } ?? "")
      }
    }
  }

  /// Writes a quantity as JSON, as in `{"g":500,"pack":"hộp"}`.
  public func canonicalJSON(_ value: QuantityExpression) -> String {
    var object = JSONObject()
    if let pack = value.pack { object.set("pack", pack) }
    switch value.content {
    case .single(let measure): Self.set(measure, &object)
    case .each(let count, let name, let measure):
      Self.set(count, name, "each", measure, &object)
    case .total(let count, let name, let measure):
      Self.set(count, name, "total", measure, &object)
    }
    if value.isApproximate { object.setTrue("approx") }
    switch value.tolerance {
    case .percent(let part): object.set("tolerance_percent", part, scale: 1000)
    case .amount(let part):
      let isVolume =
        if case .single(let own) = value.content { own.dimension == .volume } else { false }
      object.set(isVolume ? "tolerance_ml" : "tolerance_g", part, scale: 1000)
    case nil: break
    }
    return object.text
  }

  private static func set(
    _ count: Int64, _ name: String?, _ key: String, _ measure: QuantityMeasure,
    _ object: inout JSONObject
  ) {
    object.set("count", count)
    if let name { object.set("of", name) }
    var inner = JSONObject()
    set(measure, &inner)
    object.set(key, json: inner.text)
  }

  private static func set(_ measure: QuantityMeasure, _ object: inout JSONObject) {
    let key: String
    switch measure.dimension {
    case .mass: key = "g"
    case .volume: key = "ml"
    case .count(let unit):
      key = "count"
      if let unit { object.set("unit", unit) }
    }
    if let exact = measure.exact {
      object.set(key, exact, scale: 1000)
      return
    }
    if let low = measure.minimum { object.set(key + "_min", low, scale: 1000) }
    if let high = measure.maximum { object.set(key + "_max", high, scale: 1000) }
  }
}
