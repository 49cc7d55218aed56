/// Decides whether a text is UTF-8 in disguise, and takes the disguise off.
enum MojibakeRepair {
  /// The repaired text and its label, or nil when the text is no mojibake.
  ///
  /// In a column of such texts one sequence that makes a good word is enough.
  static func repair(
    _ scalars: [UInt32], plain: Reading, inColumn: Bool = false
  ) -> RepairedText? {
    guard Mojibake.mayBe(scalars) else { return nil }
    let attempts = CodePage.allCases.map { ($0, Mojibake.attempt(scalars, $0)) }
    for (page, attempt) in attempts where attempt.isWhole {
      let isExpected = inColumn && isGood(attempt)
      if let whole = whole(scalars, attempt, page, plain, isExpected: isExpected) { return whole }
    }
    for (page, attempt) in attempts where !attempt.isWhole {
      if let part = whole(scalars, attempt, page, plain) { return part }
    }
    for (page, attempt) in attempts {
      if let lossy = LossyMojibake.repair(scalars, attempt, page, plain) { return lossy }
    }
    return nil
  }

  /// Repairs a text in which every sequence is complete.
  private static func whole(
    _ scalars: [UInt32], _ attempt: Mojibake.Attempt, _ page: CodePage, _ plain: Reading,
    isExpected: Bool = false
  ) -> RepairedText? {
    guard isExpected || isConvincing(attempt, plain) else { return nil }
    var current = attempt.scalars
    var rounds = 1
    // Read wrongly more than once: every round must be as convincing as the first.
    while rounds < 4 {
      let again = Mojibake.attempt(current, .windows1252)
      guard again.isWhole, isConvincing(again, CellReadings(current).plain) else { break }
      current = again.scalars
      rounds += 1
    }
    let label: RepairedText.Label =
      rounds > 1
      ? .utf8MojibakeDouble : page == .windows1252 ? .utf8Mojibake : .utf8MojibakeVia1258
    let composed = CanonicalComposition.composed(MarkComposition.composed(current))
    return RepairedText(
      original: Scalars.string(scalars), text: Scalars.string(composed), label: label,
      status: .repaired, confidence: attempt.isWhole ? 0.99 : 0.9,
      evidence: CellReadings(composed).plain.goodWords)
  }

  private static func isConvincing(_ attempt: Mojibake.Attempt, _ plain: Reading) -> Bool {
    guard attempt.decoded > 0, attempt.broken == 0, attempt.plausible == attempt.decoded
    else { return false }
    // Everything reads well as it stands; one chance sequence proves nothing.
    if plain.bad == 0 && plain.good > 0 && attempt.decoded < 2 {
      return attempt.isWhole
        && (attempt.vietnamese > 0 || isSpacedLetter(attempt)
          || isLetterInWord(attempt) || isOddCapital(attempt))
    }
    if attempt.isWhole {
      if attempt.decoded >= 2 { return true }
      let scalar = attempt.scalars.first { $0 >= 0x80 } ?? 0
      return attempt.strong > 0 || scalar < 0x100 && scalar >= 0xA0
    }
    // A pasted piece inside good text: more of it must be explained than not.
    return attempt.strong >= 2 && attempt.literal <= attempt.decoded / 4
      && plain.bad > 0
  }
}

extension MojibakeRepair {
  /// "CÃ´ng": what would part the word completes it.
  private static func isLetterInWord(_ attempt: Mojibake.Attempt) -> Bool {
    for (index, piece) in attempt.pieces.enumerated() {
      guard case .decoded(let scalar) = piece, LetterTable.letter(scalar).isLetter else { continue }
      guard index + 1 < attempt.pieces.count,
        case .plain(let next) = attempt.pieces[index + 1], Scalars.isASCIILetter(next)
      else { continue }
      let plain = CellReadings(attempt.scalars).plain
      return plain.bad == 0 && plain.good > 0
    }
    return false
  }

  private static func isGood(_ attempt: Mojibake.Attempt) -> Bool {
    guard attempt.decoded > 0, attempt.plausible == attempt.decoded else { return false }
    let plain = CellReadings(attempt.scalars).plain
    return plain.bad == 0 && plain.good > 0
  }

  /// "GÃ² Quao": a word in capitals with a sign glued to it, among words that have small letters.
  private static func isOddCapital(_ attempt: Mojibake.Attempt) -> Bool {
    let scalars = attempt.scalars
    guard let place = scalars.firstIndex(where: { $0 >= 0x80 }), place > 0,
      LetterTable.letter(scalars[place]).isLetter, !LetterTable.letter(scalars[place]).isUpper,
      Scalars.isASCIILetter(scalars[place - 1]), isGood(attempt)
    else { return false }
    let others = scalars.split { !LetterTable.letter($0).isLetter }
      .filter { word in word.allSatisfy { $0 < 0x80 } && word.count > 1 }
    return others.contains { word in word.dropFirst().allSatisfy { $0 >= 0x61 } }
  }

  /// "Cà na": the letter à shows a no-break space where a plain one follows.
  private static func isSpacedLetter(_ attempt: Mojibake.Attempt) -> Bool {
    for (index, piece) in attempt.pieces.enumerated() {
      guard case .decoded(0xE0) = piece else { continue }
      guard index + 1 < attempt.pieces.count else { return true }
      if case .plain(0x20) = attempt.pieces[index + 1] { return true }
    }
    return false
  }
}

extension Reading {
  /// The first good words beyond ASCII of a text as it stands.
  var goodWords: [String] {
    let words = decoded.scalars.split { !LetterTable.letter($0).isLetter }
    return words.lazy.filter { $0.contains { $0 >= 0x80 } && VietnameseText.isSyllable($0) }
      .prefix(8).map { Scalars.string($0) }
  }
}
