/// A Windows code page through which bytes were read as text.
public enum CodePage: String, Sendable, CaseIterable {
  case windows1252 = "windows-1252"
  case windows1258 = "windows-1258"

  /// Where the code pages differ from Latin-1 between 0x80 and 0x9F; zero where they do not.
  private static let shared: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private static let vietnamese: [(UInt8, UInt32)] = [
    (0x8A, 0x8A), (0x8E, 0x8E), (0x9A, 0x9A), (0x9E, 0x9E), (0xC3, 0x102), (0xCC, 0x300),
    (0xD0, 0x110), (0xD2, 0x309), (0xD5, 0x1A0), (0xDD, 0x1AF), (0xDE, 0x303), (0xE3, 0x103),
    (0xEC, 0x301), (0xF0, 0x111), (0xF2, 0x323), (0xF5, 0x1A1), (0xFD, 0x1B0), (0xFE, 0x20AB),
  ]

  static let scalars1252: [UInt32] = {
    var scalars = [UInt32](repeating: 0, count: 256)
    for byte in scalars.indices { scalars[byte] = UInt32(byte) }
    for (offset, scalar) in shared.enumerated() where scalar != 0 {
      scalars[0x80 + offset] = scalar
    }
    return scalars
  }()

  static let scalars1258: [UInt32] = {
    var scalars = scalars1252
    for (byte, scalar) in vietnamese { scalars[Int(byte)] = scalar }
    return scalars
  }()

  private static func inverse(_ scalars: [UInt32]) -> [UInt32: UInt8] {
    var bytes: [UInt32: UInt8] = [:]
    for (byte, scalar) in scalars.enumerated() where byte >= 0x80 { bytes[scalar] = UInt8(byte) }
    return bytes
  }

  private static let bytes1252 = inverse(scalars1252)
  private static let bytes1258 = inverse(scalars1258)

  /// The character each byte is read as; the bytes the page leaves undefined become C1 controls.
  var scalars: [UInt32] { self == .windows1252 ? Self.scalars1252 : Self.scalars1258 }

  /// The byte that is read as a scalar.
  func byte(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x80 { return UInt8(scalar) }
    // C1 controls stand for themselves: some readers map only what the page defines.
    if scalar < 0xA0 { return UInt8(scalar) }
    return (self == .windows1252 ? Self.bytes1252 : Self.bytes1258)[scalar]
  }

  /// The bytes a text was read from, or nil when a character is not in the page.
  ///
  /// A letter that a later composition joined with a mark is taken apart again.
  func bytes(_ scalars: some Sequence<UInt32>) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in scalars {
      if let byte = byte(scalar) {
        bytes.append(byte)
      } else if let pair = CanonicalTable.shared.decompositions[scalar],
        let first = byte(UInt32(pair >> 32)), let second = byte(UInt32(pair & 0xFFFF_FFFF)),
        second != 0
      {
        bytes.append(first)
        bytes.append(second)
      } else {
        return nil
      }
    }
    return bytes
  }
}
