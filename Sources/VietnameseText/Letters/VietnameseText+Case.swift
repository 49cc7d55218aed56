extension VietnameseText {
  /// Returns the text in small letters.
  public static func lowercased(_ text: String) -> String { text.lowercased() }

  /// Returns the text in capitals.
  public static func uppercased(_ text: String) -> String { text.uppercased() }

  /// Returns the text in small letters with the first letter as a capital, as a sentence starts.
  public static func capitalizedSentence(_ text: String) -> String {
    var result = ""
    var isFirst = true
    for character in text.lowercased() {
      if isFirst && character.isLetter {
        result += character.uppercased()
        isFirst = false
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Returns whether a text carries any Vietnamese mark or tone, composed or not, or the letter đ.
  public static func hasMarks(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 { continue }
      if LetterTable.letter(value).isLetter { return true }
      if Tone(mark: value) != nil || Shape(mark: value) != nil { return true }
    }
    return false
  }
}
