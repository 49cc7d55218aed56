/// Mojibake that lost bytes: C1 controls, soft hyphens or no-break spaces were dropped or replaced.
///
/// The missing byte is sought among those that get lost; a reading counts when the word becomes a
/// syllable. One reading is a repair, several are shown.
enum LossyMojibake {
  private enum Loss { case control, softHyphen, space }

  private static let lostBytes: [(UInt8, Loss)] = [
    (0x9D, .control), (0x81, .control), (0x8D, .control), (0x8F, .control), (0x90, .control),
    (0xAD, .softHyphen), (0xA0, .space),
  ]

  private struct Option {
    var text: [UInt32]
    var losses: Set<Loss>
  }

  static func repair(
    _ scalars: [UInt32], _ attempt: Mojibake.Attempt, _ page: CodePage, _ plain: Reading
  ) -> RepairedText? {
    guard attempt.broken > 0, attempt.literal == 0, attempt.plausible == attempt.decoded
    else { return nil }
    if plain.bad == 0 { return nil }
    let hasLongPrefix = attempt.pieces.contains {
      if case .broken(let prefix) = $0 { prefix.count == 2 } else { false }
    }
    // A broken short sequence alone is no more than a capital letter in an odd place.
    guard attempt.strong > 0 || hasLongPrefix else { return nil }
    let hasSoftHyphen = scalars.contains(0xAD)
    let hasControl = scalars.contains { $0 >= 0x80 && $0 < 0xA0 }
    let hasSpace = scalars.contains(0xA0)
    var possible: [(UInt8, Loss)] = lostBytes
    possible.removeAll {
      $0.1 == .softHyphen && hasSoftHyphen || $0.1 == .control && hasControl
        || $0.1 == .space && hasSpace
    }
    guard let options = readings(attempt.pieces, possible) else { return nil }
    return result(scalars, options, page)
  }

  private static func result(
    _ scalars: [UInt32], _ options: [Option], _ page: CodePage
  ) -> RepairedText {
    let losses = options.first?.losses ?? []
    let label: RepairedText.Label =
      losses.contains(.control)
      ? .utf8MojibakeNoC1
      : losses.contains(.softHyphen)
        ? .utf8MojibakeNoSoftHyphen : page == .windows1252 ? .utf8Mojibake : .utf8MojibakeVia1258
    var texts: [String] = []
    for option in options {
      let text = Scalars.string(
        CanonicalComposition.composed(MarkComposition.composed(option.text)))
      if !texts.contains(text) { texts.append(text) }
    }
    let original = Scalars.string(scalars)
    guard let first = texts.first else {
      return RepairedText(
        original: original, text: original, label: .suspect, status: .suspect, confidence: 0.5)
    }
    if texts.count == 1 {
      return RepairedText(
        original: original, text: first, label: label, status: .repaired, confidence: 0.9,
        evidence: CellReadings(Scalars.array(first)).plain.goodWords)
    }
    return RepairedText(
      original: original, text: original, label: label, status: .suspect, confidence: 0.6,
      candidates: texts)
  }

  /// The readings of the whole text, word by word; empty when a word has none, nil when the text is
  /// no mojibake at all.
  private static func readings(
    _ pieces: [Mojibake.Piece], _ possible: [(UInt8, Loss)]
  ) -> [Option]? {
    var whole = [Option(text: [], losses: [])]
    var index = 0
    while index < pieces.count {
      if case .plain(let scalar) = pieces[index], !Scalars.isWordScalar(scalar) {
        for option in whole.indices { whole[option].text.append(scalar) }
        index += 1
        continue
      }
      let start = index
      while index < pieces.count {
        if case .plain(let scalar) = pieces[index], !Scalars.isWordScalar(scalar) { break }
        if case .decoded(let scalar) = pieces[index], !Scalars.isWordScalar(scalar) { break }
        index += 1
      }
      if index == start {
        if case .decoded(let scalar) = pieces[index] {
          for option in whole.indices { whole[option].text.append(scalar) }
        }
        index += 1
        continue
      }
      let isBeforeSpace: Bool =
        if index < pieces.count, case .plain(let next) = pieces[index] { next == 0x20 } else {
          index == pieces.count
        }
      let words = options(pieces[start..<index], possible, isBeforeSpace)
      if words.isEmpty { return [] }
      if whole.count * words.count <= 24 {
        whole = words.flatMap { word in
          whole.map { Option(text: $0.text + word.text, losses: $0.losses.union(word.losses)) }
        }
      } else {
        for option in whole.indices {
          whole[option].text += words[0].text
          whole[option].losses.formUnion(words[0].losses)
        }
      }
    }
    return whole
  }

  /// The readings of one word that are syllables.
  private static func options(
    _ word: ArraySlice<Mojibake.Piece>, _ possible: [(UInt8, Loss)], _ isBeforeSpace: Bool
  ) -> [Option] {
    var options = [Option(text: [], losses: [])]
    var isBroken = false
    for (place, piece) in zip(word.indices, word) {
      switch piece {
      case .plain(let scalar), .decoded(let scalar):
        for index in options.indices { options[index].text.append(scalar) }
      case .broken(let prefix):
        isBroken = true
        var longer: [Option] = []
        for (byte, loss) in possible {
          if loss == .space && !(isBeforeSpace && place == word.endIndex - 1) { continue }
          guard let scalar = letter(prefix + [byte]) else { continue }
          longer += options.map {
            Option(text: $0.text + [scalar], losses: $0.losses.union([loss]))
          }
        }
        options = longer
        if options.count > 64 { return [] }
      }
    }
    if !isBroken { return options }
    return options.filter { option in
      var reader = SyllableReader()
      for scalar in option.text { reader.append(LetterTable.letter(scalar)) }
      return reader.isSyllable(in: .shared) && reader.hasUsualCase
    }
  }

  private static func letter(_ bytes: [UInt8]) -> UInt32? {
    bytes.withUnsafeBufferPointer { buffer in
      let (scalar, length) = UTF8Reader.scalar(buffer, at: 0)
      return length == bytes.count && LetterTable.letter(scalar).isLetter ? scalar : nil
    }
  }
}
