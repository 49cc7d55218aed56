/// A short key under which two texts are the same but for capitals, spacing and punctuation.
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
    var text = text
    var hash = value
    text.withUTF8 { bytes in
      WordScanner.scan(bytes) { word, _, _, _ in
        hash = (hash ^ word) &* 1_099_511_628_211
        hash ^= hash >> 29
      }
    }
    value = hash
    add(0x1F_FFFF)
  }

  /// Adds a pack, by its content.
  mutating func add(_ pack: PackSize?) {
    guard let pack else { return add(0x1F_FFFE) }
    switch pack.each {
    case .mass(let grams): add(1 ^ grams.bitPattern << 2)
    case .volume(let milliliters): add(2 ^ milliliters.bitPattern << 2)
    case .count(let count, let unit):
      add(UInt64(truncatingIfNeeded: count))
      add(unit)
    }
    add(UInt64(truncatingIfNeeded: pack.pieces))
    add(pack.packaging ?? "")
  }

  /// Adds a number.
  mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 1_099_511_628_211
    value ^= value >> 29
  }
}
