/// The words of a text in the form in which place names are compared.
///
/// Letters are lower case and stripped to the Latin alphabet. Their marks follow as bytes below
/// 0x20: the vowel's or the đ's right after the letter, the tone at the end of the word, so that
/// "Hòa" and "Hoà", composed or decomposed, are the same bytes, and skipping the marks gives the
/// name without marks. Words are separated by one space.
struct FoldedWords {
  /// What stood between a word and the word before it.
  enum Break {
    static let space: UInt8 = 0
    /// A dash, slash or colon: a name may continue after it ("Bà Rịa - Vũng Tàu").
    static let soft: UInt8 = 1
    /// A comma, bracket or line end: no name continues after it.
    static let hard: UInt8 = 2
  }

  struct Word {
    /// Range in `bytes`.
    var start: Int
    var end: Int
    /// Range in the source text's UTF-8.
    var sourceStart: Int
    var sourceEnd: Int
    var breakBefore: UInt8
    var hasMarks: Bool
    var isNumber: Bool
  }

  private(set) var bytes: [UInt8] = []
  private(set) var words: [Word] = []
  private(set) var hasMarks = false

  /// The word being read.
  private var current = Word(
    start: 0, end: 0, sourceStart: 0, sourceEnd: 0, breakBefore: 0, hasMarks: false,
    isNumber: false)
  /// The tone of the word being read: 0 none, 1 to 5.
  private var tone: UInt8 = 0
  private var isInWord = false
  private var pendingBreak = Break.space
  /// After the apostrophe of "K' Dang" the space does not end the word.
  private var mayJoin = false

  init() {
    bytes.reserveCapacity(160)
    words.reserveCapacity(32)
  }

  /// Reads a text anew. Complexity: linear.
  mutating func fold(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    hasMarks = false
    tone = 0
    isInWord = false
    pendingBreak = Break.space
    mayJoin = false
    let table = LetterFolds.standard
    var at = 0
    while at < text.count {
      let start = at
      let first = text[at]
      if first < 0x80 {
        at += 1
        addASCII(first, from: start)
        continue
      }
      let scalar = Self.decode(text, &at)
      addScalar(scalar, from: start, to: at, table)
    }
    endWord()
  }

  /// Turns a name that is one Roman number, as "III", into digits.
  mutating func writeRomanAsDigits() {
    guard words.count == 1, let value = Self.romanValue(bytes[...]) else { return }
    bytes = Array(String(value).utf8)
    words[0].end = bytes.count
  }

  /// The value of a Roman number of i, v, x and l in small letters, or `nil`.
  static func romanValue(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 6 else { return nil }
    var total = 0
    var highest = 0
    for digit in digits.reversed() {
      let value: Int
      switch digit {
      case UInt8(ascii: "i"): value = 1
      case UInt8(ascii: "v"): value = 5
      case UInt8(ascii: "x"): value = 10
      case UInt8(ascii: "l"): value = 50
      default: return nil
      }
      total += value < highest ? -value : value
      highest = max(highest, value)
    }
    return total > 0 ? total : nil
  }

  /// A hash of the name that does not see the marks (FNV-1a, then mixed).
  static func hashWithoutMarks(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name where byte >= 0x20 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15
  }

  private mutating func addASCII(_ byte: UInt8, from start: Int) {
    switch byte {
    case 0x61...0x7A: addLetter(byte, from: start, to: start + 1)
    case 0x41...0x5A: addLetter(byte | 0x20, from: start, to: start + 1)
    case 0x30...0x39: addDigit(byte, from: start)
    case 0x27, 0x60: addApostrophe()
    case 0x20:
      if !mayJoin { endWord() }
    case 0x2E: separate(Break.space)
    case 0x2C, 0x3B, 0x7C, 0x28, 0x29, 0x5B, 0x5D, 0x09, 0x0A, 0x0D: separate(Break.hard)
    default: separate(Break.soft)
    }
  }

