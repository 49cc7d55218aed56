/// Reads the plain prices that fill most cells without cutting them into tokens: `25.000`,
/// `25.000đ`, `120k`, `1.250.000 VNĐ/kg`.
///
/// Knows no doubt: for any other text it gives `nil`, and the full reader decides. What it reads, the
/// full reader reads the same way; a test compares the two.
struct PriceShortcut {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  /// The price, when the text is a plain one.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> PriceExpression? {
    guard bytes.count > 0, bytes.count <= 40 else { return nil }
    var reader = PriceShortcut(bytes: bytes)
    return reader.price()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

  private mutating func skipSpaces() { while next == 0x20 { at &+= 1 } }

  private mutating func price() -> PriceExpression? {
    skipSpaces()
    guard var value = number() else { return nil }
    skipSpaces()
    var isSure = value >= PriceNumber.low
    if next | 0x20 == UInt8(ascii: "k"), value < 10_000 {
      at &+= 1
      guard isWordEnd else { return nil }
      value *= 1000
      isSure = value > 0
    } else if currency() {
      isSure = value >= PriceNumber.lowest
    } else if at < bytes.count, next != UInt8(ascii: "/") {
      return nil
    }
    guard isSure, value <= PriceNumber.highest else { return nil }
    skipSpaces()
    if at == bytes.count { return .vnd(value) }
    guard next == UInt8(ascii: "/") else { return nil }
    at &+= 1
    skipSpaces()
    guard let unit = unit() else { return nil }
    return PriceExpression(.exact(value), per: unit)
  }

  /// Digits, at most twelve, alone or in groups of three behind one kind of point.
  private mutating func number() -> Int64? {
    guard next &- 0x31 < 9 else { return nil }
    var value: Int64 = 0
    var digits = 0
    var group = 0
    var separator: UInt8 = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte &- 0x30 < 10 {
        value = value &* 10 &+ Int64(byte &- 0x30)
        digits &+= 1
        group &+= 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        guard separator == 0 ? group <= 3 : byte == separator && group == 3 else { return nil }
        separator = byte
        group = 0
      } else {
        break
      }
      at &+= 1
    }
    guard digits <= 12, separator == 0 || group == 3 else { return nil }
    // "15.000k" says thousand twice.
    if separator != 0, next | 0x20 == UInt8(ascii: "k") { return nil }
    return value
  }

  /// Whether no letter and no digit follows, so that the word read is whole.
  private var isWordEnd: Bool {
    at == bytes.count || next == 0x20 || next == UInt8(ascii: "/")
  }

  /// đ, vnd, vnđ and đồng, in small or capital letters.
  private mutating func currency() -> Bool {
    let start = at
    if next | 0x20 == UInt8(ascii: "v"), at + 1 < bytes.count,
      bytes[at + 1] | 0x20 == UInt8(ascii: "n")
    {
      at &+= 2
      if stroke(), isWordEnd { return true }
    } else if stroke() {
      if isWordEnd { return true }
      // ồ and Ồ
      if at + 4 < bytes.count, bytes[at] == 0xE1, bytes[at + 1] == 0xBB,
        bytes[at + 2] | 1 == 0x93, bytes[at + 3] | 0x20 == UInt8(ascii: "n"),
        bytes[at + 4] | 0x20 == UInt8(ascii: "g")
      {
        at &+= 5
        if isWordEnd { return true }
      }
    }
    at = start
    return false
  }

  /// d, đ, or the sign ₫.
  private mutating func stroke() -> Bool {
    if next | 0x20 == UInt8(ascii: "d") {
      at &+= 1
      return true
    }
    if next == 0xC4, at + 1 < bytes.count, bytes[at + 1] | 1 == 0x91 {
      at &+= 2
      return true
    }
    if next == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x82, bytes[at + 2] == 0xAB {
      at &+= 3
      return true
    }
    return false
  }

  /// One unit word up to the end of the text.
  private mutating func unit() -> PriceUnit? {
    var word = Token(kind: .word, start: 0, end: 0)
    while at < bytes.count, next != 0x20 {
      var base = bytes[at] | 0x20
      if bytes[at] >= 0x80 {
        let letter = Scalars.letter(Scalars.decode(bytes, &at))
        base = UInt8(letter & 0xFF)
        word.marks |= UInt8(letter >> 8)
      } else {
        at &+= 1
      }
      guard base &- 0x61 < 26, word.letters < 8 else { return nil }
      word.key = word.key << 8 | UInt64(base)
      word.letters &+= 1
    }
    skipSpaces()
    guard at == bytes.count, word.letters > 0, let found = UnitWord.lexicon.role(word),
      let own = PriceUnitReader.normal(NumberLiteral(whole: 1), found)
    else { return nil }
    return PriceUnit(own.count, own.unit.name)
  }
}
