/// Gives TCVN3 text its capitals back: the encoding has no codes for capital vowels with a tone.
enum CapitalRepair {
  /// Words whose other letters are all capitals become capitals, where the rest of the text agrees.
  static func repaired(_ scalars: [UInt32]) -> [UInt32] {
    var out = scalars
    let words = ranges(scalars)
    let views = words.map { Case(scalars[$0]) }
    let sure = views.filter { $0.carriers >= 2 }
    let isAllCapital = !sure.isEmpty && sure.allSatisfy { $0.capitals == $0.carriers }
    for (range, view) in zip(words, views) where view.hasSmallToned {
      guard view.capitals == view.carriers else { continue }
      guard view.carriers >= 2 || isAllCapital else { continue }
      for index in range { out[index] = upper(out[index]) }
    }
    return out
  }

  static func uppercased(_ scalars: [UInt32]) -> [UInt32] { scalars.map(upper) }

  private static func upper(_ scalar: UInt32) -> UInt32 {
    let letter = LetterTable.letter(scalar)
    return letter.isLetter ? LetterTable.scalar(letter.with(isUpper: true)) ?? scalar : scalar
  }

  private static func ranges(_ scalars: [UInt32]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      let start = index
      while index < scalars.count && LetterTable.letter(scalars[index]).isLetter { index += 1 }
      if start < index { ranges.append(start..<index) } else { index += 1 }
    }
    return ranges
  }

  /// What the letters of a word say about its case.
  private struct Case {
    /// Letters that exist in both cases in TCVN3.
    var carriers = 0
    var capitals = 0
    var hasSmallToned = false

    init(_ word: ArraySlice<UInt32>) {
      for scalar in word {
        let letter = LetterTable.letter(scalar)
        if letter.tone != .level {
          if !letter.isUpper { hasSmallToned = true }
        } else {
          carriers += 1
          if letter.isUpper { capitals += 1 }
        }
      }
    }
  }
}
