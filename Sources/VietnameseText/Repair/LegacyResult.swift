/// Turns readings into results.
enum LegacyResult {
  static func repaired(
    _ cell: String, _ reading: Reading, _ kind: LegacyKind, confidence: Double, loss: LostHorn.Loss
  ) -> RepairedText {
    var label = kind.label
    var scalars = reading.decoded.scalars
    if kind.encoding == .tcvn3 {
      let mayBeLost = loss != .none && !cell.unicodeScalars.contains("\u{AD}")
      let readings = mayBeLost ? LostHorn.readings(scalars, isProven: loss == .proven) : nil
      if let readings {
        if readings.isProven { label = .tcvn3NoSoftHyphen }
        if readings.readings.count > 1 {
          return RepairedText(
            original: cell, text: cell, label: label, status: .suspect, confidence: 0.6,
            candidates: readings.readings.map { Scalars.string(CapitalRepair.repaired($0)) })
        }
        scalars = readings.readings.first ?? scalars
      }
      scalars = CapitalRepair.repaired(scalars)
    }
    let text = Scalars.string(CanonicalComposition.composed(scalars))
    let isSame = Array(text.unicodeScalars) == Array(cell.unicodeScalars)
    return RepairedText(
      original: cell, text: text, label: label, status: isSame ? .unchanged : .repaired,
      confidence: confidence, evidence: reading.evidence)
  }

  static func suspect(_ cell: String, _ candidates: [String]) -> RepairedText {
    var distinct: [String] = []
    for candidate in candidates where !distinct.contains(candidate) { distinct.append(candidate) }
    return RepairedText(
      original: cell, text: cell, label: .suspect, status: .suspect, confidence: 0.4,
      candidates: distinct)
  }

  /// A text that is Unicode, with its letters put together where they were split.
  static func composed(
    _ cell: String, _ composed: [UInt32], _ isSplit: Bool, _ reading: Reading
  ) -> RepairedText {
    guard isSplit, composed != Scalars.array(cell) else { return .fine(cell) }
    return RepairedText(
      original: cell, text: Scalars.string(composed), label: .nfd, status: .repaired,
      confidence: 0.99, evidence: reading.goodWords)
  }
}
