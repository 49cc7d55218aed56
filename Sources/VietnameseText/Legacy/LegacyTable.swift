/// A legacy encoding as tables: letters by byte, bytes by letter.
struct LegacyTable: Sendable {
  /// The letter of each byte, zero where the byte has none.
  private(set) var letters = [UInt32](repeating: 0, count: 256)
  /// The tone and shape a byte adds to the vowel before it (VNI), given on the letter a.
  private(set) var marks = [Letter](repeating: .none, count: 256)
  private(set) var bytes: [UInt32: [UInt8]] = [:]

  static let tcvn3 = LegacyTable(LegacyData.tcvn3)
  static let viscii = LegacyTable(LegacyData.viscii)
  static let vps = LegacyTable(LegacyData.vps)
  static let vniWindows = LegacyTable(vni: LegacyData.vniLetters, marks: LegacyData.vniMarks)

  private init(_ data: StaticString) {
    for (byte, scalar) in Self.entries(data) {
      letters[Int(byte)] = scalar
      bytes[scalar] = [byte]
    }
  }

  private init(vni data: StaticString, marks markData: StaticString) {
    self.init(data)
    for (byte, scalar) in Self.entries(markData) {
      let small = LetterTable.letter(scalar)
      marks[Int(byte)] = small
      marks[Int(byte) - 32] = small.with(isUpper: true)
      for base in "aeouyôơưAEOUYƠƯ".unicodeScalars {
        let letter = LetterTable.letter(base.value)
        guard letter.shape == .plain || small.shape == .plain else { continue }
        let shape = small.shape == .plain ? letter.shape : small.shape
        guard shape.fits(letter.base), letter.shape != .circumflex else { continue }
        let marked = Letter(
          base: letter.base, shape: shape, tone: small.tone, isUpper: letter.isUpper)
        guard let target = LetterTable.scalar(marked), bytes[target] == nil else { continue }
        let prefix = letter.shape == .plain ? [UInt8(base.value)] : bytes[base.value] ?? []
        bytes[target] = prefix + [letter.isUpper ? byte - 32 : byte]
      }
    }
  }

  private static func entries(_ data: StaticString) -> [(UInt8, UInt32)] {
    data.description.split(whereSeparator: { $0 == " " || $0.isNewline }).compactMap { token in
      guard let byte = UInt8(token.prefix(2), radix: 16),
        let scalar = token.unicodeScalars.last
      else { return nil }
      return (byte, scalar.value)
    }
  }
}
