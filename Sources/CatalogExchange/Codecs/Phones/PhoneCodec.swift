/// Phone numbers of one cell, in international form (E.164), in the order written.
///
/// Old mobile numbers (before 2018-09-15) and old area codes (before 2017) are brought up to date.
public struct PhoneCodec: FieldCodec {
  /// A codec; it has no settings.
  public init() {}

  /// Reads one or more phone numbers.
  public func parse(utf8 bytes: UnsafeBufferPointer<UInt8>, hint: CellHint) -> Reading<[String]> {
    guard bytes.count <= longestFieldText else { return .invalid(reason: .tooLong) }
    return LookAlike.first(bytes, Self.read)
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Reading<[String]> {
    let code = DigitCode(bytes)
    if code.runs.isEmpty {
      if code.isError { return .invalid(reason: .spreadsheetError) }
      return code.isBlank ? .empty() : .invalid(reason: .notUnderstood)
    }
    if code.isScientific { return .invalid(reason: .digitsLost) }
    guard code.runs.count <= 32 else { return .invalid(reason: .notUnderstood) }
    let digits = DigitCode.text(code.all)
    if digits.hasPrefix("1800") || digits.hasPrefix("1900"), (8...10).contains(digits.utf8.count) {
      return .ambiguous(candidates: [[digits]], reason: .serviceNumber)
    }
    if let parts = partition(code.runs[...]) {
      var numbers: [String] = []
      for part in parts where !numbers.contains(part) { numbers.append(part) }
      if parts.count == 1, let old = PhoneNumbering.oldLandline(groups(code)),
        "+84" + old != numbers.first
      {
        return .ambiguous(candidates: [["+84" + old]] + [numbers], reason: .renumbered)
      }
      return .ok(numbers)
    }
    // A sure number beside digits that make none: an extension, a typing slip.
    let good = code.runs.compactMap { number([$0]) }
    if good.isEmpty, let first = withExtension(code.runs) {
      return .ambiguous(candidates: [[first]], reason: .extraText)
    }
    return good.isEmpty
      ? .invalid(reason: .unknownPrefix) : leftovers(good, code)
  }

  private static func leftovers(_ good: [String], _ code: DigitCode) -> Reading<[String]> {
    // One number with digits glued on by spaces is a wrong number, not a number and a rest.
    let separated = code.runs.dropFirst().contains { $0.before != UInt8(ascii: " ") }
    return separated
      ? .ambiguous(candidates: [good], reason: .extraText) : .invalid(reason: .wrongLength)
  }

  /// "0293 3876 543 (12)": a number in groups and a short one behind a sign or word.
  private static func withExtension(_ runs: [DigitCode.Run]) -> String? {
    guard let last = runs.last, runs.count > 1, last.digits.count <= 4,
      last.before != UInt8(ascii: " "), last.before != UInt8(ascii: "."),
      last.before != UInt8(ascii: "-")
    else { return nil }
    return number(runs.dropLast())
  }

  private static func groups(_ code: DigitCode) -> [String] {
    code.runs.map { DigitCode.text($0.digits) }
  }

  /// Cuts the runs into whole numbers, the first number as short as possible.
  private static func partition(_ runs: ArraySlice<DigitCode.Run>) -> [String]? {
    guard let first = runs.first else { return [] }
    _ = first
    var end = runs.startIndex
    while end < runs.endIndex, end - runs.startIndex < 7 {
      if end > runs.startIndex, isBreak(runs[end].before) { return nil }
      end += 1
      if let head = number(Array(runs[runs.startIndex..<end])),
        let rest = partition(runs[end...])
      {
        return [head] + rest
      }
    }
    return nil
  }

  /// Signs that never stand inside one number.
  private static func isBreak(_ sign: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "a"), UInt8(ascii: "|"),
      UInt8(ascii: "&"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  /// The international form of the runs taken as one number.
  private static func number(_ runs: [DigitCode.Run]) -> String? {
    guard let first = runs.first else { return nil }
    var digits = DigitCode.text(runs.flatMap(\.digits))
    let hasPlus = first.before == UInt8(ascii: "+")
    if digits.hasPrefix("0084") {
      digits = "0" + digits.dropFirst(4).drop { $0 == "0" }
    } else if hasPlus || digits.utf8.count >= 11, digits.hasPrefix("84") {
      digits = "0" + digits.dropFirst(2).drop { $0 == "0" }
    } else if hasPlus {
      return (8...15).contains(digits.utf8.count) ? "+" + digits : nil
    }
    if digits.hasPrefix("0") {
      return PhoneNumbering.national(String(digits.dropFirst())).map { "+84" + $0 }
    }
    // The zero was lost in a number cell.
    guard runs.count == 1 || digits.utf8.count == 9 else { return nil }
    return PhoneNumbering.national(digits).map { "+84" + $0 }
  }

  /// Writes the numbers, separated by a semicolon.
  public func print(_ value: [String]) -> String { value.joined(separator: "; ") }

  /// Writes `{"e164":"…"}` for one number, `{"list":[…]}` for more.
  public func canonicalJSON(_ value: [String]) -> String {
    if value.count == 1, let only = value.first { return #"{"e164":\#(JSONObject.quote(only))}"# }
    return #"{"list":[\#(value.map(JSONObject.quote).joined(separator: ","))]}"#
  }

  /// Writes single numbers as bare texts.
  public func candidatesJSON(_ values: [[String]]) -> String {
    let parts = values.map { value in
      value.count == 1 ? JSONObject.quote(value[0]) : canonicalJSON(value)
    }
    return "[" + parts.joined(separator: ",") + "]"
  }
}
