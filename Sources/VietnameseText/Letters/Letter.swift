/// A letter of the Vietnamese alphabet, taken apart: plain letter, shape, tone and case.
///
/// Packed in 16 bits so that tables stay small; zero stands for "not a letter we know".
struct Letter: Equatable, Sendable {
  var bits: UInt16

  static let none = Letter(bits: 0)

  init(bits: UInt16) { self.bits = bits }

  init(base: UInt8, shape: Shape, tone: Tone, isUpper: Bool) {
    bits =
      UInt16(base & 0x7F) | UInt16(shape.rawValue) << 7 | UInt16(tone.rawValue) << 10
      | (isUpper ? 1 << 13 : 0)
  }

  var isLetter: Bool { bits != 0 }
  /// The plain letter in lower-case ASCII.
  var base: UInt8 { UInt8(bits & 0x7F) }
  var shape: Shape { Shape(rawValue: UInt8(bits >> 7 & 7)) ?? .plain }
  var tone: Tone { Tone(rawValue: UInt8(bits >> 10 & 7)) ?? .level }
  var isUpper: Bool { bits & (1 << 13) != 0 }

  func with(tone: Tone) -> Letter { Letter(base: base, shape: shape, tone: tone, isUpper: isUpper) }
  func with(shape: Shape) -> Letter {
    Letter(base: base, shape: shape, tone: tone, isUpper: isUpper)
  }
  func with(isUpper: Bool) -> Letter {
    Letter(base: base, shape: shape, tone: tone, isUpper: isUpper)
  }

  var isVowel: Bool {
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// The number of the letter without tone and case, 1 to 31; it fits in five bits.
  var code: UInt64 {
    let plain = UInt64(base &- 0x60)
    switch shape {
    case .plain: return plain
    case .breve: return 27
    case .circumflex: return base == UInt8(ascii: "a") ? 28 : base == UInt8(ascii: "e") ? 29 : 30
    case .horn: return base == UInt8(ascii: "o") ? 31 : 23  // ư takes the number of w
    case .stroke: return 26  // đ takes the number of z
    }
  }
}

/// What turns a plain letter into another letter of the alphabet.
enum Shape: UInt8, Sendable {
  case plain, breve, circumflex, horn, stroke
}

/// The six tones in dictionary order.
enum Tone: UInt8, Sendable {
  case level, grave, hook, tilde, acute, dot

  /// The combining mark, zero for the level tone.
  var mark: UInt32 {
    switch self {
    case .level: 0
    case .grave: 0x300
    case .hook: 0x309
    case .tilde: 0x303
    case .acute: 0x301
    case .dot: 0x323
    }
  }

  init?(mark: UInt32) {
    switch mark {
    case 0x300, 0x340: self = .grave
    case 0x309: self = .hook
    case 0x303: self = .tilde
    case 0x301, 0x341: self = .acute
    case 0x323: self = .dot
    default: return nil
    }
  }
}

extension Shape {
  init?(mark: UInt32) {
    switch mark {
    case 0x306: self = .breve
    case 0x302: self = .circumflex
    case 0x31B: self = .horn
    default: return nil
    }
  }

  func fits(_ base: UInt8) -> Bool {
    switch self {
    case .plain: true
    case .breve: base == UInt8(ascii: "a")
    case .circumflex:
      base == UInt8(ascii: "a") || base == UInt8(ascii: "e") || base == UInt8(ascii: "o")
    case .horn: base == UInt8(ascii: "o") || base == UInt8(ascii: "u")
    case .stroke: base == UInt8(ascii: "d")
    }
  }
}
