extension VietnameseText {
  /// Returns the first word in which question marks stand for letters that were lost, or `nil`.
  ///
  /// Excel writes "M?t khóm C?u Ðúc" when it saves a list in a Western code page, and other programs
  /// put four question marks for an emoji, which may be a word of its own where a line begins
  /// ("???? Bí thơm"). What was lost cannot be told: the original is needed. A letter lost at the
  /// end of a word ("qu?") looks like a question and is not found. Linear in the length of the text.
  public static func firstWordWithLostLetters(in text: String) -> Substring? {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.count > 1, LostLetters.isEmoji(words[0]) { return words[0] }
      let lost = words.first { $0.utf8.contains(UInt8(ascii: "?")) && LostLetters.areIn($0) }
      if let lost { return lost }
    }
    return nil
  }

  /// Returns whether the letters with marks were dropped from a text, as in "Mt khm Cu c thm ngon".
  ///
  /// Each Vietnamese syllable has a vowel, and the abbreviations without one are known. Three
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

  /// Whether a word is four or more question marks and nothing else; "??" and "???" people write.
  static func isEmoji(_ word: Substring) -> Bool {
    word.utf8.count >= 4 && word.utf8.allSatisfy { $0 == UInt8(ascii: "?") }
  }

  /// Whether a word of small letters has no vowel; the first may be a capital.
  static func hasNoVowel(_ word: Substring) -> Bool {
    !word.utf8.contains { "aeiouyAEIOUY".utf8.contains($0) }
      && word.utf8.dropFirst().allSatisfy { $0 >= 0x61 }
      && !abbreviations.contains(word.lowercased())
  }

  /// What people write in small letters without a vowel: measures, and the shorthand of messages.
  private static let abbreviations: Set<String> = [
    "bn", "cb", "ck", "cl", "cm", "cn", "ct", "cty", "dc", "dl", "dm", "dn", "dt", "dtdd", "dv",
    "fb", "gd", "gr", "grs", "hcm", "hd", "hh", "hkd", "hsd", "htx", "kcn", "kd", "kg", "kgs", "kh",
    "kl", "klt", "km", "ks", "lh", "ls", "mg", "ml", "mm", "mn", "mst", "nd", "ns", "nsx", "nv",
    "nxb", "px", "qc", "qd", "sdt", "sg", "sl", "sms", "sp", "sx", "tb", "tc", "tht", "tk", "tl",
    "tm", "tnhh", "tp", "tphcm", "tr", "tt", "ttnt", "tv", "tx", "ubnd", "vd", "vhx", "vn", "vnd",
    "vp", "vs", "vsattp", "xb", "xk", "zl",
  ]
}
