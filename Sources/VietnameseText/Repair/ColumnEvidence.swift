/// Collects, cell by cell, what a column says about its encoding.
///
/// Feed it the cells of one column, then ask for the decision and repair the same cells with it. It
/// keeps counts, not cells, so a column of any length needs the same memory.
public struct ColumnEvidence: Sendable {
  /// Cells beyond ASCII that are surely Unicode.
  private var proofs = 0
  /// Cells that hold words which are no Vietnamese as they stand.
  private var odd = 0
  private var seen = 0
  private var tallies = [Tally](repeating: Tally(), count: LegacyKind.all.count)
  private var hasSoftHyphen = false
  private var viaPage1258 = 0
  /// Cells whose words prove that letters ư of TCVN3 were lost.
  private var losses = 0
  /// How many cells each encoding explains alone.
  private var convinced = [Int](repeating: 0, count: LegacyKind.all.count)
  /// More cells would not change the decision, only cost time.
  private static let enough = 4000

  private struct Tally: Sendable {
    var good = 0
    var bad = 0
    var foreign = 0
    var words: Set<[UInt32]> = []

    mutating func add(_ reading: Reading) {
      good += reading.good
      bad += reading.bad
      foreign += reading.foreign
      if words.count < 32 { words.formUnion(reading.words) }
    }

    var score: Int { good - 3 * bad + min(words.count, 32) }
  }

  public init() {}

  /// Adds one cell and, when known, the name of the font it is shown in.
  public mutating func add(_ cell: String, font: String? = nil) {
    switch withUTF8(of: cell, QuickLook.kind) {
    case .plain: return
    case .unicode:
      proofs += 1
      return
    case .unsure: break
    }
    let scalars = Scalars.array(cell)
    if scalars.contains(0xAD) { hasSoftHyphen = true }
    guard seen < Self.enough else { return }
    let readings = CellReadings(scalars)
    let plain = readings.plain
    if let repaired = MojibakeRepair.repair(scalars, plain: plain) {
      if repaired.label == .utf8MojibakeVia1258 { viaPage1258 += 1 }
      return
    }
    if isSurelyUnicode(scalars) {
      proofs += 1
      return
    }
    seen += 1
    if plain.bad > 0 { odd += 1 }
    for (index, kind) in LegacyKind.all.enumerated() {
      var reading = readings.reading(kind)
      if kind.encoding == .tcvn3 && reading.bad > 0 && !hasSoftHyphen {
        let lost = LostHorn.readings(reading.decoded.scalars)
        if lost.isProven {
          reading.bad = min(reading.bad, lost.bad)
          losses += lost.bad == 0 ? 1 : 0
        }
      }
      tallies[index].add(reading)
      if index < LegacyKind.all.count - LegacyKind.close.count, plain.bad > 0,
        reading.isConvincing
      {
        convinced[index] += 1
      }
    }
  }

  /// Split letters, or words with letters only Unicode has that are syllables.
  private func isSurelyUnicode(_ scalars: [UInt32]) -> Bool {
    let composed = CanonicalComposition.composed(MarkComposition.composed(scalars))
    guard composed.contains(where: { $0 >= 0x1EA0 && $0 < 0x1F00 }) else { return false }
    let plain = CellReadings(composed).plain
    return plain.bad == 0 || plain.good > 2 * plain.bad
  }

  /// Decides how the cells of the column are to be read.
  public func decided() -> ColumnRepair {
    var column = ColumnRepair()
    column.hasSoftHyphen = hasSoftHyphen
    column.isVia1258 = viaPage1258 > 0
    let decided = proofs == 0 ? decision() : nil
    column.kind = decided
    column.isLossProven = losses > 0 && !hasSoftHyphen && decided?.encoding == .tcvn3
    if decided == nil {
      column.favored = zip(LegacyKind.all, convinced).filter { $1 > 0 }.map { $0.0 }
    }
    return column
  }

  private func decision() -> LegacyKind? {
    guard odd > 0 else { return nil }
    var best: (kind: LegacyKind, score: Int)?
    for (kind, tally) in zip(LegacyKind.all, tallies) {
      let isClose = LegacyKind.close.contains(kind)
      let words = tally.words.count
      guard words >= (isClose ? 3 : 2), tally.bad * 12 <= tally.good, tally.foreign <= tally.good
      else { continue }
      if words == 2 && tally.foreign > 0 { continue }
      // Encodings close to Unicode have to win clearly; of equals the first is the likelier one.
      let score = tally.score
      if let best, score <= best.score { continue }
      best = (kind, score)
    }
    return best?.kind
  }
}
