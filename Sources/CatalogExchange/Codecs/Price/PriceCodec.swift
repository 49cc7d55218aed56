/// Prices as people type them: `120k/kg`, `1tr2`, `25-30.000đ`, `Lẻ 120k, sỉ 100k`, `Liên hệ`.
///
/// A price is never guessed. "120" may mean 120,000, so both are offered. Amounts above 100
/// billion đồng are always offered for confirming, so the printing law does not hold for them.
public struct PriceCodec: FieldCodec {
  /// A codec; it has no settings.
  public init() {}

  /// Reads a price text.
  public func parse(_ text: String, hint: CellHint = .text) -> Reading<PriceExpression> {
    var text = text
    return text.withUTF8 { parse(utf8: $0, hint: hint) }
  }

  /// Reads a price from UTF-8 bytes; a number cell's text never has group signs.
  public func parse(
    utf8 bytes: UnsafeBufferPointer<UInt8>, hint: CellHint
  ) -> Reading<PriceExpression> {
    if hint == .text, let plain = PriceShortcut.read(bytes) { return .ok(plain) }
    guard bytes.count <= longestFieldText else { return .invalid(reason: .tooLong) }
    let first = Self.read(bytes, hint)
    if case .invalid = first {
      return LookAlike.retry(bytes, first) { Self.read($0, hint) }
    }
    return first
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ hint: CellHint
  ) -> Reading<PriceExpression> {
    Lexer.withTokens(bytes) { read(bytes, $0, hint) }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: Tokens, _ hint: CellHint
  ) -> Reading<PriceExpression> {
    guard let first = tokens.first else { return .empty() }
    if first.kind != .number {
      if BlankPhrases.isSpreadsheetError(tokens) { return .invalid(reason: .spreadsheetError) }
      if BlankPhrases.isBare(tokens) { return .empty() }
    }
    var parser = PriceParser(bytes: bytes, tokens: tokens, isNumberCell: hint != .text)
    parser.run()
    if parser.slots.isEmpty, !parser.says.contact, first.kind != .number,
      BlankPhrases.isBlank(tokens)
    {
      return .empty()
    }
    return PriceResolver(parser: parser).reading()
  }
}
