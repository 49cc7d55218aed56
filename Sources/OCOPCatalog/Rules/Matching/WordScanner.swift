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
      var scalar = UInt32(byte)
      var kind = byte < 0x80 ? asciiKind(byte) : Kind.letter
      if byte >= 0x80 {
        (scalar, length) = decode(bytes, at: position)
        kind = wideKind(scalar)
      }
      if kind == .letter {
        if start < 0 { start = position }
        hash = (hash ^ UInt64(LetterCase.lower(scalar))) &* prime
      } else {
        if start >= 0 {
          body(hash | 1, index, start, position)
          index += 1
          start = -1
          hash = seed
        }
        if kind == .single {
          body((seed ^ UInt64(scalar)) &* prime | 1, index, position, position + length)
          index += 1
        } else if kind == .barrier {
          index += 1
        }
      }
      position += length
    }
    if start >= 0 { body(hash | 1, index, start, count) }
  }

  private static let seed: UInt64 = 14_695_981_039_346_656_037
  private static let prime: UInt64 = 1_099_511_628_211

  private enum Kind { case letter, space, single, barrier }

  @inline(__always)
  private static func asciiKind(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: .letter
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "'"): .space
    case UInt8(ascii: "%"), UInt8(ascii: "+"): .single
    default: .barrier
    }
  }

  @inline(__always)
  private static func wideKind(_ scalar: UInt32) -> Kind {
    switch scalar {
    // The no-break space and the marks of Latin-1 beside it.
    case 0xA0, 0xAD, 0x200B...0x200D, 0x2010...0x201F, 0xFEFF: .space
    case 0x80...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFFFF: .barrier
    case 0x1F000...: .barrier
    default: .letter
    }
  }

  @inline(__always)
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[position])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, position + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      scalar = scalar << 6 | UInt32(bytes[position + offset]) & 0x3F
    }
    return (scalar, length)
  }
}
