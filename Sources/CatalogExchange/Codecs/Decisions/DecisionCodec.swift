/// The number of an official decision or other document.
public struct DecisionNumber: Sendable, Hashable {
  /// The running number as written, such as `148` or `01`.
  public var number: String
  /// Kind and issuer, such as `QĐ-TTg`; `nil` when left out.
  public var symbol: String?
  /// The year inside the number (`13/2020/NĐ-CP`) or named without a day.
  public var year: Int?
  /// The day of issue.
  public var date: CalendarDay?

  /// A document number.
  public init(number: String, symbol: String?, year: Int? = nil, date: CalendarDay? = nil) {
    self.number = number
    self.symbol = symbol
    self.year = year
    self.date = date
  }
}

/// Decision numbers: `148/QĐ-TTg`, `Quyet dinh so 148/QD-TTg`, `13/2020/NĐ-CP`, with dates.
///
/// The printing law holds for numbers with a symbol; one without is offered for confirming.
public struct DecisionCodec: FieldCodec {
  /// A codec; it has no settings.
  public init() {}

  private static let day = Lexicon<Bool>([("ngày tháng năm quý", true)])

  /// Reads a document number.
  public func parse(
    utf8 bytes: UnsafeBufferPointer<UInt8>, hint: CellHint
  ) -> Reading<DecisionNumber> {
    guard bytes.count <= longestFieldText else { return .invalid(reason: .tooLong) }
    return Lexer.withTokens(bytes, mode: .digits) { Self.read(bytes, $0) }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: Tokens
  ) -> Reading<DecisionNumber> {
    if tokens.isEmpty { return .empty() }
    if BlankPhrases.isSpreadsheetError(tokens) { return .invalid(reason: .spreadsheetError) }
    if BlankPhrases.isBlank(tokens) { return .empty() }
    var found: [DecisionNumber] = []
    var index = 0
    var doubtful = false
    while index < tokens.count {
      guard var match = Self.match(bytes, tokens, index) else {
        index += 1
        continue
      }
      let rest = Tokens(rebasing: tokens[match.next...])
      if found.isEmpty || !rest.isEmpty {
        doubtful = Self.attach(bytes, rest, &match.value) || doubtful
      }
      found.append(match.value)
      index = match.next
    }
    guard let first = found.first else { return Self.numberAlone(bytes, tokens) }
    if found.count > 1 { return .ambiguous(candidates: found, reason: .severalValues) }
    return doubtful ? .ambiguous(candidates: [first], reason: .noSuchDay) : .ok(first)
  }

  /// `148/QĐ-TTg` at a place: number, perhaps a year, letters joined by hyphens or slashes.
  private static func match(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: Tokens, _ start: Int
  ) -> (value: DecisionNumber, next: Int)? {
    guard tokens[start].kind == .number, tokens[start].number.firstDigits <= 6 else { return nil }
    var number = DigitCode.text(bytes[Int(tokens[start].start)..<Int(tokens[start].end)])
    var index = start + 1
    if index < tokens.count, tokens[index].glued, tokens[index].letters == 1,
      tokens[index].kind == .word
    {
      number += bytes.text(tokens[index])
      index += 1
    }
    guard index + 1 < tokens.count, tokens[index].isSymbol("/") || tokens[index].isSymbol("-")
    else { return nil }
    var isSlash = tokens[index].isSymbol("/")
    index += 1
    // "148-QĐ/UBND": the signs changed places.
    if !isSlash, DecisionSymbol.kinds.role(tokens[index]) != nil { isSlash = true }
    var year: Int?
    if index + 2 < tokens.count, tokens[index].isYearLike,
      tokens[index + 1].isSymbol("/") || tokens[index + 1].isSymbol("-")
    {
      year = Int(tokens[index].number.whole)
      index += 2
    }
    guard isSlash || year != nil else { return nil }
    var parts: [String] = []
    var part = ""
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .word || token.isSymbol("&")
        || token.symbol == 0xA7 && token.kind == .symbol
      {
        // A space ends the symbol once a part has begun.
        if !part.isEmpty, !token.glued { break }
        part += bytes.text(token)
        index += 1
      } else if (token.isSymbol("-") || token.isSymbol("/")) && !part.isEmpty,
        index + 1 < tokens.count, tokens[index + 1].kind == .word
      {
        parts.append(part)
        part = ""
        index += 1
      } else {
        break
      }
    }
    if !part.isEmpty { parts.append(part) }
    guard !parts.isEmpty else { return nil }
    return (
      DecisionNumber(number: number, symbol: DecisionSymbol.normal(parts), year: year), index
    )
  }

  /// Adds the date or year written behind the number; true when a date there is impossible.
  private static func attach(
    _ bytes: UnsafeBufferPointer<UInt8>, _ rest: Tokens, _ value: inout DecisionNumber
  ) -> Bool {
    guard let first = rest.first(where: { $0.kind == .number }) else { return false }
    if let next = rest.firstIndex(where: { $0.kind == .number }), next + 1 < rest.count,
      rest[next + 1].isSymbol("/"), next + 2 < rest.count, rest[next + 2].kind == .word
    {
      return false
    }
    let lead = rest.first { $0.kind == .word && Int($0.start) < Int(first.start) }
    let from = lead.map { Int($0.start) } ?? Int(first.start)
    var end = Int(rest[rest.count - 1].end)
    if let close = rest.first(where: { $0.isSymbol(")") || $0.isSymbol(";") }) {
      end = Int(close.start)
    }
    guard from < end else { return false }
    let slice = UnsafeBufferPointer(rebasing: bytes[from..<end])
    switch DateCodec().parse(utf8: slice, hint: .text) {
    case .ok(.day(let day)): value.date = day
    case .ok(.year(let year)): value.year = year
    default: return true
    }
    return false
  }

  private static func numberAlone(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: Tokens
  ) -> Reading<DecisionNumber> {
    guard let place = tokens.firstIndex(where: { $0.kind == .number }) else {
      return .invalid(reason: .numberMissing)
    }
    var value = DecisionNumber(number: bytes.text(tokens[place]), symbol: nil)
    let rest = Tokens(rebasing: tokens[(place + 1)...])
    let isLabeled = place > 0 && tokens[place - 1].kind == .word
    if rest.contains(where: { $0.kind == .number }) {
      if rest.count == 2, rest[0].isSymbol("/"), rest[1].isYearLike {
        // "148/2023"
        value.year = Int(rest[1].number.whole)
      } else if !isLabeled || day.role(tokens[place - 1]) != nil || rest[0].isSymbol("/")
        || attach(bytes, rest, &value)
      {
        return .invalid(reason: .notUnderstood)
      }
    }
    guard tokens[place].number.firstDigits <= 5 else { return .invalid(reason: .notUnderstood) }
    return .ambiguous(candidates: [value], reason: .symbolMissing)
  }

  /// Writes the number as in `919/QĐ-TTg ngày 01/08/2022`.
  public func print(_ value: DecisionNumber) -> String {
    var text = value.number
    if let symbol = value.symbol {
      text += value.year.map { "/\($0)" } ?? ""
      text += "/" + symbol
    }
    if let date = value.date { text += " ngày " + date.vietnamese }
    return text
  }

  /// Writes the number as JSON, as in `{"number":"148","symbol":"QĐ-TTg"}`.
  public func canonicalJSON(_ value: DecisionNumber) -> String {
    var object = JSONObject()
    object.set("number", value.number)
    if let symbol = value.symbol { object.set("symbol", symbol) }
    if let year = value.year { object.set("year", String(year)) }
    if let date = value.date { object.set("date", date.iso) }
    return object.text
  }
}
