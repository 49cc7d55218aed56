/// Decodes bytes of the font encodings and of Windows-1258, remembering what came from where.
enum LegacyDecoder {
  /// What is known about one decoded scalar.
  struct Origin: OptionSet {
    let rawValue: UInt8
    /// It comes from a character beyond ASCII.
    static let high = Origin(rawValue: 1)
    /// The encoding has a meaning for the byte.
    static let known = Origin(rawValue: 2)
    /// It is not what the text shows as it stands.
    static let changed = Origin(rawValue: 4)
    /// The text shows what cannot stand inside a word: a symbol, or a capital after a small letter.
    static let symbol = Origin(rawValue: 8)
  }

  struct Decoded {
    var scalars: [UInt32] = []
    var origins: [Origin] = []

    mutating func append(_ scalar: UInt32, _ origin: Origin) {
      scalars.append(scalar)
      origins.append(origin)
    }

    /// Replaces the last scalar by the letter it became with a mark.
    mutating func join(_ scalar: UInt32, _ origin: Origin = []) {
      scalars[scalars.count - 1] = scalar
      origins[origins.count - 1].formUnion([.high, .known, .changed])
      origins[origins.count - 1].formUnion(origin)
    }
  }

  /// `units` are bytes, or 0x100 and up for characters outside the code page, taken from `outside`.
  static func decode(
    _ units: [UInt16], as encoding: LegacyEncoding, page: CodePage = .windows1252,
    outside: [UInt32] = []
  ) -> Decoded {
    var out = Decoded()
    out.scalars.reserveCapacity(units.count)
    out.origins.reserveCapacity(units.count)
    let shown = page.scalars
    let table = encoding.table
    for unit in units {
      if unit >= 0x100 {
        let index = Int(unit - 0x100)
        out.append(index < outside.count ? outside[index] : 0xFFFD, .high)
        continue
      }
      let byte = Int(unit)
      if byte >= 0x80, encoding == .windows1258 {
        append1258(byte, shown: shown[byte], to: &out)
      } else if let letter = table?.letters[byte], letter != 0 {
        var origin: Origin = [.high, .known]
        if letter != shown[byte] { origin.insert(.changed) }
        if !Scalars.isWordScalar(shown[byte]) { origin.insert(.symbol) }
        out.append(letter, origin)
      } else if byte < 0x80 {
        out.append(UInt32(unit), .known)
      } else if let mark = table?.marks[byte], mark.isLetter, let joined = joined(mark, out) {
        out.join(joined)
      } else {
        out.append(shown[byte], .high)
      }
    }
    return out
  }

  /// The vowel at the end with shape and tone of a VNI mark, if the two fit.
  private static func joined(_ mark: Letter, _ out: Decoded) -> UInt32? {
    guard let last = out.scalars.last else { return nil }
    let letter = LetterTable.letter(last)
    guard letter.isVowel, letter.tone == .level, letter.base != UInt8(ascii: "i"),
      mark.shape == .plain ? letter.shape != .circumflex : letter.shape == .plain,
      mark.shape.fits(letter.base)
    else { return nil }
    return LetterTable.scalar(
      Letter(
        base: letter.base, shape: mark.shape == .plain ? letter.shape : mark.shape,
        tone: mark.tone, isUpper: letter.isUpper))
  }

  private static func append1258(_ byte: Int, shown: UInt32, to out: inout Decoded) {
    let scalar = CodePage.scalars1258[byte]
    if let tone = Tone(mark: scalar) {
      if let last = out.scalars.last {
        let letter = LetterTable.letter(last)
        if letter.isVowel, letter.tone == .level,
          let joined = LetterTable.scalar(letter.with(tone: tone))
        {
          let isCapitalInside = !letter.isUpper && (0xC0...0xDE).contains(shown)
          out.join(joined, isCapitalInside ? .symbol : [])
          return
        }
      }
      out.append(scalar, .high)
      return
    }
    let isKnown = LetterTable.letter(scalar).isLetter || scalar == 0x20AB
    var origin: Origin = isKnown ? [.high, .known] : .high
    if scalar != shown { origin.insert(.changed) }
    out.append(scalar, origin)
  }
}
