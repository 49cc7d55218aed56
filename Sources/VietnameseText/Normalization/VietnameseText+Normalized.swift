extension VietnameseText {
  /// Returns the clean form of a text for showing: composed, without invisible characters, with
  /// single plain spaces.
  ///
  /// - Letters and marks are composed (NFC), also where the marks came in the wrong order, twice, or
  ///   after the final consonant.
  /// - Look-alike letters (Icelandic eth for Đ, Cyrillic and Greek twins, ǎ for ă) are replaced only
  ///   where a Vietnamese syllable results; foreign words stay as they are. A word of twins alone is
  ///   foreign unless another word mixes the scripts.
  /// - Full-width letters and digits become plain ones; no-break and other odd spaces, tabs and
  ///   line breaks become one space; the ends are trimmed.
  /// - Where the tone stands (hòa, hoà), quotes, dashes and symbols stay as typed.
  ///
  /// Look for legacy text before calling this (see ``TextRepair``): it removes soft hyphens, and in
  /// TCVN3 the soft hyphen is the letter ư. Linear in the length of the text; clean text is
  /// recognized without a copy.
  public static func normalized(_ text: String) -> String {
    if withUTF8(of: text, CleanText.isClean) { return text }
    return Scalars.string(Normalizer.normalized(Scalars.array(text)))
  }

  /// Returns whether a text is in Unicode normalization form C.
  ///
  /// Exact, not a guess; text in Latin letters is answered in one pass over its bytes.
  public static func isNFC(_ text: String) -> Bool {
    if withUTF8(of: text, CanonicalComposition.isInert(utf8:)) { return true }
    if text.unicodeScalars.allSatisfy({ CanonicalComposition.isInert($0.value) }) { return true }
    let scalars = Scalars.array(text)
    return CanonicalComposition.composed(scalars) == scalars
  }

  /// Returns the text in Unicode normalization form C, without any other change.
  public static func composed(_ text: String) -> String {
    if withUTF8(of: text, CanonicalComposition.isInert(utf8:)) { return text }
    if text.unicodeScalars.allSatisfy({ CanonicalComposition.isInert($0.value) }) { return text }
    return Scalars.string(CanonicalComposition.composed(Scalars.array(text)))
  }
}