  private mutating func addScalar(
    _ scalar: UInt32, from start: Int, to end: Int, _ table: LetterFolds
  ) {
    if let letter = table.letter(scalar) {
      addLetter(letter.base, from: start, to: end)
      if letter.mark != 0 { addMark(letter.mark) }
      if letter.tone != 0 { addTone(letter.tone) }
      return
    }
    switch scalar {
    case 0x0300, 0x0340: addTone(1, to: end)
    case 0x0301, 0x0341: addTone(2, to: end)
    case 0x0309: addTone(3, to: end)
    case 0x0303: addTone(4, to: end)
    case 0x0323: addTone(5, to: end)
    case 0x0302: addMark(LetterFolds.circumflex, to: end)
    case 0x0306: addMark(LetterFolds.breve, to: end)
    case 0x031B: addMark(LetterFolds.horn, to: end)
    case 0x2018, 0x2019, 0x02BC, 0x00B4, 0x02B9: addApostrophe()
    case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF: break
    case 0x00A0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      if !mayJoin { endWord() }
    case 0x0085, 0x2028, 0x2029, 0xFF0C, 0xFF1B, 0x3001, 0xFF08, 0xFF09:
      separate(Break.hard)
    default: separate(Break.soft)
    }
  }

  private mutating func addLetter(_ letter: UInt8, from start: Int, to end: Int) {
    beginWord(at: start)
    current.isNumber = false
    current.sourceEnd = end
    bytes.append(letter)
    mayJoin = false
  }

  private mutating func addDigit(_ digit: UInt8, from start: Int) {
    // "P5", "Q10" and "F12" are two words.
    if isInWord, bytes.count - current.start == 1, let letter = bytes.last,
      letter == UInt8(ascii: "p") || letter == UInt8(ascii: "q") || letter == UInt8(ascii: "f")
    {
      endWord()
    }
    beginWord(at: start)
    current.sourceEnd = start + 1
    // "Phường 01" is "Phường 1".
    if current.isNumber, bytes.count - current.start == 1, bytes.last == UInt8(ascii: "0") {
      bytes.removeLast()
    }
    bytes.append(digit)
    mayJoin = false
  }

  private mutating func addApostrophe() {
    guard isInWord else { return separate(Break.space) }
    mayJoin = bytes.count - current.start <= 2
  }

  private mutating func addMark(_ mark: UInt8, to end: Int? = nil) {
    guard isInWord, let last = bytes.last, last > 0x20 else { return }
    bytes.append(mark)
    noteMarks(to: end)
  }

  private mutating func addTone(_ newTone: UInt8, to end: Int? = nil) {
    guard isInWord else { return }
    tone = newTone
    noteMarks(to: end)
  }

  private mutating func noteMarks(to end: Int?) {
    hasMarks = true
    current.hasMarks = true
    if let end { current.sourceEnd = end }
  }

  private mutating func beginWord(at start: Int) {
    guard !isInWord else { return }
    if !bytes.isEmpty { bytes.append(0x20) }
    current = Word(
      start: bytes.count, end: bytes.count, sourceStart: start, sourceEnd: start,
      breakBefore: pendingBreak, hasMarks: false, isNumber: true)
    isInWord = true
    tone = 0
    pendingBreak = Break.space
  }

  private mutating func separate(_ kind: UInt8) {
    mayJoin = false
    endWord()
    pendingBreak = max(pendingBreak, kind)
  }

  private mutating func endWord() {
    guard isInWord else { return }
    if tone != 0 { bytes.append(LetterFolds.firstTone + tone - 1) }
    current.end = bytes.count
    words.append(current)
    isInWord = false
    mayJoin = false
  }

  /// Decodes one scalar above ASCII of valid UTF-8 and moves past it.
  private static func decode(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt32 {
    let first = UInt32(text[at])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = first & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    at += 1
    for _ in 1..<length where at < text.count {
      value = value << 6 | UInt32(text[at] & 0x3F)
      at += 1
    }
    return value
  }
}
