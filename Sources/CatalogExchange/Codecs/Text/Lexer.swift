/// Cuts UTF-8 text into words, numbers and signs in one pass.
///
/// Letters are folded (small, marks set apart, full-width and decomposed forms alike); invisible
/// characters vanish; broken UTF-8 becomes unknown signs.
struct Lexer {
  /// Whether separators between digits belong to one number or stand alone.
  enum Mode {
    case numbers, digits
  }

  /// The tokens of `bytes`, in order.
  static func tokens(_ bytes: UnsafeBufferPointer<UInt8>, mode: Mode = .numbers) -> [Token] {
    var lexer = Lexer(bytes: bytes, mode: mode)
    lexer.out.reserveCapacity(12)
    lexer.run()
    return lexer.out
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let mode: Mode
  var out: [Token] = []
  var at = 0
  private var space = true
  private var inWord = false

  private init(bytes: UnsafeBufferPointer<UInt8>, mode: Mode) {
    self.bytes = bytes
    self.mode = mode
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
  }

  private mutating func ascii(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A: letter(byte, 0, at)
    case 0x41...0x5A: letter(byte | 0x20, 0, at)
    case 0x30...0x39: number()
    case 0x20, 0x09, 0x0A, 0x0D, 0x0B, 0x0C: endWord(space: true)
    case 0..<0x20, 0x7F, 0x22: break
    default: sign(byte, at)
    }
    if byte < 0x30 || byte > 0x39 { at += 1 }
  }

  private mutating func other(_ scalar: UInt32, _ start: Int) {
    let folded = Scalars.letter(scalar)
    if folded != 0 {
      let end = at
      letter(UInt8(folded & 0xFF), UInt8(folded >> 8), start)
      out[out.count - 1].end = Int32(end)
      return
    }
    switch Scalars.role(scalar) {
    case .space: endWord(space: true)
    case .invisible: break
    case .mark(let marks): if inWord { out[out.count - 1].marks |= marks }
    case .digit:
      at = start
      number()
    case .fraction(let value, let places): fraction(value, places, start)
    case .sign(let byte):
      let end = at
      sign(byte, start)
      out[out.count - 1].end = Int32(end)
    }
  }

  private mutating func endWord(space seen: Bool) {
    inWord = false
    if seen { space = true }
  }

  private mutating func letter(_ base: UInt8, _ marks: UInt8, _ start: Int) {
    if !inWord {
      out.append(Token(kind: .word, glued: !space, start: Int32(start), end: Int32(start)))
      inWord = true
      space = false
    }
    let last = out.count - 1
    let count = out[last].letters
    if count < 8 {
      out[last].key = out[last].key << 8 | UInt64(base)
    } else {
      out[last].key = (out[last].key &* 0x100_0000_01B3 ^ UInt64(base)) | 1 << 63
    }
    if count < 255 { out[last].letters = count + 1 }
    // A later tone replaces an earlier one: a word has one.
    if marks & 7 != 0 { out[last].marks &= ~7 }
    out[last].marks |= marks
    out[last].end = Int32(start + 1)
  }

  private mutating func sign(_ byte: UInt8, _ start: Int) {
    endWord(space: false)
    // "->" and "=>" are arrows, "+/-" is plus-minus.
    if byte == UInt8(ascii: ">"), let last = out.last, !space, last.kind == .symbol,
      last.symbol == UInt8(ascii: "-") || last.symbol == UInt8(ascii: "=")
    {
      out[out.count - 1].symbol = UInt8(ascii: "A")
      out[out.count - 1].end = Int32(start + 1)
      return
    }
    if byte == UInt8(ascii: "-"), out.count > 1, !space, out[out.count - 1].isSymbol("/"),
      out[out.count - 2].isSymbol("+")
    {
      out.removeLast()
      out[out.count - 1].symbol = UInt8(ascii: "P")
      out[out.count - 1].end = Int32(start + 1)
      return
    }
    out.append(
      Token(
        kind: .symbol, symbol: byte, glued: !space, start: Int32(start), end: Int32(start + 1)))
    space = false
  }

  private mutating func number() {
    inWord = false
    let start = at
    var token = Token(kind: .number, glued: !space, start: Int32(start), end: Int32(start))
    var reader = NumberReader(bytes: bytes, at: at)
    token.number = mode == .numbers ? reader.literal() : reader.digits()
    at = reader.at
    token.end = Int32(at)
    out.append(token)
    space = false
  }

  private mutating func fraction(_ value: Int64, _ places: UInt8, _ start: Int) {
    inWord = false
    if !space, let last = out.last, last.kind == .number, last.number.shape == .plain {
      out[out.count - 1].number.shape = .decimal
      out[out.count - 1].number.fraction = value
      out[out.count - 1].number.places = places
      out[out.count - 1].end = Int32(at)
      return
    }
    var token = Token(kind: .number, glued: !space, start: Int32(start), end: Int32(at))
    token.number.shape = .decimal
    token.number.fraction = value
    token.number.places = places
    token.number.firstDigits = 1
    out.append(token)
    space = false
  }
}
