/// A way in which Vietnamese text was stored before Unicode, or UTF-8 itself as the source of
/// mojibake.
///
/// Encoding and reading back through a code page makes the damage that ``TextRepair`` undoes; it is
/// public so that tests and demonstrations can make damaged text.
public enum LegacyEncoding: String, Sendable, CaseIterable {
  case tcvn3
  case vniWindows = "vni-win"
  case windows1258 = "windows-1258"
  case viscii
  case vps
  case utf8 = "utf-8"

  /// Returns the bytes of a text, or nil when the encoding has no code for one of its letters.
  ///
  /// TCVN3 has no codes for capital vowels with a tone; they are written with the codes of the small
  /// letters, as input methods do. Characters beyond the encoding's letters are taken from
  /// Windows-1252 where that causes no mistake.
  public func encode(_ text: String) -> [UInt8]? {
    if self == .utf8 { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in CanonicalComposition.composed(Scalars.array(text)) {
      guard let code = code(scalar) else { return nil }
      bytes += code
    }
    return bytes
  }

  private func code(_ scalar: UInt32) -> [UInt8]? {
    if self == .windows1258 { return Self.code1258(scalar) }
    if scalar < 0x80 { return [UInt8(scalar)] }
    guard let table else { return nil }
    if let code = table.bytes[scalar] { return code }
    let letter = LetterTable.letter(scalar)
    if self == .tcvn3, letter.isLetter, letter.isUpper,
      let small = LetterTable.scalar(letter.with(isUpper: false))
    {
      return table.bytes[small]
    }
    guard !letter.isLetter, let byte = CodePage.windows1252.byte(scalar),
      table.letters[Int(byte)] == 0, !table.marks[Int(byte)].isLetter
    else { return nil }
    return [byte]
  }

  private static func code1258(_ scalar: UInt32) -> [UInt8]? {
    if let byte = CodePage.windows1258.byte(scalar) { return [byte] }
    let letter = LetterTable.letter(scalar)
    guard letter.isLetter, letter.tone != .level,
      let base = LetterTable.scalar(letter.with(tone: .level)),
      let first = CodePage.windows1258.byte(base),
      let second = CodePage.windows1258.byte(letter.tone.mark)
    else { return nil }
    return [first, second]
  }

  /// Returns the text that bytes in this encoding stand for, composed.
  ///
  /// Bytes without a letter are read as Windows-1252; broken UTF-8 gives U+FFFD.
  public func decode(_ bytes: [UInt8]) -> String {
    switch self {
    case .utf8: return String(decoding: bytes, as: UTF8.self)
    default: return Scalars.string(LegacyDecoder.decode(bytes.map(UInt16.init), as: self).scalars)
    }
  }

  /// Returns what a program shows that reads the encoded text through a code page.
  public func damaged(_ text: String, readAs page: CodePage = .windows1252) -> String? {
    guard let bytes = encode(text) else { return nil }
    let scalars = page.scalars
    return Scalars.string(bytes.map { scalars[Int($0)] })
  }

  /// Returns the text behind such damage, without asking whether it makes sense; nil when a
  /// character is not in the code page.
  public func restored(_ damaged: String, readAs page: CodePage = .windows1252) -> String? {
    page.bytes(Scalars.array(damaged)).map(decode)
  }

  var table: LegacyTable? {
    switch self {
    case .tcvn3: .tcvn3
    case .vniWindows: .vniWindows
    case .viscii: .viscii
    case .vps: .vps
    case .windows1258, .utf8: nil
    }
  }
}
