/// A short key under which two texts are the same but for capitals, spaces and punctuation.
///
/// Marks count: `mít` and `mịt` are different words. A key is a hash of 64 bits, so that a check of
/// a hundred thousand products remembers a few megabytes; two different texts share a key once in
/// about ten billion such checks.
struct TextKey: Hashable, Sendable {
  private(set) var value: UInt64 = 14_695_981_039_346_656_037

  /// The key of no text.
  init() {}

  /// The key of one text.
  init(_ text: String) { add(text) }

  /// The key of a code, in which every sign counts.
  init(exactly code: String) { add(exactly: code) }

  /// Adds a code, in which every sign counts.
  mutating func add(exactly code: String) {
    for byte in code.utf8 { add(UInt64(byte)) }
    add(0x1F_FFFF)
  }

  /// Adds a text after those already added; `a` + `b` differs from `ab`.
  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      let folded = LetterCase.lower(scalar.value)
      guard LetterCase.isLetter(folded) || (0x30...0x39).contains(folded) else { continue }
      add(UInt64(folded))
    }
    add(0x1F_FFFF)
  }

  /// Adds a number.
  mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 1_099_511_628_211
    value ^= value >> 29
  }
}
