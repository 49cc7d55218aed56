/// What stands in a tax code column.
public enum TypedTaxCode: Sendable, Hashable {
  /// An enterprise or cooperative: 10 digits, for a branch with a hyphen and three more.
  case business(String)
  /// A person's 12-digit identification number. Personal data: do not export.
  case personal(String)

  /// The digits, for a branch with its hyphen.
  public var text: String {
    switch self {
    case .business(let text), .personal(let text): text
    }
  }
}

/// Tax codes, with the check digit proved; zeros lost in a number cell are put back only when the
/// check digit confirms it.
public struct TaxCodeCodec: FieldCodec {
  /// A codec; it has no settings.
  public init() {}

  /// Reads a tax code.
  public func parse(utf8 bytes: UnsafeBufferPointer<UInt8>, hint: CellHint) -> Reading<TypedTaxCode>
  {
    guard bytes.count <= longestFieldText else { return .invalid(reason: .tooLong) }
    return LookAlike.first(bytes, Self.read)
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Reading<TypedTaxCode> {
    let code = DigitCode(bytes)
    if code.runs.isEmpty {
      if code.isError { return .invalid(reason: .spreadsheetError) }
      return code.isBlank ? .empty() : .invalid(reason: .notUnderstood)
    }
    if code.isScientific { return .invalid(reason: .digitsLost) }
    let long = code.runs.filter { $0.digits.count >= 9 }
    if long.count > 1 {
      let found = long.compactMap { classify($0.digits).value }
      return found.isEmpty
        ? .invalid(reason: .wrongCheckDigit)
        : .ambiguous(candidates: found, reason: .severalValues)
    }
    // A last run of three behind a hyphen is a branch, also when a zero was lost before it.
    if let last = code.runs.last, last.digits.count == 3, code.runs.count > 1,
      last.before == UInt8(ascii: "-")
    {
      let head = code.runs.dropLast().flatMap(\.digits)
      if head.count == 10 || head.count == 9 { return branch(head, last.digits) }
    }
    return classify(code.all)
  }

  private static func branch(_ head: [UInt8], _ tail: [UInt8]) -> Reading<TypedTaxCode> {
    let full = head.count == 9 ? [0x30] + head : head
    guard isValid(full) else { return .invalid(reason: .wrongCheckDigit) }
    guard tail != [0x30, 0x30, 0x30] else { return .invalid(reason: .outOfRange) }
    return .ok(.business(DigitCode.text(full) + "-" + DigitCode.text(tail)))
  }

  private static func classify(_ digits: [UInt8]) -> Reading<TypedTaxCode> {
    switch digits.count {
    case 10:
      return isValid(digits)
        ? .ok(.business(DigitCode.text(digits))) : .invalid(reason: .wrongCheckDigit)
    case 9:
      let full = [0x30] + digits
      return isValid(full)
        ? .ok(.business(DigitCode.text(full))) : .invalid(reason: .wrongCheckDigit)
    case 12:
      if isPersonal(digits) { return .ok(.personal(DigitCode.text(digits))) }
      let lost = branch(Array(digits[..<9]), Array(digits[9...]))
      if case .ok = lost { return lost.doubted(.leadingZeroLost) }
      return .invalid(reason: .unknownPrefix)
    case 11:
      let full = [0x30] + digits
      // A cell that loses one zero loses all of them.
      return digits[0] != 0x30 && isPersonal(full)
        ? .ambiguous(candidates: [.personal(DigitCode.text(full))], reason: .leadingZeroLost)
        : .invalid(reason: .wrongLength)
    case 13: return branch(Array(digits[..<10]), Array(digits[10...]))
    default: return .invalid(reason: .wrongLength)
    }
  }

  /// Weights and check digit as in python-stdnum `vn.mst`; a remainder without a digit is invalid.
  private static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10 else { return false }
    let weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]
    var sum = 0
    for (digit, weight) in zip(digits, weights) { sum += Int(digit - 0x30) * weight }
    return 10 - sum % 11 == Int(digits[9] - 0x30)
  }

  /// Province 001 to 096, then a digit for century and sex (Circular 59/2021/TT-BCA).
  private static func isPersonal(_ digits: [UInt8]) -> Bool {
    let province = digits.prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1...96).contains(province)
  }

  /// Writes the code.
  public func print(_ value: TypedTaxCode) -> String { value.text }

  /// Writes the code as JSON: `{"mst":"…"}` or `{"id12":"…"}`.
  public func canonicalJSON(_ value: TypedTaxCode) -> String {
    switch value {
    case .business(let text): #"{"mst":\#(JSONObject.quote(text))}"#
    case .personal(let text): #"{"id12":\#(JSONObject.quote(text))}"#
    }
  }

  /// Writes candidates as bare texts.
  public func candidatesJSON(_ values: [TypedTaxCode]) -> String {
    "[" + values.map { JSONObject.quote($0.text) }.joined(separator: ",") + "]"
  }
}
