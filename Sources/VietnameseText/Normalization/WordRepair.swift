/// Repairs that need the whole word: a tone on the wrong letter, letters that only look right.
enum WordRepair {
  static func repaired(_ scalars: [UInt32]) -> [UInt32] {
    guard scalars.contains(where: isSuspicious) else { return scalars }
    return repaired(scalars, isDisguised: isDisguised(scalars))
  }

  /// Whether a Vietnamese word mixes letters of another script in. No one's keyboard does that: the
  /// text was disguised, and its words that are all foreign letters are meant as Latin ones too.
  private static func isDisguised(_ scalars: [UInt32]) -> Bool {
    guard scalars.contains(where: LookAlikes.isOtherScript) else { return false }
    return scalars.split { !Scalars.isWordScalar($0) }.contains { word in
      word.count <= 24 && word.contains(where: LookAlikes.isOtherScript)
        && word.contains { LetterTable.letter($0).isLetter }
        && repairedWord(word, isDisguised: false) != nil
    }
  }

  private static func repaired(_ scalars: [UInt32], isDisguised: Bool) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      var end = index
      while end < scalars.count && Scalars.isWordScalar(scalars[end]) { end += 1 }
      if end == index {
        out.append(scalars[index])
        index += 1
      } else {
        let word = scalars[index..<end]
        out +=
          (word.count <= 24 ? repairedWord(word, isDisguised: isDisguised) : nil)
          ?? Array(word)
        index = end
      }
    }
    return out
  }

  private static func isSuspicious(_ value: UInt32) -> Bool {
    MarkComposition.isMark(value) || LookAlikes.letter(value) != nil
      || consonantWithTone(value) != nil
  }

  private static func repairedWord(
    _ word: ArraySlice<UInt32>, isDisguised: Bool
  ) -> [UInt32]? {
    guard word.contains(where: isSuspicious) else { return nil }
    let hasLatin = word.contains { LetterTable.letter($0).isLetter }
    var letters: [UInt32] = []
    var stray: Tone?
    for scalar in word {
      if let tone = Tone(mark: scalar) {
        if let stray, stray != tone { return nil }
        stray = tone
      } else if let (consonant, tone) = consonantWithTone(scalar) {
        if let stray, stray != tone { return nil }
        stray = tone
        letters.append(consonant)
      } else if let letter = LookAlikes.letter(scalar),
        hasLatin || isDisguised || !LookAlikes.isOtherScript(scalar)
      {
        letters.append(letter)
      } else {
        letters.append(scalar)
      }
    }
    if let stray { return placed(stray, in: letters) }
    if VietnameseText.isSyllable(letters) || hasOwnLetter(word) && onlyEth(word) { return letters }
    return nil
  }

  /// The word with a tone put where the spelling wants it, if that gives a syllable.
  private static func placed(_ tone: Tone, in word: [UInt32]) -> [UInt32]? {
    var key: UInt64 = 0
    guard word.count <= 8 else { return nil }
    var letters: [Letter] = []
    for scalar in word {
      let letter = LetterTable.letter(scalar)
      guard letter.isLetter else { return nil }
      key |= letter.code << UInt64(5 * letters.count)
      letters.append(letter)
    }
    if let own = letters.first(where: { $0.tone != .level })?.tone {
      return own == tone && VietnameseText.isSyllable(word) ? word : nil
    }
    let places = SyllableTable.shared.tonePlaces(key: key)
    guard places != 0 else { return nil }
    let place = places.trailingZeroBitCount
    guard place < word.count, let scalar = LetterTable.scalar(letters[place].with(tone: tone))
    else { return nil }
    var result = word
    result[place] = scalar
    return VietnameseText.isSyllable(result) ? result : nil
  }

  /// Letters that no other language in these lists uses: ă đ ơ ư and everything from U+1EA0.
  private static func hasOwnLetter(_ word: ArraySlice<UInt32>) -> Bool {
    word.contains { ($0 >= 0x1EA0 && $0 < 0x1F00) || $0 == 0x1A1 || $0 == 0x1B0 || $0 == 0x103 }
  }

  private static func onlyEth(_ word: ArraySlice<UInt32>) -> Bool {
    word.allSatisfy { LetterTable.letter($0).isLetter || isEth($0) }
  }

  private static func isEth(_ value: UInt32) -> Bool {
    value == 0xD0 || value == 0xF0 || value == 0x189 || value == 0x256
  }

  /// A final consonant that swallowed the tone, such as ṭ in "Viêṭ".
  static func consonantWithTone(_ value: UInt32) -> (UInt32, Tone)? {
    guard value == 0x1F9 || value == 0x1F8 || value >= 0x1E00 && value < 0x1EA0 else { return nil }
    guard let pair = CanonicalTable.shared.decompositions[value],
      Scalars.isASCIILetter(UInt32(pair >> 32)),
      let tone = Tone(mark: UInt32(pair & 0xFFFF_FFFF))
    else { return nil }
    return (UInt32(pair >> 32), tone)
  }
}
