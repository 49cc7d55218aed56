/// A look at UTF-8 bytes that settles most texts without decoding them.
enum QuickLook {
  enum Kind {
    /// ASCII only, but for signs that part words.
    case plain
    /// Composed Unicode beyond doubt: a letter that no code page has, and nothing odd.
    case unicode
    /// Every word reads as Vietnamese, but with letters that code pages have, too.
    case readsWell
    case unsure
  }

  /// One for the scalars below U+0200 that are Vietnamese letters, zero for all others.
  private static let classes: [UInt8] = LetterTable.low.map { $0 == 0 ? 0 : 1 }

  static func kind(_ bytes: UnsafeBufferPointer<UInt8>) -> Kind {
    classes.withUnsafeBufferPointer { kind(bytes, $0) }
  }

  private static func kind(
    _ bytes: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>
  ) -> Kind {
    var index = 0
    let count = bytes.count
    var hasProof = false
    var hasLetter = false
    var hasSign = false
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D { return .unsure }
        index &+= 1
        continue
      }
      if byte == 0xE1 {
        guard index &+ 2 < count else { return .unsure }
        let next = bytes[index &+ 1]
        if next != 0xBB && !(next == 0xBA && bytes[index &+ 2] >= 0xA0) { return .unsure }
        hasProof = true
        index &+= 3
      } else if byte < 0xC8 {
        guard index &+ 1 < count else { return .unsure }
        let scalar = Int(byte & 0x1F) << 6 | Int(bytes[index &+ 1] & 0x3F)
        if classes[scalar] == 0 { return .unsure }
        hasLetter = true
        index &+= 2
      } else if byte == 0xE2 {
        guard index &+ 2 < count else { return .unsure }
        let next = bytes[index &+ 1]
        // Dashes, quotes, ellipsis: they part words in every encoding. The dong sign is harmless.
        if next != 0x80 && !(next == 0x82 && bytes[index &+ 2] == 0xAB) { return .unsure }
        if isGlued(bytes, index) { return .unsure }
        hasSign = true
        index &+= 3
      } else {
        return .unsure
      }
    }
    if hasProof { return .unicode }
    if !hasLetter { return .plain }
    return !hasSign && readsWell(bytes) ? .readsWell : .unsure
  }

  /// Whether all words with letters beyond ASCII are syllables, written in usual case.
  private static func readsWell(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let table = SyllableTable.shared
    var index = 0
    while index < bytes.count {
      var reader = SyllableReader()
      var isMarked = false
      while index < bytes.count {
        let (scalar, length) = UTF8Reader.scalar(bytes, at: index)
        let letter = LetterTable.letter(scalar)
        guard letter.isLetter else { break }
        if scalar >= 0x80 { isMarked = true }
        reader.append(letter)
        index += length
      }
      if isMarked && !(reader.isSyllable(in: table) && reader.hasUsualCase) { return false }
      if reader.count == 0 { index += UTF8Reader.scalar(bytes, at: index).length }
    }
    return true
  }

  /// A quote or dash between two letters may be a letter of VISCII or VPS.
  private static func isGlued(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index > 0 && index + 3 < bytes.count && Scalars.isASCIILetter(UInt32(bytes[index - 1]))
      && Scalars.isASCIILetter(UInt32(bytes[index + 3]))
  }
}
