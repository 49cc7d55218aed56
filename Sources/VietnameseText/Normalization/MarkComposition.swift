/// Puts combining marks into Vietnamese letters, whatever their order.
///
/// Canonical composition alone leaves `a + acute + circumflex` in two pieces, because both marks
/// belong to the same class and their order is held to mean something. In Vietnamese it means
/// nothing.
enum MarkComposition {
  static func isMark(_ value: UInt32) -> Bool { value >= 0x300 && value < 0x370 }

  static func composed(_ scalars: [UInt32]) -> [UInt32] {
    guard scalars.contains(where: isMark) else { return scalars }
    var out: [UInt32] = []
    out.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      let start = index
      while index < scalars.count && isMark(scalars[index]) { index += 1 }
      if start == index {
        out.append(scalar)
      } else {
        append(scalar, marks: scalars[start..<index], to: &out)
      }
    }
    return out
  }

  private static func append(
    _ scalar: UInt32, marks: ArraySlice<UInt32>, to out: inout [UInt32]
  ) {
    var letter = LetterTable.letter(scalar)
    var rest: [UInt32] = []
    for mark in marks {
      if letter.isVowel, let tone = Tone(mark: mark) {
        if letter.tone == .level {
          letter = letter.with(tone: tone)
        } else if letter.tone != tone {
          rest.append(mark)
        }
      } else if let shape = Shape(mark: mark), letter.isLetter, shape.fits(letter.base) {
        if letter.shape == .plain {
          letter = letter.with(shape: shape)
        } else if letter.shape != shape {
          rest.append(mark)
        }
      } else {
        rest.append(mark)
      }
    }
    out.append(LetterTable.scalar(letter) ?? scalar)
    out += rest
  }
}
