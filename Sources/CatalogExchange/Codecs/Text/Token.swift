/// The marks of a word without its letters: tone in bits 0–2 (grave 1, hook 2, tilde 3, acute 4,
/// dot 5), circumflex bit 3, breve bit 4, horn bit 5, stroke of đ bit 6.
typealias Marks = UInt8

/// A number as written, before anyone decides what its separators mean.
struct NumberLiteral {
  /// How the digits and separators are arranged.
  enum Shape: UInt8 {
    /// Digits alone.
    case plain
    /// Groups of three that cannot be decimals: `1.250.000`, `120 000`, `120’000`.
    case grouped
    /// One dot or comma and three digits: `1.500` may be either.
    case oneGroup
    /// A decimal number: `1,5`, `0.250`, `120,00`.
    case decimal
    /// Groups, then decimals behind the other sign: `120.000,00`.
    case groupedDecimal
    /// `1.2E+5`.
    case scientific
    /// Anything else: `120..000`, `120.000.0`, too many digits.
    case malformed
  }
  var shape: Shape = .plain
  /// Digits before the decimals; with `.oneGroup` all digits; with `.malformed` all digits.
  var whole: Int64 = 0
  /// Digits behind the decimal sign, as a whole number.
  var fraction: Int64 = 0
  /// How many digits `fraction` has.
  var places: UInt8 = 0
  /// How many digits stand before the first separator.
  var firstDigits: UInt8 = 0
  /// The first separator, or 0.
  var separator: UInt8 = 0
  /// The exponent of the scientific form.
  var exponent: Int16 = 0
  /// Whether a plain number, or the first group, starts with a zero that means nothing.
  var leadingZero = false
}

/// The tokens of one text, valid while it is read.
typealias Tokens = UnsafeBufferPointer<Token>

/// A word, number or sign of a text, with its place.
struct Token {
  enum Kind: UInt8 {
    case word, number, symbol
  }
  var kind: Kind
  /// The sign as ASCII (dashes are `-`, arrows `A`, filled stars `S`, hollow ones `s`, plus-minus
  /// `P`), or 0 for an unknown one.
  var symbol: UInt8 = 0
  /// Whether no space stands before it.
  var glued = false
  var marks: Marks = 0
  /// How many letters a word has.
  var letters: UInt8 = 0
  var start: Int32
  var end: Int32
  /// The word's base letters in small ASCII: packed up to eight, mixed above.
  var key: UInt64 = 0
  var number = NumberLiteral()

  func isSymbol(_ sign: Unicode.Scalar) -> Bool {
    kind == .symbol && symbol == UInt8(truncatingIfNeeded: sign.value)
  }
}
