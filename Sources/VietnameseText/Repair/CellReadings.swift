/// The bytes behind a text, and its readings in each encoding.
struct CellReadings {
  let scalars: [UInt32]
  private let units1252: [UInt16]
  private let outside1252: [UInt32]

  init(_ scalars: [UInt32]) {
    self.scalars = scalars
    (units1252, outside1252) = Self.units(scalars, .windows1252)
  }

  static func units(_ scalars: [UInt32], _ page: CodePage) -> ([UInt16], [UInt32]) {
    var units: [UInt16] = []
    var outside: [UInt32] = []
    units.reserveCapacity(scalars.count)
    for scalar in scalars {
      if let byte = page.byte(scalar) {
        units.append(UInt16(byte))
      } else if page == .windows1258, let bytes = page.bytes(CollectionOfOne(scalar)) {
        units += bytes.map(UInt16.init)
      } else {
        // Texts with more foreign characters than fit share the last place; they are vetoed anyway.
        units.append(UInt16(0x100 + min(outside.count, 0xFE00)))
        outside.append(scalar)
      }
    }
    return (units, outside)
  }

  /// The text as it stands.
  var plain: Reading {
    var decoded = LegacyDecoder.Decoded()
    for scalar in scalars where scalar != 0xAD {
      decoded.append(scalar, scalar < 0x80 && scalar >= 0x20 ? .known : [.high, .known])
    }
    var reading = Reading(decoded)
    reading.bad += reading.loose
    reading.loose = 0
    return reading
  }

  func reading(_ kind: LegacyKind) -> Reading {
    let decoded: LegacyDecoder.Decoded
    if kind.page == .windows1252 {
      decoded = LegacyDecoder.decode(
        units1252, as: kind.encoding, page: .windows1252, outside: outside1252)
    } else {
      let (units, outside) = Self.units(scalars, .windows1258)
      decoded = LegacyDecoder.decode(
        units, as: kind.encoding, page: .windows1258, outside: outside)
    }
    return Reading(decoded, forgivesCase: kind.encoding == .tcvn3)
  }

  /// Whether a character is beyond ASCII and no Vietnamese letter.
  var hasForeignCharacter: Bool {
    scalars.contains { $0 >= 0x80 && !LetterTable.letter($0).isLetter }
  }

  /// Whether a character speaks for Windows-1258 as the page of reading.
  var hasCharacterOf1258: Bool {
    scalars.contains {
      switch $0 {
      case 0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x20AB, 0x300...0x323: true
      default: false
      }
    }
  }
}

/// An encoding together with the code page through which it was read.
struct LegacyKind: Sendable, Hashable {
  let encoding: LegacyEncoding
  let page: CodePage

  static let lone: [LegacyKind] = [
    LegacyKind(encoding: .tcvn3, page: .windows1252),
    LegacyKind(encoding: .vniWindows, page: .windows1252),
    LegacyKind(encoding: .windows1258, page: .windows1252),
  ]
  static let lone1258: [LegacyKind] = [
    LegacyKind(encoding: .tcvn3, page: .windows1258),
    LegacyKind(encoding: .vniWindows, page: .windows1258),
  ]
  /// Encodings that share most letters with Unicode: believed in columns only.
  static let close: [LegacyKind] = [
    LegacyKind(encoding: .viscii, page: .windows1252),
    LegacyKind(encoding: .vps, page: .windows1252),
  ]
  static let close1258: [LegacyKind] = [
    LegacyKind(encoding: .viscii, page: .windows1258),
    LegacyKind(encoding: .vps, page: .windows1258),
  ]
  static let all = lone + lone1258 + close + close1258

  /// Whether the encoding shares most letters with Unicode.
  var isClose: Bool { encoding == .viscii || encoding == .vps }

  var label: RepairedText.Label {
    switch (encoding, page) {
    case (.tcvn3, .windows1252): .tcvn3
    case (.tcvn3, .windows1258): .tcvn3Via1258
    case (.vniWindows, .windows1252): .vniWindows
    case (.vniWindows, .windows1258): .vniWindowsVia1258
    case (.windows1258, _): .windows1258
    case (.viscii, .windows1252): .viscii
    case (.viscii, .windows1258): .visciiVia1258
    case (.vps, .windows1252): .vps
    case (.vps, .windows1258): .vpsVia1258
    case (.utf8, .windows1252): .utf8Mojibake
    case (.utf8, .windows1258): .utf8MojibakeVia1258
    }
  }

  /// The encoding that a font name stands for: `.Vn*` is TCVN3, `VNI-*` is VNI.
  init?(font: String) {
    let name = font.lowercased()
    if name.hasPrefix(".vn") {
      self.init(encoding: .tcvn3, page: .windows1252)
    } else if name.hasPrefix("vni-") {
      self.init(encoding: .vniWindows, page: .windows1252)
    } else {
      return nil
    }
  }

  init(encoding: LegacyEncoding, page: CodePage) {
    self.encoding = encoding
    self.page = page
  }

  /// Fonts such as `.VnTimeH` show small letters as capitals.
  static func isCapitalFont(_ font: String) -> Bool {
    let name = font.lowercased()
    return name.hasPrefix(".vn") && name.hasSuffix("h")
  }
}
