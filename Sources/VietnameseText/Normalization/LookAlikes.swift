/// Letters that look like Vietnamese ones but are others.
///
/// Icelandic eth and ǎ come from wrong keyboards and fonts. Letters of other scripts come from
/// sellers who disguise a text so that it cannot be found or copied, as in "Сао Тuуền, kһô, ѕản" of
/// an open listing of 2023.
enum LookAlikes {
  /// The Vietnamese letter a foreign one is mistaken for.
  static func letter(_ value: UInt32) -> UInt32? {
    value < 0xD0 ? nil : value < 0x400 ? latinOrGreek(value) : cyrillicOrOther(value)
  }

  /// Whether a letter is of another script, so that a word of such letters alone may be a word of
  /// another language.
  static func isOtherScript(_ value: UInt32) -> Bool { value >= 0x370 && letter(value) != nil }

  private static func latinOrGreek(_ value: UInt32) -> UInt32? {
    switch value {
    case 0xD0, 0x189: 0x110  // Ð Ɖ
    case 0xF0, 0x256: 0x111  // ð ɖ
    case 0x1CD: 0x102
    case 0x1CE: 0x103
    case 0x261: 0x67  // ɡ
    case 0x3AF: 0xED  // ί
    case 0x3BD: 0x76  // ν
    case 0x3BF: 0x6F  // ο
    default: nil
    }
  }

  private static func cyrillicOrOther(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x405: 0x53
    case 0x406: 0x49
    case 0x410: 0x41
    case 0x412: 0x42
    case 0x415: 0x45
    case 0x41A: 0x4B
    case 0x41C: 0x4D
    case 0x41D: 0x48
    case 0x41E: 0x4F
    case 0x420: 0x50
    case 0x421: 0x43
    case 0x422: 0x54
    case 0x423: 0x59
    case 0x425: 0x58
    case 0x430: 0x61
    case 0x435: 0x65
    case 0x43E: 0x6F
    case 0x440: 0x70
    case 0x441: 0x63
    case 0x443: 0x79
    case 0x445: 0x78
    case 0x455: 0x73
    case 0x456: 0x69
    case 0x4BA: 0x48
    case 0x4BB: 0x68
    case 0x501: 0x64
    case 0x51A: 0x51
    case 0x51B: 0x71
    case 0x1F76: 0xEC  // ὶ
    case 0x217C: 0x6C  // the Roman numeral ⅼ
    default: nil
    }
  }
}
