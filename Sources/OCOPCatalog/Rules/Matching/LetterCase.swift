/// Lower case for Latin letters with and without Vietnamese marks, one scalar at a time.
///
/// The standard library maps whole strings; the text rules look at every letter of every
/// description and need it without an allocation.
enum LetterCase {
  /// Returns the small letter of a scalar; anything that is no capital stays as it is.
  @inline(__always)
  static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: scalar + 32
    case 0..<0x100: scalar
    // In these blocks a capital is even and its small letter follows it.
    case 0x100...0x137, 0x14A...0x177, 0x1A0...0x1A5, 0x1E00...0x1E95, 0x1EA0...0x1EFF:
      scalar | 1
    case 0x1AF: 0x1B0
    default: scalar
    }
  }

  /// Whether a scalar is a letter of a Latin alphabet.
  @inline(__always)
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F: scalar != 0xD7 && scalar != 0xF7
    case 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// Whether a scalar is a capital letter.
  @inline(__always)
  static func isUpper(_ scalar: UInt32) -> Bool { isLetter(scalar) && lower(scalar) != scalar }

  /// Whether a text has at least `letters` letters and all of them are capitals.
  static func isAllCapitals(_ text: String, letters: Int) -> Bool {
    var seen = 0
    for scalar in text.unicodeScalars where isLetter(scalar.value) {
      guard isUpper(scalar.value) else { return false }
      seen += 1
    }
    return seen >= letters
  }

  /// Whether the first two letters of a text are capitals.
  static func beginsInCapitals(_ text: String) -> Bool {
    var seen = 0
    for scalar in text.unicodeScalars where isLetter(scalar.value) {
      guard isUpper(scalar.value) else { return false }
      seen += 1
      if seen == 2 { return true }
    }
    return seen > 0
  }

  /// Returns a text in capitals as a sentence: `GẠO ST25 THƠM` becomes `Gạo ST25 thơm`.
  ///
  /// Words with a digit or a small letter and known abbreviations stay as they are, and proper names
  /// keep a capital where they are known; others lose it, so a person has to look.
  static func sentence(_ text: String, names: ProperNames = ProperNames()) -> String {
    let words = text.split(separator: " ")
    let plain = words.map { $0.filter { $0.isLetter || $0.isNumber }.lowercased() }
    let written = words.indices.map { index in
      let word = words[index]
      let keeps =
        abbreviations.contains(plain[index].uppercased())
        || word.unicodeScalars.contains {
          (0x30...0x39).contains($0.value) || isLetter($0.value) && !isUpper($0.value)
        }
      let isName = names.has(
        plain[index], before: index > 0 ? plain[index - 1] : "",
        after: index + 1 < plain.count ? plain[index + 1] : "")
      guard !keeps else { return String(word) }
      var small = word.lowercased()
      if isName || index == 0, let first = small.firstIndex(where: \.isLetter) {
        small.replaceSubrange(first...first, with: small[first].uppercased())
      }
      return small
    }
    return written.joined(separator: " ")
  }

  /// Returns a text with its first scalar as a capital.
  static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.uppercaseMapping + String(text.unicodeScalars.dropFirst())
  }

  private static let abbreviations: Set<String> = [
    "OCOP", "HTX", "THT", "TNHH", "ISO", "HACCP", "GMP", "OM", "ST", "VN", "IQF",
  ]
}
