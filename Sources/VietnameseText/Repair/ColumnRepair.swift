/// Repairs the cells of a column whose encoding has been decided.
public struct ColumnRepair: Sendable {
  /// The encoding of the whole column, nil when its cells are decided one by one.
  var kind: LegacyKind?
  /// Encodings that explain other cells of the column.
  var favored: [LegacyKind] = []
  /// Soft hyphens were seen, so the letters ư of TCVN3 are not lost.
  var hasSoftHyphen = false
  var isVia1258 = false
  /// Other cells are UTF-8 in disguise, and none is composed Unicode.
  var isMojibake = false
  /// A word of the column proves that letters ư were lost.
  var isLossProven = false

  init() {}

  private var loss: LostHorn.Loss {
    hasSoftHyphen ? .none : isLossProven ? .proven : .possible
  }

  static let lone = ColumnRepair()

  /// Repairs one cell.
  ///
  /// - Parameters:
  ///   - cell: The text as the file holds it.
  ///   - font: The name of the font it is shown in, if known.
  public func repair(_ cell: String, font: String? = nil) -> RepairedText {
    let look = withUTF8(of: cell, QuickLook.kind)
    if look == .plain || look == .unicode { return .fine(cell) }
    if look == .readsWell && font == nil && kind == nil && !isMojibake { return .fine(cell) }
    let scalars = Scalars.array(cell)
    let readings = CellReadings(scalars)
    let plain = readings.plain
    if var repaired = MojibakeRepair.repair(scalars, plain: plain, inColumn: isMojibake) {
      if isVia1258 && repaired.label == .utf8Mojibake { repaired.label = .utf8MojibakeVia1258 }
      return repaired
    }
    if let font, let kind = LegacyKind(font: font),
      let repaired = byFont(cell, readings, kind, isCapital: LegacyKind.isCapitalFont(font))
    {
      return repaired
    }
    if let kind, let repaired = byColumn(cell, readings, plain, kind) { return repaired }
    return alone(cell, readings, plain)
  }

  /// The font says how the text is to be read; it only has to make sense.
  private func byFont(
    _ cell: String, _ readings: CellReadings, _ kind: LegacyKind, isCapital: Bool
  ) -> RepairedText? {
    let reading = readings.reading(kind)
    guard reading.good > 0, reading.bad * 4 <= reading.good else { return nil }
    var repaired = LegacyResult.repaired(
      cell, reading, kind, confidence: 0.98, loss: loss)
    if isCapital && repaired.status == .repaired {
      repaired.text = Scalars.string(CapitalRepair.uppercased(Scalars.array(repaired.text)))
    }
    return repaired
  }

  private func byColumn(
    _ cell: String, _ readings: CellReadings, _ plain: Reading, _ kind: LegacyKind
  ) -> RepairedText? {
    let reading = readings.reading(kind)
    if reading.bad == 0 && (plain.bad > 0 || reading.loose == 0)
      || reading.bad > 0 && (reading.bad + reading.loose) * 8 <= reading.good
    {
      return LegacyResult.repaired(cell, reading, kind, confidence: 0.97, loss: loss)
    }
    if kind.encoding == .tcvn3 {
      var forgiven = reading
      if forgiven.forgive(loss: loss) && forgiven.bad == 0 {
        return LegacyResult.repaired(cell, reading, kind, confidence: 0.9, loss: loss)
      }
    }
    return nil
  }

  private func alone(
    _ cell: String, _ readings: CellReadings, _ plain: Reading
  ) -> RepairedText {
    let composed = CanonicalComposition.composed(MarkComposition.composed(readings.scalars))
    let isSplit = readings.scalars.contains(where: MarkComposition.isMark)
    let whole = isSplit ? CellReadings(composed).plain : plain
    if whole.bad == 0 || composed.contains(where: isOnlyUnicode) && whole.good > 2 * whole.bad {
      return LegacyResult.composed(cell, composed, isSplit, whole)
    }
    let result = LoneDecision.decide(cell, readings, plain, favored, loss: loss)
    // A tone on a consonant is no split letter but something misread: leave it for a person.
    let isMisread =
      composed.contains(where: MarkComposition.isMark)
      || composed.contains { WordRepair.consonantWithTone($0) != nil }
    if result.status == .unchanged && isSplit && !isMisread {
      return LegacyResult.composed(cell, composed, isSplit, whole)
    }
    return result
  }

  private func isOnlyUnicode(_ scalar: UInt32) -> Bool { scalar >= 0x1EA0 && scalar < 0x1F00 }
}
