/// Cuts UTF-8 text into words, numbers and signs in one pass.
///
/// Letters are folded (small, marks set apart, full-width and decomposed forms alike); invisible
/// characters vanish; broken UTF-8 becomes unknown signs.
struct Lexer {
  /// Whether separators between digits belong to one number or stand alone.
  enum Mode {
    case numbers, digits
  }

  /// Calls `body` with the tokens of `bytes`, in order; they live no longer than the call.
  static func withTokens<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, mode: Mode = .numbers, _ body: (Tokens) -> Result
  ) -> Result {
    // Every token has a byte of its own.
    withUnsafeTemporaryAllocation(of: Token.self, capacity: bytes.count) { storage in
      var lexer = Lexer(bytes: bytes, mode: mode, out: storage)
      lexer.run()
      return body(Tokens(rebasing: storage[..<lexer.count]))
    }
  }

  /// The tokens of `bytes`, in order.
  static func tokens(_ bytes: UnsafeBufferPointer<UInt8>, mode: Mode = .numbers) -> [Token] {
    withTokens(bytes, mode: mode) { Array($0) }
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let mode: Mode
  /// Storage of trivial values for the tokens; the first `count` are initialized.
  private let out: UnsafeMutableBufferPointer<Token>
  private var count = 0
  private var at = 0
  private var space = true
  private var inWord = false
  /// The word being read, put out at its end.
  private var word = Token(kind: .word, start: 0, end: 0)

  private init(
    bytes: UnsafeBufferPointer<UInt8>, mode: Mode, out: UnsafeMutableBufferPointer<Token>
  ) {
    self.bytes = bytes
    self.mode = mode
    self.out = out
  }

  private mutating func append(_ token: Token) {
    out.initializeElement(at: count, to: token)
    count += 1
  }

  private mutating func run() {
    while at < bytes.count {
      let start = at
      let byte = bytes[at]
      if byte < 0x80 {
        ascii(byte)
      } else {
        let scalar = Scalars.decode(bytes, &at)
        other(scalar, start)
      }
    }
    endWord()
  }

  private mutating func ascii(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A: letter(byte, 0, at, at + 1)
    case 0x41...0x5A: letter(byte | 0x20, 0, at, at + 1)
    case 0x30...0x39:
      number()
      return
    case 0x20, 0x09, 0x0A, 0x0D, 0x0B, 0x0C:
      endWord()
      space = true
    case 0..<0x20, 0x7F, 0x22: break
    default: sign(byte, at, at + 1)
    }
    at += 1
  }

  private mutating func other(_ scalar: UInt32, _ start: Int) {
    let folded = Scalars.letter(scalar)
    if folded != 0 {
      letter(UInt8(folded & 0xFF), UInt8(folded >> 8), start, at)
      return
    }
    switch Scalars.role(scalar) {
    case .space:
      endWord()
      space = true
    case .invisible: break
    case .mark(let marks): if inWord { word.marks |= marks }
    case .digit:
      at = start
      number()
    case .fraction(let value, let places): fraction(value, places, start)
    case .sign(let byte): sign(byte, start, at)
    }
  }

  private mutating func endWord() {
    guard inWord else { return }
    append(word)
    inWord = false
  }

  private mutating func letter(_ base: UInt8, _ marks: UInt8, _ start: Int, _ end: Int) {
    if !inWord {
      word = Token(kind: .word, glued: !space, start: Int32(start), end: Int32(end))
      inWord = true
      space = false
    }
    if word.letters < 8 {
      word.key = word.key << 8 | UInt64(base)
    } else {
      word.key = (word.key &* 0x100_0000_01B3 ^ UInt64(base)) | 1 << 63
    }
    if word.letters < 255 { word.letters += 1 }
    // A later tone replaces an earlier one: a word has one.
    if marks & 7 != 0 { word.marks &= ~7 }
    word.marks |= marks
    word.end = Int32(end)
  }

  private mutating func sign(_ byte: UInt8, _ start: Int, _ end: Int) {
    endWord()
    // "->" and "=>" are arrows, "+/-" is plus-minus.
    if byte == UInt8(ascii: ">"), count > 0, !space,
      out[count - 1].isSymbol("-") || out[count - 1].isSymbol("=")
    {
      out[count - 1].symbol = UInt8(ascii: "A")
      out[count - 1].end = Int32(end)
      return
    }
    if byte == UInt8(ascii: "-"), count > 1, !space, out[count - 1].isSymbol("/"),
      out[count - 2].isSymbol("+")
    {
      count -= 1
      out[count - 1].symbol = UInt8(ascii: "P")
      out[count - 1].end = Int32(end)
      return
    }
    append(
      Token(kind: .symbol, symbol: byte, glued: !space, start: Int32(start), end: Int32(end)))
    space = false
  }

  private mutating func number() {
    endWord()
    let start = at
    var token = Token(kind: .number, glued: !space, start: Int32(start), end: Int32(start))
    var reader = NumberReader(bytes: bytes, at: at)
    token.number = mode == .numbers ? reader.literal() : reader.digits()
    at = reader.at
    token.end = Int32(at)
    append(token)
    space = false
  }

  private mutating func fraction(_ value: Int64, _ places: UInt8, _ start: Int) {
    endWord()
    if !space, count > 0, out[count - 1].kind == .number, out[count - 1].number.shape == .plain {
      out[count - 1].number.shape = .decimal
      out[count - 1].number.fraction = value
      out[count - 1].number.places = places
      out[count - 1].end = Int32(at)
      return
    }
    var token = Token(kind: .number, glued: !space, start: Int32(start), end: Int32(at))
    token.number.shape = .decimal
    token.number.fraction = value
    token.number.places = places
    token.number.firstDigits = 1
    append(token)
    space = false
  }
}
