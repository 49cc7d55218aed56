/// Cuts UTF-8 text into words and hashes each without regard to capitals.
///
/// A word is a run of letters (with marks) and digits; `%` and `+` are words of their own, because
/// `100%` and `18+` mean something. A full stop, comma, line break or the like counts as a word that
/// is not reported, so that neighbours across it are not adjacent.
enum WordScanner {
  /// Calls `body` with the hash, the number, and the first and end byte of each word.
  ///
  /// Broken UTF-8 is read as separators; nothing traps.
  @inline(__always)
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ body: (_ hash: UInt64, _ index: Int, _ start: Int, _ end: Int) -> Void
  ) {
    let count = bytes.count
    var position = 0
    var index = 0
    var start = -1
    var hash = seed
    while position < count {
      let byte = bytes[position]
      var length = 1
      var kind: Kind
      var letter: UInt32
      if byte < 0x80 {
        (kind, letter) = ascii(byte)
      } else {
        let scalar: UInt32
        (scalar, length) = decode(bytes, at: position)
        kind = wideKind(scalar)
        letter = kind == .letter ? LetterCase.lower(scalar) : scalar
      }
      position += length
      if kind == .letter {
        if start < 0 { start = position - length }
        hash = (hash ^ UInt64(letter)) &* prime
        continue
      }
      if start >= 0 {
        body(hash | 1, index, start, position - length)
        index += 1
        start = -1
        hash = seed
      }
      if kind == .single {
        body((seed ^ UInt64(letter)) &* prime | 1, index, position - length, position)
        index += 1
      } else if kind == .barrier {
        index += 1
      }
    }
    if start >= 0 { body(hash | 1, index, start, count) }
  }

  /// Returns the hashes of a text's words in order.
  static func hashes(of text: String) -> [UInt64] {
    var found: [UInt64] = []
    found.reserveCapacity(8)
    var text = text
    text.withUTF8 { bytes in scan(bytes) { hash, _, _, _ in found.append(hash) } }
    return found
  }

  /// Returns the hash of a single word.
  static func hash(of word: String) -> UInt64 { hashes(of: word).first ?? 0 }

  private static let seed: UInt64 = 14_695_981_039_346_656_037
  private static let prime: UInt64 = 1_099_511_628_211

  private enum Kind { case letter, space, single, barrier }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> (Kind, UInt32) {
    let small = byte | 0x20
    if small &- 0x61 < 26 { return (.letter, UInt32(small)) }
    if byte &- 0x30 < 10 { return (.letter, UInt32(byte)) }
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      return (.space, UInt32(byte))
    case UInt8(ascii: "%"), UInt8(ascii: "+"): return (.single, UInt32(byte))
    default: return (.barrier, UInt32(byte))
    }
  }

  @inline(__always)
  private static func wideKind(_ scalar: UInt32) -> Kind {
    if scalar >= 0xC0, scalar < 0x2000 {
      return scalar == 0xD7 || scalar == 0xF7 ? .barrier : .letter
    }
    switch scalar {
    // The no-break space and the marks of Latin-1 beside it.
    case 0xA0, 0xAD, 0x200B...0x200D, 0x2010...0x201F, 0xFEFF: return .space
    case 0x80...0xBF, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFFFF: return .barrier
    case 0x1F000...: return .barrier
    default: return .letter
    }
  }

  @inline(__always)
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[position])
    if first >= 0xC0, first < 0xE0, position + 1 < bytes.count {
      return ((first & 0x1F) << 6 | UInt32(bytes[position + 1]) & 0x3F, 2)
    }
    if first >= 0xE0, first < 0xF0, position + 2 < bytes.count {
      let middle = UInt32(bytes[position + 1]) & 0x3F
      return ((first & 0xF) << 12 | middle << 6 | UInt32(bytes[position + 2]) & 0x3F, 3)
    }
    if first >= 0xF0, position + 3 < bytes.count {
      let middle = (UInt32(bytes[position + 1]) & 0x3F) << 12
      let third = (UInt32(bytes[position + 2]) & 0x3F) << 6
      return ((first & 7) << 18 | middle | third | UInt32(bytes[position + 3]) & 0x3F, 4)
    }
    return (0xFFFD, 1)
  }
}
