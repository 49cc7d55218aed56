/// Takes the letters of one word and says whether they spell a syllable.
struct SyllableReader {
  private(set) var key: UInt64 = 0
  private(set) var count = 0
  private(set) var tone: UInt8 = 0
  private(set) var place = -1
  private(set) var isBroken = false
  /// Bits for letters that are capitals, first letter lowest.
  private(set) var capitals: UInt64 = 0
  /// Bits for letters that carry a tone.
  private(set) var toned: UInt64 = 0

  @inline(__always)
  mutating func append(_ letter: Letter) {
    if count >= 8 || !letter.isLetter {
      isBroken = true
      return
    }
    // w and z lend their numbers to ư and đ, so they must not be taken for them; f and j simply
    // occur in no spelling.
    let bits = letter.bits
    if bits & 0x3FF == UInt16(UInt8(ascii: "w")) || bits & 0x3FF == UInt16(UInt8(ascii: "z")) {
      isBroken = true
    }
    key |= letter.code << UInt64(5 &* count)
    let letterTone = UInt8(bits >> 10 & 7)
    if letterTone != 0 {
      if tone != 0 { isBroken = true }
      tone = letterTone
      place = count
      toned |= 1 << UInt64(count)
    }
    if letter.isUpper { capitals |= 1 << UInt64(count) }
    count &+= 1
  }

  @inline(__always)
  func isSyllable(in table: SyllableTable) -> Bool {
    !isBroken && count > 0 && table.contains(key: key, tone: tone, place: place)
  }

  /// All small, first capital, or all capital.
  var hasUsualCase: Bool {
    capitals <= 1 || capitals == (1 << UInt64(count)) - 1
  }
}

extension VietnameseText {
  /// Returns whether one word can be a Vietnamese syllable by the rules of the spelling.
  ///
  /// Case does not matter. Both ways of placing the tone in oa, oe and uy are accepted. The word
  /// must be in composed form (see ``normalized(_:)``). The rules know onsets, rimes and tones, not
  /// a list of words, so a few syllables that nobody uses are accepted, too.
  public static func isSyllable(_ word: String) -> Bool {
    var reader = SyllableReader()
    for scalar in word.unicodeScalars { reader.append(LetterTable.letter(scalar.value)) }
    return reader.isSyllable(in: .shared)
  }

  static func isSyllable(_ scalars: some Sequence<UInt32>) -> Bool {
    var reader = SyllableReader()
    for scalar in scalars { reader.append(LetterTable.letter(scalar)) }
    return reader.isSyllable(in: .shared)
  }
}
