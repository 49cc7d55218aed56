/// Dates as people type them, day first: `12/3/23`, `ngày 12 tháng 3 năm 2023`, `Quý 3 năm 2024`,
/// and serial numbers of spreadsheets.
///
/// The printing law holds for years 1990 to 2100.
public struct DateCodec: FieldCodec {
  /// A codec; it has no settings.
  public init() {}

  /// Reads a date; a number cell's serial is counted by its workbook's date system.
  public func parse(
    utf8 bytes: UnsafeBufferPointer<UInt8>, hint: CellHint
  ) -> Reading<StatedDate> {
    guard bytes.count <= longestFieldText else { return .invalid(reason: .tooLong) }
    return LookAlike.first(bytes) { Self.read($0, hint) }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ hint: CellHint
  ) -> Reading<StatedDate> {
    Lexer.withTokens(bytes, mode: .digits) { tokens in
      if tokens.isEmpty { return .empty() }
      if BlankPhrases.isSpreadsheetError(tokens) { return .invalid(reason: .spreadsheetError) }
      if BlankPhrases.isBlank(tokens) { return .empty() }
      var parser = DateParser(tokens: tokens, hint: hint)
      return parser.reading()
    }
  }

  /// Writes a date as in `12/03/2023`, `tháng 6/2024`, `quý 4/2023`, `năm 2023`.
  public func print(_ value: StatedDate) -> String {
    switch value {
    case .day(let day): day.vietnamese
    case .month(let year, let month): "tháng \(month)/\(year)"
    case .quarter(let year, let quarter): "quý \(quarter)/\(year)"
    case .year(let year): "năm \(year)"
    }
  }

  /// Writes a date as JSON with its precision as the key, as in `{"month":"2024-06"}`.
  public func canonicalJSON(_ value: StatedDate) -> String {
    let key =
      switch value {
      case .day: "date"
      case .month: "month"
      case .quarter: "quarter"
      case .year: "year"
      }
    return "{\"\(key)\":\"\(value.iso)\"}"
  }

  /// Writes candidates as bare ISO texts.
  public func candidatesJSON(_ values: [StatedDate]) -> String {
    "[" + values.map { JSONObject.quote($0.iso) }.joined(separator: ",") + "]"
  }
}
