/// A look at UTF-8 bytes that settles most texts without decoding them.
enum QuickLook {
  enum Kind {
    /// ASCII only, or letters that read as Vietnamese words whatever the encoding.
    case plain
    /// Composed Unicode beyond doubt: a letter that no code page has, and nothing odd.
    case unicode
    case unsure
  }

  /// One for the scalars below U+0200 that are Vietnamese letters, zero for all others.
  private static let classes: [UInt8] = LetterTable.low.map { $0 == 0 ? 0 : 1 }

  static func kind(_ bytes: UnsafeBufferPointer<UInt8>) -> Kind {
    var index = 0
    let count = bytes.count
    var hasProof = false
    var hasLetter = false
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
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
        index &+= 3
      } else {
        return .unsure
      }
    }
    if hasProof { return .unicode }
    return hasLetter ? .unsure : .plain
  }
}
