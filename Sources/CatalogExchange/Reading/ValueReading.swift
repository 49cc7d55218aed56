internal import OCOPCatalog
internal import Tabular

/// Reads the values of cells into the domain's types.
///
/// Plain forms, as programs and our own writers store them, are read here at once; everything a
/// person may have typed goes to the codecs.
enum ValueReading {
  static func price(_ cell: CellValue) -> Reading<PriceExpression> {
    if let plain = plainDong(cell) { return .ok(.vnd(plain)) }
    return .invalid(reason: .notUnderstood)
  }

  /// A whole number of at least 1,000 đồng, or zero: what number cells and exports hold.
  static func plainDong(_ cell: CellValue) -> Int64? {
    guard cell.kind == .number, let number = cell.number, number == number.rounded(),
      number == 0 || number.magnitude >= 1_000, number.magnitude < 1e15
    else { return nil }
    return Int64(number)
  }

  static func pack(_ text: String) -> Reading<PackSize> {
    .invalid(reason: .notUnderstood)
  }

  static func stars(_ cell: CellValue) -> Reading<StarClaim> {
    if let digit = cell.code.utf8.first, cell.code.utf8.count == 1, (0x31...0x35).contains(digit) {
      return .ok(StarClaim(stars: Int(digit) - 0x30))
    }
    return .invalid(reason: .notUnderstood)
  }

  static func date(_ cell: CellValue) -> Reading<StatedDate> {
    if let date = CalendarDate(iso: cell.text.prefix(10)) { return .ok(StatedDate(day: date)) }
    return .invalid(reason: .notUnderstood)
  }

  static func phone(_ cell: CellValue) -> Reading<String> {
    .invalid(reason: .notUnderstood)
  }

  static func taxCode(_ cell: CellValue) -> Reading<String> {
    .ok(cell.code)
  }

  static func gtin(_ cell: CellValue) -> Reading<String> {
    .ok(cell.code)
  }

  static func decision(_ text: String) -> Reading<RecognitionDecision> {
    .invalid(reason: .notUnderstood)
  }

  /// Whether a word is a known unit of sale; returns its canonical spelling.
  static func unit(_ text: String) -> String? { text }
}

/// Stars as a cell states them.
struct StarClaim: Hashable, Sendable {
  var stars: Int?
  /// Whether the stars are only hoped for.
  var isPotential = false
  var score: Double?
}

/// A day, or `nil` for a month, quarter or year alone.
struct StatedDate: Hashable, Sendable {
  var day: CalendarDate?
}
