import MarketplaceSync

extension JSONValue {
  /// Reads JSON as shops send it: byte-order marks in front, which some plugins print, are skipped.
  static func reading(_ bytes: [UInt8]) -> JSONValue? {
    var rest = bytes[...]
    while rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    return JSONParser.parse(rest)
  }

  /// A whole number, also when it comes as text.
  var wholeNumber: Int? {
    switch self {
    case .integer(let number): number
    case .decimal(let number): Int(exactly: number)
    case .string(let text): Int(text)
    default: nil
    }
  }

  /// What a person would read; `nil` for what has no short text.
  var plainText: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .boolean(let value): value ? "1" : ""
    case .null, .array, .object: nil
    }
  }
}
