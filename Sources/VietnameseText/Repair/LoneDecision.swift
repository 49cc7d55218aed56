/// Decides about a text that is no good as it stands, with no column to lean on.
enum LoneDecision {
  static func decide(
    _ cell: String, _ readings: CellReadings, _ plain: Reading, _ favored: [LegacyKind],
    loss: LostHorn.Loss
  ) -> RepairedText {
    var kinds = LegacyKind.lone
    if readings.hasCharacterOf1258 && readings.hasForeignCharacter { kinds += LegacyKind.lone1258 }
    var candidates: [(kind: LegacyKind, reading: Reading)] = []
    for kind in kinds {
      var reading = readings.reading(kind)
      if kind.encoding == .tcvn3 { _ = reading.forgive(loss: loss) }
      reading.compare(with: plain)
      candidates.append((kind, reading))
    }
    // VISCII and VPS are never believed here, but they raise doubts.
    let closeKinds = LegacyKind.close + (kinds.count > 3 ? LegacyKind.close1258 : [])
    let close = closeKinds.map { kind in
      var reading = readings.reading(kind)
      reading.compare(with: plain)
      return (kind: kind, reading: reading)
    }
    let convincing = (candidates + close).filter { $0.reading.isConvincing }
      .sorted { $0.reading.score > $1.reading.score }
    if let first = convincing.first {
      // Over the rare encodings three words that no longer offend are lead enough.
      let isClear = convincing.dropFirst().allSatisfy { other in
        let isRare =
          other.kind.isClose && first.reading.overturned == 0 && first.reading.changed >= 3
        return first.reading.score >= other.reading.score + (isRare ? 0 : 3)
          || other.reading.text == first.reading.text
      }
      if isClear && !first.kind.isClose {
        return LegacyResult.repaired(
          cell, first.reading, first.kind, confidence: confidence(first.reading),
          loss: loss)
      }
      return LegacyResult.suspect(cell, convincing.map { $0.reading.text })
    }
    if let favorite = candidates.first(where: { favored.contains($0.kind) && $0.reading.isPossible }
    ) {
      return LegacyResult.repaired(
        cell, favorite.reading, favorite.kind, confidence: 0.8, loss: loss)
    }
    return doubtful(cell, readings, candidates)
  }

  private static func confidence(_ reading: Reading) -> Double {
    switch reading.changed {
    case ...1: 0.85
    case 2: 0.92
    default: 0.97
    }
  }

  /// Readings that are possible but not proven are offered, not taken.
  private static func doubtful(
    _ cell: String, _ readings: CellReadings, _ candidates: [(kind: LegacyKind, reading: Reading)]
  ) -> RepairedText {
    var possible = candidates.filter { $0.reading.isPossible }
    possible.sort { $0.reading.score > $1.reading.score }
    if possible.isEmpty { return .fine(cell, confidence: 0.9) }
    return LegacyResult.suspect(cell, possible.map { $0.reading.text })
  }
}
