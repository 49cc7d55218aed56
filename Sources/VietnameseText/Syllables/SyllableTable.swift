/// All spellings of Vietnamese syllables without tone, with the places where a tone may stand.
///
/// An open-addressing hash table: a look-up costs a multiplication and one or two loads.
struct SyllableTable: Sendable {
  /// Key in the low 40 bits (five bits a letter, first letter lowest), tone places in bits 48 to 55,
  /// the stop flag in bit 56; zero is a free slot.
  private var slots: [UInt64]
  private static let bits: UInt64 = 14
  private static let keyMask: UInt64 = (1 << 40) - 1

  static let shared = SyllableTable()

  private init() {
    slots = [UInt64](repeating: 0, count: 1 << Self.bits)
    let onsets = [[]] + Self.words(SyllableParts.onsets)
    let rimes =
      Self.words(SyllableParts.openRimes).map { ($0, false) }
      + Self.words(SyllableParts.stopRimes).map { ($0, true) }
    let qu = Self.words("qu").joined().map { $0 }
    for (rimes, isStop) in [
      (SyllableParts.openRimesAfterQu, false), (SyllableParts.stopRimesAfterQu, true),
    ] {
      for rime in Self.words(rimes) { insert(qu + rime, places: 0b100, isStop: isStop) }
    }
    for onset in onsets {
      for (rime, isStop) in rimes {
        guard let spelling = Self.spelling(onset, rime) else { continue }
        insert(spelling.letters, places: spelling.places, isStop: isStop)
      }
    }
  }

  private static func words(_ text: StaticString) -> [[Letter]] {
    var words: [[Letter]] = []
    var word: [Letter] = []
    for scalar in text.description.unicodeScalars {
      let letter = LetterTable.letter(scalar.value)
      if letter.isLetter {
        word.append(letter)
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Onset and rime written together by the rules of the spelling, or nil where they never meet.
  private static func spelling(
    _ onset: [Letter], _ rime: [Letter]
  ) -> (letters: [Letter], places: UInt64)? {
    guard let first = rime.first else { return nil }
    let name = Scalars.string(onset.compactMap(LetterTable.scalar))
    let isFront =
      first.base == UInt8(ascii: "e") || first.base == UInt8(ascii: "i")
      || first.base == UInt8(ascii: "y")
    let isY = first.base == UInt8(ascii: "y")
    let hasMoreAfterY = isY && rime.count > 1
    switch name {
    case "c", "g", "ng": if isFront { return nil }
    case "k": if !isFront { return nil }
    case "gh", "ngh": if !isFront || isY { return nil }
    case "qu": if first.base == UInt8(ascii: "u") { return nil }
    default: break
    }
    // yê is the spelling of iê without an onset and after qu.
    if hasMoreAfterY && !(name.isEmpty || name == "qu") { return nil }
    let places = tonePlaces(rime)
    if name == "gi" && first.base == UInt8(ascii: "i") {
      if rime.count == 2 && rime[1].base == UInt8(ascii: "a") { return nil }
      let letters = onset + rime.dropFirst()
      return (letters, places << 1)
    }
    return (onset + rime, places << UInt64(onset.count))
  }

  /// The letters of a rime that may carry the tone, as bits.
  private static func tonePlaces(_ rime: [Letter]) -> UInt64 {
    if let shaped = rime.lastIndex(where: { $0.shape != .plain && $0.shape != .horn }) {
      return 1 << UInt64(shaped)
    }
    if let horn = rime.lastIndex(where: { $0.shape == .horn }) { return 1 << UInt64(horn) }
    let vowels = rime.prefix { $0.isVowel }.count
    let name = String(decoding: rime.map(\.base), as: UTF8.self)
    switch name {
    case "oa", "oe", "uy": return 0b11
    case "oai", "oay", "oao", "oeo", "uya", "uyu": return 0b10
    default: break
    }
    if vowels == 1 { return 1 }
    return rime.count > vowels ? 1 << UInt64(vowels - 1) : 1
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
  }

  private mutating func insert(_ letters: [Letter], places: UInt64, isStop: Bool) {
    var key: UInt64 = 0
    for (index, letter) in letters.enumerated() { key |= letter.code << UInt64(5 * index) }
    var index = Self.slot(key)
    while slots[index] != 0 && slots[index] & Self.keyMask != key {
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] |= key | places << 48 | (isStop ? 1 << 56 : 0)
  }

  /// The entry of a spelling, zero when there is none.
  @inline(__always)
  private func entry(_ key: UInt64) -> UInt64 {
    slots.withUnsafeBufferPointer { slots in
      var index = Self.slot(key)
      while slots[index] != 0 {
        if slots[index] & Self.keyMask == key { return slots[index] }
        index = (index &+ 1) & (slots.count &- 1)
      }
      return 0
    }
  }

  /// Whether a packed spelling with a tone on a letter (or none, place -1) is a syllable.
  @inline(__always)
  func contains(key: UInt64, tone: UInt8, place: Int) -> Bool {
    let entry = entry(key)
    if entry == 0 { return false }
    if tone == 0 { return entry & (1 << 56) == 0 }
    if entry & (1 << 56) != 0 && tone < Tone.acute.rawValue { return false }
    return entry >> 48 & (1 << UInt64(place)) != 0
  }

  /// The places where the spelling may carry its tone, as bits; zero when it is no syllable.
  func tonePlaces(key: UInt64) -> UInt64 { entry(key) >> 48 & 0xFF }
}
