/// A quick look at UTF-8 that recognizes text which normalization would not change.
enum CleanText {
  /// True only when the text is surely clean; false means "look closer".
  static func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    let count = bytes.count
    var previousIsSpace = true
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0x20 {
          if previousIsSpace { return false }
          previousIsSpace = true
        } else {
          if byte < 0x20 || byte == 0x7F { return false }
          previousIsSpace = false
        }
        index += 1
        continue
      }
      previousIsSpace = false
      guard index + 1 < count else { return false }
      let next = bytes[index + 1]
      switch byte {
      case 0xC2:
        if next < 0xA1 || next == 0xAD { return false }
        index += 2
      case 0xC3:
        if next == 0x90 || next == 0xB0 { return false }  // Ð ð
        index += 2
      case 0xC4, 0xC5: index += 2
      case 0xC6:
        if next == 0x89 { return false }  // Ɖ
        index += 2
      case 0xE1:
        guard index + 2 < count else { return false }
        // U+1E80 to U+1EFF without the consonants that carry a tone mark
        if next != 0xBB && !(next == 0xBA && bytes[index + 2] >= 0xA0) { return false }
        index += 3
      case 0xE2:
        guard index + 2 < count else { return false }
        let last = bytes[index + 2]
        let isPunctuation = next == 0x80 && last >= 0x90 && last < 0xA8
        let isCurrency = next == 0x82 && last >= 0xA0
        if !isPunctuation && !isCurrency { return false }
        index += 3
      default: return false
      }
    }
    return !previousIsSpace || count == 0
  }
}
