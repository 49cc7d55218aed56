/// TCVN3 text whose letters ư were lost: ư is the code of the soft hyphen, and programs drop that.
enum LostHorn {
  /// What a column says about lost letters.
  enum Loss { case none, possible, proven }

  /// The readings of a text, likeliest first; one when there is no doubt.
  struct Result {
    var readings: [[UInt32]]
    /// Whether a word proves that letters were lost.
    var isProven: Bool
    /// Words that are no syllables with any letter put back.
    var bad: Int
  }

  private static let horn: UInt32 = 0x1B0

  static func readings(_ scalars: [UInt32], isProven isProvenBefore: Bool = false) -> Result {
    var pieces: [(isWord: Bool, text: [UInt32])] = []
    for scalar in scalars {
      let isWord = LetterTable.letter(scalar).isLetter
      if let last = pieces.last, last.isWord == isWord {
        pieces[pieces.count - 1].text.append(scalar)
      } else {
        pieces.append((isWord, [scalar]))
      }
    }
    var isProven = isProvenBefore
    var bad = 0
    let words = pieces.map { $0.isWord ? Word($0.text) : nil }
    for word in words.compactMap({ $0 }) {
      if word.isProof { isProven = true }
      if !word.isSyllable && word.restored.isEmpty && word.isMarked && !word.isLoose { bad += 1 }
    }
    var readings: [[UInt32]] = [[]]
    for (piece, word) in zip(pieces, words) {
      let options = word?.options(isProven: isProven) ?? [piece.text]
      if options.count > 1 && readings.count * options.count <= 16 {
        readings = options.flatMap { option in readings.map { $0 + option } }
      } else {
        for index in readings.indices { readings[index] += options[0] }
      }
    }
    return Result(readings: readings, isProven: isProven, bad: bad)
  }

  /// One word with what it may have been.
  private struct Word {
    let text: [UInt32]
    let isSyllable: Bool
    let isMarked: Bool
    /// The syllables that one letter ư makes of it.
    let restored: [[UInt32]]

    init(_ text: [UInt32]) {
      self.text = text
      isMarked = text.contains { $0 >= 0x80 }
      isSyllable = VietnameseText.isSyllable(text)
      var restored: [[UInt32]] = []
      // Capital Ư has a code of its own that does not get lost.
      let hasCapitalFirst = LetterTable.letter(text[0]).isUpper
      if text.count < 8 && !Self.isCapital(text) {
        for index in (hasCapitalFirst ? 1 : 0)...text.count {
          var longer = text
          longer.insert(horn, at: index)
          if VietnameseText.isSyllable(longer) { restored.append(longer) }
        }
      }
      self.restored = restored
    }

    /// Whether the letters that have capitals in TCVN3 are capitals.
    private static func isCapital(_ word: [UInt32]) -> Bool {
      let carriers = word.map(LetterTable.letter).filter { $0.tone == .level }
      // A small vowel in front of a capital is a capital whose tone has no code of its own.
      let startsSmall = word.first.map { !LetterTable.letter($0).isUpper } ?? false
      return carriers.count >= (startsSmall ? 1 : 2) && carriers.allSatisfy(\.isUpper)
    }

    /// A name that may come from another language of the country.
    var isLoose: Bool {
      var reader = SyllableReader()
      for scalar in text { reader.append(LetterTable.letter(scalar)) }
      return reader.isLooseSyllable
    }

    /// A word that is nothing without the letter.
    var isProof: Bool {
      guard !restored.isEmpty, isMarked, hasVowel else { return false }
      if !isSyllable { return true }
      return hasOpenO && !isKnown(text) && restored.contains(where: isKnown)
    }

    /// Without a vowel a word is a unit or an abbreviation, such as đ for đồng.
    private var hasVowel: Bool { text.contains { LetterTable.letter($0).isVowel } }

    private var hasOpenO: Bool {
      text.contains { LetterTable.letter($0).shape == .horn }
    }

    private func isKnown(_ word: [UInt32]) -> Bool {
      HornWords.all.contains(lower(word))
    }

    private func lower(_ word: [UInt32]) -> [UInt32] {
      word.map { scalar in
        let letter = LetterTable.letter(scalar)
        return LetterTable.scalar(letter.with(isUpper: false)) ?? scalar
      }
    }

    func options(isProven: Bool) -> [[UInt32]] {
      if restored.isEmpty { return [text] }
      if !isSyllable {
        if isMarked && hasVowel { return restored }
        let known = restored.filter(isKnown)
        return isProven && !known.isEmpty ? known + [text] : [text]
      }
      let known = restored.filter(isKnown)
      if known.isEmpty { return [text] }
      if hasOpenO {
        if !isKnown(text) { return known }
        if isProven || HornWords.oftener.contains(lower(text)) { return known + [text] }
        return [text]
      }
      return isProven ? known + [text] : [text]
    }
  }
}

/// Common syllables with ơ or ươ, ưa, ưu, ư: enough to tell which of two readings is a word.
enum HornWords {
  private static func set(_ text: StaticString) -> Set<[UInt32]> {
    Set(
      text.description.split(whereSeparator: { $0 == " " || $0.isNewline }).map {
        $0.unicodeScalars.map(\.value)
      })
  }

  /// Words whose reading with ư is the more frequent one in lists of goods.
  static let oftener = set("bởi tơi ngời mời")

  static let all = set(
    #"""
    ơi bơi bới bởi chơi chới cởi dơi dời đời đợi đới giời giới hơi hời hỡi hợi khơi khởi lơi lời lợi
    mơi mới mời ngơi ngời ngợi nơi nới phơi phới rơi rời rợi sợi sởi thơi thời tơi tời tới trời vơi
    vời với vợi xơi xới xởi gợi gởi ơn bỡn cơn cợn dợn đơn đờn đớn giỡn gợn hơn hờn lớn lợn lởn mơn
    mởn nhờn nhơn rờn rợn sơn sờn sợn trơn trợn vờn cơm đơm đờm gờm khớm lờm lởm mớm nơm nờm rơm rớm
    sớm thơm tởm bờm bợm chờm chớm chởm hợm xờm bớp chớp chợp đớp hớp hợp khớp lớp lợp ngớp rợp tớp
    tợp xớp bớt bợt chợt cợt đợt hớt lợt lớt nhớt nhợt ngớt ớt phớt rớt rợt sớt thớt trớt vớt vợt hợt
    bưởi cưới cười cưỡi dưới đười lưới lưỡi lười mười mươi người rưới rươi rưỡi sưởi tươi tưới hươi
    lươn vườn sườn vươn vượn mượn mướn ườn trườn rướn ươm gươm bướm cườm tươm rướm lượm đượm chườm
    cướp ướp mướp nượp ướt lướt lượt vượt mượt trượt rượt thướt dưa cưa chưa đưa mưa thưa trưa xưa
    sưa lưu bưu mưu hưu cưu ưu tư thư sư cư dư như hư
    """#)
}
