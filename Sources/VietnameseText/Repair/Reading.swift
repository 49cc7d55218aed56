/// One way to read a text, and how well its words do as Vietnamese.
struct Reading {
  var decoded: LegacyDecoder.Decoded
  /// Words with a letter beyond ASCII that are syllables.
  var good = 0
  /// Words with a character beyond ASCII that are not.
  var bad = 0
  /// Words with a letter beyond ASCII that no rule of Vietnamese knows but that are one syllable, as
  /// names from other languages of the country are (Đắk, Dơk).
  var loose = 0
  /// Distinct syllables among the good ones that are not what the text shows.
  var changed = 0
  /// Plain ASCII words that cannot be Vietnamese.
  var foreign = 0
  /// Words with characters that the encoding has no use for.
  var unknown = 0
  /// How many of the changed words read well as they stand; set by `compare(with:)`.
  var overturned = 0
  /// Whether a symbol inside a word became a letter of a syllable.
  var isGlued = false
  /// The changed syllables, as evidence.
  var words: [[UInt32]] = []

  init(_ decoded: LegacyDecoder.Decoded, forgivesCase: Bool = false) {
    self.decoded = decoded
    judge(forgivesCase: forgivesCase)
  }

  /// Counts the words that are good as they stand and would become others.
  ///
  /// When all is well otherwise, the words that stay bad are all that speaks for the reading.
  mutating func compare(with plain: Reading) {
    overturned = max(0, changed - plain.bad - plain.loose)
  }

  /// Takes words for good that lack no more than a letter ư of TCVN3.
  ///
  /// Returns whether such a loss is proven.
  mutating func forgive(loss: LostHorn.Loss) -> Bool {
    guard bad + loose > 0, unknown == 0, loss != .none, !decoded.scalars.contains(0x1B0) else {
      return false
    }
    let lost = LostHorn.readings(decoded.scalars, isProven: loss == .proven)
    guard lost.isProven else { return false }
    let restored = max(0, bad + loose - lost.bad)
    bad = lost.bad
    loose = 0
    good += restored
    changed += restored
    return true
  }

  private mutating func judge(forgivesCase: Bool) {
    let count = decoded.scalars.count
    var index = 0
    while index < count {
      let start = index
      while index < count && isPartOfWord(index) { index += 1 }
      if start == index {
        index += 1
      } else {
        judgeWord(start..<index, forgivesCase: forgivesCase)
      }
    }
  }

  private func isLetter(_ index: Int) -> Bool {
    guard index >= 0, index < decoded.scalars.count else { return false }
    return Scalars.isWordScalar(decoded.scalars[index])
  }

  private func isSymbol(_ index: Int) -> Bool {
    guard index >= 0, index < decoded.scalars.count else { return false }
    return decoded.scalars[index] >= 0xA1 && decoded.scalars[index] < 0xC0
  }

  /// Letters, and symbols that stand where only a letter can.
  private func isPartOfWord(_ index: Int) -> Bool {
    if isLetter(index) { return true }
    guard decoded.origins[index].contains(.high) else { return false }
    let isBeforePair = isSymbol(index + 1) && isLetter(index + 2)
    return OddSymbols.isDamage(
      decoded.scalars[index], afterLetter: isLetter(index - 1),
      beforeLetter: isLetter(index + 1) || isBeforePair)
  }

  private mutating func judgeWord(_ range: Range<Int>, forgivesCase: Bool) {
    var all = LegacyDecoder.Origin()
    var reader = SyllableReader()
    // A character the encoding has no use for is no part of a word, whatever it looks like.
    var hasUnknown = false
    for index in range {
      let origin = decoded.origins[index]
      all.formUnion(origin)
      if origin.contains(.high) && !origin.contains(.known) { hasUnknown = true }
      reader.append(LetterTable.letter(decoded.scalars[index]))
    }
    let isSyllable = !hasUnknown && reader.isSyllable(in: .shared)
    guard all.contains(.high) else {
      if !isSyllable && Self.isForeign(decoded.scalars[range]) { foreign += 1 }
      return
    }
    if hasUnknown { unknown += 1 }
    // A single đ is the currency or an initial, whatever else the text is.
    if range.count == 1 && !hasUnknown && !isSyllable
      && LetterTable.letter(decoded.scalars[range.lowerBound]).shape == .stroke
    {
      return
    }
    let hasCase = reader.hasUsualCase || forgivesCase && reader.hasForgivableCase
    guard isSyllable, hasCase else {
      if !hasUnknown && (hasCase || reader.hasNameCase) && reader.isLooseSyllable {
        loose += 1
      } else {
        bad += 1
      }
      return
    }
    // A letter after a digit is a unit or a currency.
    let before = range.lowerBound - 1
    if range.count == 1, before >= 0, Scalars.isASCIIDigit(decoded.scalars[before]) { return }
    good += 1
    guard all.contains(.changed) else { return }
    let isGluedHere = range.dropFirst().contains { decoded.origins[$0].contains(.symbol) }
    if isGluedHere { isGlued = true }
    let word = Array(decoded.scalars[range])
    if words.count < 64 && !words.contains(word) {
      words.append(word)
      changed += 1
    }
  }

