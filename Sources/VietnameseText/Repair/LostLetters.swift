extension VietnameseText {
  /// Returns the first word in which question marks stand for letters that were lost, or `nil`.
  ///
  /// Excel writes "M?t khóm C?u Ðúc" when it saves a list in a Western code page, and other programs
  /// put four question marks for an emoji. What was lost cannot be told: the original is needed. A
  /// letter lost at the end of a word ("qu?") looks like a question and is not found. Linear in the
  /// length of the text.
  public static func firstWordWithLostLetters(in text: String) -> Substring? {
    text.split(whereSeparator: \.isWhitespace).first {
      $0.utf8.contains(UInt8(ascii: "?")) && LostLetters.areIn($0)
    }
  }

  /// Returns whether the letters with marks were dropped from a text, as in "Mt khm Cu c thm ngon".
  ///
  /// Each Vietnamese syllable has a vowel, and abbreviations are mostly capitals or shorter. Three
  /// different words without one, and one word in six, are more than a text has by chance. Linear in
  /// the length of the text.
  public static func hasDroppedLetters(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    var total = 0
    var dropped = 0
    var kinds: Set<Substring> = []
    for word in text.split(whereSeparator: { !$0.isLetter }) where word.utf8.count > 1 {
      total += 1
      guard LostLetters.hasNoVowel(word) else { continue }
      dropped += 1
      kinds.insert(word)
    }
    return kinds.count >= 3 && dropped * 6 >= total
  }
}

/// The traces of letters that a text lost where a program had no room for them.
enum LostLetters {
  static func areIn(_ word: Substring) -> Bool {
    // A link has its question mark by right.
    guard !word.utf8.contains(where: { ".=&@".utf8.contains($0) }) else { return false }
    let scalars = Scalars.array(String(word))
    let mark: UInt32 = 0x3F
    var position = 0
    while let start = scalars[position...].firstIndex(of: mark) {
      let end = scalars[start...].firstIndex { $0 != mark } ?? scalars.count
      position = end
      guard end < scalars.count, Scalars.isWordScalar(scalars[end]) else { continue }
      if end - start >= 3 { return true }
      guard Unicode.Scalar(scalars[end])?.properties.isLowercase == true else { continue }
      let before = scalars[..<start].reversed().prefix(while: Scalars.isWordScalar).reversed()
      let after = scalars[end...].prefix(while: Scalars.isWordScalar)
      // "không?có" only lacks a space, but "Bu?i" was one word.
      if before.count < 2 || after.count < 2 || !VietnameseText.isSyllable(before)
        || !VietnameseText.isSyllable(after)
      {
        return true
      }
    }
    return false
  }

  /// Whether a word of three or more small letters has no vowel; the first may be a capital.
  static func hasNoVowel(_ word: Substring) -> Bool {
    word.utf8.count > 2 && !word.utf8.contains { "aeiouyAEIOUY".utf8.contains($0) }
      && word.utf8.dropFirst().allSatisfy { $0 >= 0x61 }
  }
}
