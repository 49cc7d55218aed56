/// The steps from any text to its clean form.
enum Normalizer {
  static func normalized(_ scalars: [UInt32]) -> [UInt32] {
    var text = withoutOddCharacters(scalars)
    text = MarkComposition.composed(text)
    text = WordRepair.repaired(text)
    return CanonicalComposition.composed(text)
  }

  /// Plain spaces, plain widths, nothing invisible.
  private static func withoutOddCharacters(_ scalars: [UInt32]) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(scalars.count)
    var spaceIsDue = false
    for scalar in scalars {
      if isSpace(scalar) {
        spaceIsDue = !out.isEmpty
        continue
      }
      if isInvisible(scalar, after: out.last) { continue }
      if spaceIsDue {
        out.append(0x20)
        spaceIsDue = false
      }
      out.append(scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar)
    }
    return out
  }

  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Controls, soft hyphens, zero-width and direction characters.
  ///
  /// Joiners stay after characters of the scripts, and emoji, that need them.
  static func isInvisible(_ value: UInt32, after previous: UInt32?) -> Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      true
    case 0x200C, 0x200D:
      (previous ?? 0) < 0x590 || (previous ?? 0) &- 0x1E00 < 0x100
    default: false
    }
  }
}
