/// A code made of digits, with what stood around them.
struct DigitCode {
  /// Runs of digits and, for each, the sign or word before it.
  struct Run {
    var digits: [UInt8]
    var before: UInt8
    var start: Int
  }
  var runs: [Run] = []
  /// Whether the text is a number in scientific form: digits are gone.
  var isScientific = false
  /// Without digits: whether the text says that nothing is stated, or is an error value.
  var isBlank = false
  var isError = false
  /// All digits in order.
  var all: [UInt8] { runs.flatMap(\.digits) }

  /// Reads the digits; a final ".0" of an exported number cell is dropped.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    Lexer.withTokens(bytes, mode: .digits) { tokens in read(bytes, tokens) }
    if runs.isEmpty { return }
    isScientific = Lexer.withTokens(bytes) { numbers in
      numbers.contains { $0.number.shape == .scientific }
    }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: Tokens) {
    var before: UInt8 = 0
    for token in tokens {
      switch token.kind {
      case .word: before = UInt8(ascii: "a")
      case .symbol: before = token.symbol
      case .number:
        var digits: [UInt8] = []
        for byte in bytes[Int(token.start)..<Int(token.end)] {
          // Full-width digits end in 0x90 to 0x99.
          if byte >= 0x30, byte <= 0x39 { digits.append(byte) }
          if byte >= 0x90, byte <= 0x99 { digits.append(byte - 0x60) }
        }
        runs.append(Run(digits: digits, before: before, start: Int(token.start)))
        before = UInt8(ascii: " ")
      }
    }
    if runs.count == 2, runs[1].before == UInt8(ascii: ".") || runs[1].before == UInt8(ascii: ","),
      runs[0].digits.count >= 8,
      runs[1].digits.allSatisfy({ $0 == 0x30 }), runs[1].digits.count <= 2
    {
      runs.removeLast()
    }
    guard runs.isEmpty else { return }
    isError = BlankPhrases.isSpreadsheetError(tokens)
    isBlank = BlankPhrases.isBlank(tokens)
  }

  /// The digits as text.
  static func text(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: Array(digits), as: UTF8.self)
  }
}
