/// Trade item numbers (GTIN-8, 12, 13, 14) as typed, as scanned and as damaged by spreadsheets.
///
/// The value keeps its digits as typed. Numbers that lost zeros or the check digit are offered
/// for confirming; the scientific form is invalid because digits are gone.
public struct GTINCodec: FieldCodec {
  /// A codec; it has no settings.
  public init() {}

  /// Reads a trade item number.
  public func parse(utf8 bytes: UnsafeBufferPointer<UInt8>, hint: CellHint) -> Reading<String> {
    guard bytes.count <= longestFieldText else { return .invalid(reason: .tooLong) }
    return LookAlike.first(bytes, Self.read)
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Reading<String> {
    var code = DigitCode(bytes)
    if code.runs.isEmpty {
      if code.isError { return .invalid(reason: .spreadsheetError) }
      return code.isBlank ? .empty() : .invalid(reason: .notUnderstood)
    }
    if code.isScientific { return .invalid(reason: .digitsLost) }
    // "(01)" is the application identifier of a scanned GTIN.
    if code.runs.count > 1, code.runs[0].digits == [0x30, 0x31],
      code.runs[0].before == UInt8(ascii: "(")
    {
      code.runs.removeFirst()
    }
    let whole = code.runs.filter { $0.digits.count >= 8 }.map(\.digits)
    if whole.count > 1 {
      let good = whole.filter(isValid).map(DigitCode.text)
      return good.isEmpty
        ? .invalid(reason: .wrongCheckDigit)
        : .ambiguous(candidates: good, reason: .severalValues)
    }
    return classify(code.all)
  }

  private static func classify(_ digits: [UInt8]) -> Reading<String> {
    guard digits.contains(where: { $0 != 0x30 }) else { return .invalid(reason: .outOfRange) }
    let text = DigitCode.text(digits)
    switch digits.count {
    case 12 where digits.starts(with: [0x38, 0x39, 0x33]):
      var full = digits
      full.append(checkDigit(digits))
      let candidates = [DigitCode.text(full)] + (isValid(digits) ? [text] : [])
      return .ambiguous(candidates: candidates, reason: .checkDigitMissing)
    case 8, 12, 13, 14:
      return isValid(digits) ? .ok(text) : .invalid(reason: .wrongCheckDigit)
    case 7, 9, 10, 11:
      let length = digits.count == 7 ? 8 : 12
      let full = Array(repeating: UInt8(0x30), count: length - digits.count) + digits
      return isValid(full)
        ? .ambiguous(candidates: [DigitCode.text(full)], reason: .leadingZeroLost)
        : .invalid(reason: .wrongLength)
    default: return .invalid(reason: .wrongLength)
    }
  }

  /// Weights 3, 1, 3 … from the right (GS1 General Specifications, 7.9).
  private static func checkDigit(_ body: [UInt8]) -> UInt8 {
    var sum = 0
    for (index, digit) in body.reversed().enumerated() {
      sum += Int(digit - 0x30) * (index % 2 == 0 ? 3 : 1)
    }
    return UInt8(0x30 + (10 - sum % 10) % 10)
  }

  private static func isValid(_ digits: [UInt8]) -> Bool {
    guard let last = digits.last, [8, 12, 13, 14].contains(digits.count) else { return false }
    return checkDigit(Array(digits.dropLast())) == last
  }

  /// Writes the digits.
  public func print(_ value: String) -> String { value }

  /// Writes the number as JSON, as in `{"gtin":"8930000000125"}`.
  public func canonicalJSON(_ value: String) -> String {
    #"{"gtin":\#(JSONObject.quote(value))}"#
  }

  /// Writes candidates as bare texts.
  public func candidatesJSON(_ values: [String]) -> String {
    "[" + values.map(JSONObject.quote).joined(separator: ",") + "]"
  }
}
