/// UTF-8 whose bytes were read one by one through a code page.
enum Mojibake {
  /// A piece of the text after an attempt to read it as UTF-8.
  enum Piece {
    /// A character that stands for itself.
    case plain(UInt32)
    /// A character read from a whole sequence.
    case decoded(UInt32)
    /// A sequence that lost its last byte.
    case broken(prefix: [UInt8])
  }

  struct Attempt {
    var pieces: [Piece] = []
    var decoded = 0
    /// Decoded characters that a Vietnamese list may hold.
    var plausible = 0
    /// Decoded letters that only Vietnamese has, from sequences of three bytes.
    var vietnamese = 0
    /// Decoded Vietnamese letters, and what came of sequences of three bytes and more.
    var strong = 0
    var broken = 0
    /// Characters of the code page beyond ASCII that no sequence explains.
    var literal = 0
    /// Characters that are not in the code page: genuine Unicode.
    var outside = 0

    var isWhole: Bool { broken == 0 && literal == 0 && outside == 0 }

    var scalars: [UInt32] {
      pieces.compactMap {
        switch $0 {
        case .plain(let scalar), .decoded(let scalar): scalar
        case .broken: nil
        }
      }
    }
  }

  /// A cheap look for the first letters of sequences.
  static func mayBe(_ scalars: [UInt32]) -> Bool {
    scalars.contains {
      switch $0 {
      case 0xC2...0xC6, 0xE1, 0xE2, 0xF0, 0x102, 0x111: true
      default: false
      }
    }
  }

  static func attempt(_ scalars: [UInt32], _ page: CodePage) -> Attempt {
    let (units, outside) = CellReadings.units(scalars, page)
    let shown = page.scalars
    var attempt = Attempt()
    var index = 0
    while index < units.count {
      let unit = units[index]
      if unit < 0x80 {
        attempt.pieces.append(.plain(UInt32(unit)))
        index += 1
      } else if unit >= 0x100 {
        let place = Int(unit - 0x100)
        attempt.pieces.append(.plain(place < outside.count ? outside[place] : 0xFFFD))
        attempt.outside += 1
        index += 1
      } else if let (scalar, length) = sequence(units, at: index) {
        attempt.pieces.append(.decoded(scalar))
        attempt.decoded += 1
        if isPlausible(scalar) { attempt.plausible += 1 }
        if isStrong(scalar) { attempt.strong += 1 }
        if scalar >= 0x1EA0 && scalar < 0x1F00 { attempt.vietnamese += 1 }
        index += length
      } else if let prefix = brokenPrefix(units, at: index) {
        attempt.pieces.append(.broken(prefix: prefix))
        attempt.broken += 1
        index += prefix.count
      } else {
        attempt.pieces.append(.plain(shown[Int(unit)]))
        attempt.literal += 1
        index += 1
      }
    }
    return attempt
  }

  /// The character of a whole UTF-8 sequence beyond ASCII.
  private static func sequence(_ units: [UInt16], at index: Int) -> (UInt32, Int)? {
    let end = min(units.count, index + 4)
    var bytes: [UInt8] = []
    for unit in units[index..<end] {
      guard unit < 0x100 else { break }
      bytes.append(UInt8(unit))
    }
    return bytes.withUnsafeBufferPointer { buffer in
      guard !buffer.isEmpty else { return nil }
      let (scalar, length) = UTF8Reader.scalar(buffer, at: 0)
      return scalar < 0x80 || length == 1 ? nil : (scalar, length)
    }
  }

  /// The beginning of a sequence of a Vietnamese letter that lacks its last byte.
  private static func brokenPrefix(_ units: [UInt16], at index: Int) -> [UInt8]? {
    let first = UInt8(truncatingIfNeeded: units[index])
    if first == 0xE1 {
      guard index + 1 < units.count, units[index + 1] == 0xBA || units[index + 1] == 0xBB
      else { return nil }
      return [first, UInt8(units[index + 1])]
    }
    return first == 0xC3 || first == 0xC4 || first == 0xC6 ? [first] : nil
  }

  private static func isPlausible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0...0xFF, 0x100...0x17F, 0x192, 0x2C6, 0x2DC, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x300...0x33F,
      0x1EA0...0x1EF9,
      0x2010...0x2044, 0x20A0...0x20BF, 0x2100...0x214F, 0x2150...0x218F, 0x2190...0x27BF, 0xFE0F,
      0x1F000...0x1FAFF, 0xFEFF, 0x80...0x9F:
      true
    default: false
    }
  }

  private static func isStrong(_ scalar: UInt32) -> Bool {
    LetterTable.letter(scalar).isLetter || scalar >= 0x2010
  }
}
