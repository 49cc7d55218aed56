/// What single characters are to the lexer.
enum Scalars {
  enum Role {
    case space, invisible, digit
    case mark(Marks)
    case fraction(Int64, UInt8)
    case sign(UInt8)
  }

  /// Decodes one character at `at` and moves past it; broken bytes give U+FFFD one by one.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt32 {
    let first = bytes[at]
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 0, first < 0xF5, at + length <= bytes.count else {
      at += 1
      return 0xFFFD
    }
    var value = length == 1 ? UInt32(first) : UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<max(length, 1) {
      let next = bytes[at + offset]
      guard next & 0xC0 == 0x80 else {
        at += 1
        return 0xFFFD
      }
      value = value << 6 | UInt32(next & 0x3F)
    }
    at += length
    return value
  }

  /// The folded letter as in `LetterTable`, or 0.
  static func letter(_ scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0xC0..<0x250: LetterTable.latin[Int(scalar - LetterTable.latinStart)]
    case 0x1EA0..<0x1F00: LetterTable.vietnamese[Int(scalar - LetterTable.vietnameseStart)]
    case 0xFF21...0xFF3A: UInt16(scalar - 0xFF21 + 0x61)
    case 0xFF41...0xFF5A: UInt16(scalar - 0xFF41 + 0x61)
    // The đồng sign reads as the letter people write for it.
    case 0x20AB: 0x64 | 64 << 8
    default: 0
    }
  }

  /// What a character that is neither ASCII nor a letter does.
  static func role(_ scalar: UInt32) -> Role {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029, 0x85: .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF,
      0x80...0x9F, 0x201C, 0x201D, 0xAB, 0xBB:
      .invisible
    case 0x300: .mark(1)
    case 0x309: .mark(2)
    case 0x303: .mark(3)
    case 0x301: .mark(4)
    case 0x323: .mark(5)
    case 0x302: .mark(8)
    case 0x306: .mark(16)
    case 0x31B: .mark(32)
    case 0x304...0x36F: .invisible
    case 0xFF10...0xFF19: .digit
    case 0xBD: .fraction(5, 1)
    case 0xBC: .fraction(25, 2)
    case 0xBE: .fraction(75, 2)
    default: .sign(sign(scalar))
    }
  }

  private static func sign(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0x2022, 0xB7, 0x25CF: UInt8(ascii: "-")
    case 0x2192, 0x279C, 0x2794, 0x21D2, 0x27A1: UInt8(ascii: "A")
    case 0x2248, 0x223C, 0x2243: UInt8(ascii: "~")
    case 0xD7, 0x2715, 0x2716: UInt8(ascii: "x")
    case 0xB1: UInt8(ascii: "P")
    case 0x2264: UInt8(ascii: "<")
    case 0x2265: UInt8(ascii: ">")
    case 0x2018, 0x2019, 0xB4: UInt8(ascii: "'")
    case 0x2026: UInt8(ascii: ".")
    case 0x2605, 0x2B50, 0x1F31F, 0x272D, 0x272E, 0x2730, 0x2726: UInt8(ascii: "S")
    case 0x2606: UInt8(ascii: "s")
    case 0x20AC: UInt8(ascii: "e")
    case 0xA5: UInt8(ascii: "y")
    case 0xA7: 0xA7
    case 0x2044: UInt8(ascii: "/")
    case 0xFF01...0xFF5E: UInt8(scalar - 0xFF01 + 0x21)
    default: 0
    }
  }
}
