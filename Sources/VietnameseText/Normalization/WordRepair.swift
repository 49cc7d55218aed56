/// Repairs that need the whole word: a tone on the wrong letter, letters that only look right.
enum WordRepair {
  static func repaired(_ scalars: [UInt32]) -> [UInt32] {
    guard scalars.contains(where: isSuspicious) else { return scalars }
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
        out += (word.count <= 24 ? repairedWord(word) : nil) ?? Array(word)
        index = end
      }
    }
    return out
  }

  private static func isSuspicious(_ value: UInt32) -> Bool {
    MarkComposition.isMark(value) || twin(value) != nil || consonantWithTone(value) != nil
  }

  private static func repairedWord(_ word: ArraySlice<UInt32>) -> [UInt32]? {
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
      } else if let twin = twin(scalar), hasLatin || scalar < 0x400 {
        letters.append(twin)
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

  /// The Vietnamese letter a foreign one is mistaken for.
  static func twin(_ value: UInt32) -> UInt32? {
    switch value {
    case 0xD0, 0x189: 0x110
    case 0xF0, 0x256: 0x111
    case 0x1CD: 0x102
    case 0x1CE: 0x103
    case 0x410: 0x41
    case 0x412: 0x42
    case 0x415: 0x45
    case 0x41A: 0x4B
    case 0x41C: 0x4D
    case 0x41D: 0x48
    case 0x41E: 0x4F
    case 0x420: 0x50
    case 0x421: 0x43
    case 0x422: 0x54
    case 0x423: 0x59
    case 0x425: 0x58
    case 0x430: 0x61
    case 0x435: 0x65
    case 0x43E: 0x6F
    case 0x440: 0x70
    case 0x441: 0x63
    case 0x443: 0x79
    case 0x445: 0x78
    case 0x456: 0x69
    case 0x406: 0x49
    default: nil
    }
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