  /// Words of three letters and more with a vowel and a small letter; shorter ones are units and
  /// abbreviations.
  private static func isForeign(_ word: ArraySlice<UInt32>) -> Bool {
    word.count >= 3 && word.contains { $0 >= 0x61 }
      && word.contains { LetterTable.letter($0).isVowel }
  }

  var text: String { Scalars.string(decoded.scalars) }
  var evidence: [String] { words.prefix(8).map { Scalars.string($0) } }

  /// Enough for a text that stands alone.
  var isConvincing: Bool {
    if bad + loose > 0 {
      return changed - overturned >= 6 && (bad + loose) * 8 <= good && foreign <= changed
    }
    switch changed - overturned {
    case ...0: return false
    case 1: return foreign == 0 && (isGlued || good >= 2)
    case 2: return foreign == 0 || isGlued && foreign == 1
    default: return foreign <= changed
    }
  }

  /// Enough to raise a doubt, not enough to change anything.
  var isPossible: Bool { changed > overturned && bad + loose == 0 && foreign == 0 }

  var score: Int {
    3 * (changed - overturned) + good + (isGlued ? 2 : 0) - 6 * bad - 3 * loose - 2 * foreign
  }
}

extension SyllableReader {
  /// One group of vowels with at most one tone, on a vowel: the shape of a syllable without the
  /// rules of the spelling.
  var isLooseSyllable: Bool {
    guard !isBroken, count > 1, count < 8 else { return false }
    var groups = 0
    var wasVowel = false
    for index in 0..<count {
      let code = key >> UInt64(5 * index) & 31
      let isVowel = Self.vowelCodes & (1 << code) != 0
      if isVowel && !wasVowel { groups += 1 }
      wasVowel = isVowel
      if place == index && !isVowel { return false }
    }
    return groups == 1
  }

  /// The numbers of a e i o u y and of the vowels with shapes, as bits.
  private static let vowelCodes: UInt64 = [1, 5, 9, 15, 21, 25, 27, 28, 29, 30, 31, 23].reduce(0) {
    $0 | 1 << UInt64($1)
  }

  /// Capitals in front and small letters behind, as in KDăm and PXi.
  var hasNameCase: Bool {
    capitals & (capitals + 1) == 0 && capitals < 8 && capitals < (1 << UInt64(count)) - 1
  }

  /// Capitals with small toned vowels among them, as TCVN3 has it.
  var hasForgivableCase: Bool {
    let carriers = ((1 << UInt64(count)) - 1) & ~toned
    let capitalCarriers = capitals & carriers
    return capitalCarriers == carriers || capitalCarriers & ~1 == 0
  }
}

/// Symbols that fonts of the past showed as letters.
enum OddSymbols {
  static func isDamage(_ value: UInt32, afterLetter: Bool, beforeLetter: Bool) -> Bool {
    if value < 0x20 { return value != 0x09 && value != 0x0A && value != 0x0D }
    if value >= 0x80 && value < 0xA0 { return afterLetter || beforeLetter }
    if value >= 0x2010 {
      // Quotes and signs that Windows-1252 has in the place of capitals of VISCII and VPS.
      switch value {
      case 0x20AB, 0x201A, 0x201C...0x201E, 0x2020, 0x2021, 0x2030, 0x2039, 0x203A:
        return afterLetter && beforeLetter
      default: return false
      }
    }
    guard value >= 0xA1 && value <= 0xF7 else { return false }
    if afterLetter && beforeLetter {
      // A middle dot, a times sign or a mark such as º also parts genuine words.
      switch value {
      case 0xB7, 0xD7, 0xAD, 0xB0, 0xB4: return false
      default: return true
      }
    }
    if afterLetter {
      switch value {
      case 0xA1...0xA8, 0xAC, 0xAF, 0xB0, 0xB1, 0xB4...0xB6, 0xB8, 0xBC...0xBE: return true
      default: return false
      }
    }
    guard beforeLetter else { return false }
    switch value {
    case 0xA6...0xA8, 0xAC, 0xAE, 0xB6...0xB9: return true
    default: return false
    }
  }
}
