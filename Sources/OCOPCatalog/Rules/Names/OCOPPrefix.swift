/// The word OCOP with which many lists begin a product's name.
package enum OCOPPrefix {
  /// A name cut in two.
  package struct Split {
    package var prefix: String
    /// The name proper, with a capital at its beginning.
    package var rest: String
    /// Whether the prefix is OCOP and a dash or the like and nothing else.
    package var isPlain: Bool
    /// Where the name proper begins, in UTF-8 bytes of the whole.
    package var start: Int
  }

  /// Cuts a name into its OCOP prefix and the rest, or returns `nil` when it has none.
  ///
  /// A name that is only the word gives `nil`; one in which no dash follows (`OCOP Cần Thơ trà`)
  /// gives what can be told apart.
  package static func split(_ name: String) -> Split? {
    // Nearly every name is turned away by its first letter; 0xC2 begins a no-break space.
    guard let first = name.utf8.first(where: { $0 != 0x20 }),
      first | 0x20 == UInt8(ascii: "o") || first == 0xC2
    else { return nil }
    let scalars = Array(name.unicodeScalars)
    var position = skipSpaces(scalars, 0)
    guard matchesOCOP(scalars, position) else { return nil }
    position += 4
    guard position < scalars.count, !LetterCase.isLetter(scalars[position].value) else {
      return nil
    }
    let next = skipSpaces(scalars, position)
    if next < scalars.count, isDash(scalars[next]) {
      return parts(scalars, skipDashes(scalars, next), isPlain: true)
    }
    // Stars or a province may stand before the dash: "OCOP 3 Sao - ", "OCOP Hậu Giang - ".
    var words = 0
    for index in next..<min(scalars.count, next + 40) {
      if scalars[index] == " " { words += 1 }
      let isBetween =
        isDash(scalars[index])
        && (scalars[index] != "-" || scalars[index - 1] == " " || words <= 3)
      if isBetween, words <= 4 {
        return parts(scalars, skipDashes(scalars, index), isPlain: false)
      }
    }
    return parts(scalars, next, isPlain: false)
  }

  private static func parts(
    _ scalars: [Unicode.Scalar], _ start: Int, isPlain: Bool
  ) -> Split? {
    guard start < scalars.count else { return nil }
    let (before, rest) = (text(scalars[..<start]), text(scalars[start...]))
    return Split(
      prefix: trimmed(before), rest: LetterCase.capitalized(rest), isPlain: isPlain,
      start: before.utf8.count)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private static func matchesOCOP(_ scalars: [Unicode.Scalar], _ position: Int) -> Bool {
    guard position + 4 <= scalars.count else { return false }
    return zip(scalars[position..<(position + 4)], "ocop".unicodeScalars).allSatisfy {
      LetterCase.lower($0.value) == $1.value
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "_", ":", "|", "/", ".", ",", "\u{2010}"..."\u{2015}", "\u{2212}": true
    default: false
    }
  }

  private static func skipSpaces(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var position = start
    while position < scalars.count, scalars[position] == " " || scalars[position] == "\u{A0}" {
      position += 1
    }
    return position
  }

  private static func skipDashes(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var position = start
    while position < scalars.count,
      isDash(scalars[position]) || scalars[position] == " " || scalars[position] == "\u{A0}"
    { position += 1 }
    return position
  }
}
