/// Collects, cell by cell, what a column says about its encoding.
///
/// Feed it the cells of one column, then ask for the decision and repair the same cells with it. It
/// keeps counts, not cells, so a column of any length needs the same memory.
public struct ColumnEvidence: Sendable {
  /// Cells beyond ASCII that are surely Unicode.
  private var proofs = 0
  /// Cells that hold words which are no Vietnamese as they stand.
  private var odd = 0
  /// Cells that read well once split letters are put together.
  private var split = 0
  private var seen = 0
  /// Some of the cells that read well as they stand.
  private var waiting: [String] = []
  private var tallies = [Tally](repeating: Tally(), count: LegacyKind.all.count)
  private var hasSoftHyphen = false
  private var viaPage1258 = 0
  /// Cells that are UTF-8 in disguise.
  private var mojibake = 0
  /// Cells whose words prove that letters ư of TCVN3 were lost.
  private var losses = 0
  /// How many cells each encoding explains alone.
  private var convinced = [Int](repeating: 0, count: LegacyKind.all.count)
  /// More cells would not change the decision, only cost time.
  private static let enough = 4000

  private struct Tally: Sendable {
    var good = 0
    var bad = 0
    var loose = 0
    var overturned = 0
    var foreign = 0
    /// Words that are no Vietnamese as they stand, in the same cells.
    var odd = 0
    /// Such words that the encoding turns into Vietnamese.
    var explained = 0
    /// Whether a character that cannot stand inside a word became a part of one.
    var isGlued = false
    var words: Set<[UInt32]> = []

    mutating func add(_ reading: Reading, plain: Reading) {
      good += reading.good
      bad += reading.bad
      foreign += reading.foreign
      loose += reading.loose
      overturned += reading.overturned
      odd += plain.bad + plain.loose
      explained += max(0, plain.bad + plain.loose - reading.bad - reading.loose)
      if reading.isGlued { isGlued = true }
      if words.count < 32 { words.formUnion(reading.words) }
    }

    /// Whether the words are Vietnamese but for a few.
    ///
    /// Names of other languages of the country are no syllables; as long as they are as odd as they
    /// stand, they only ask for more good words around them.
    var reads: Bool {
      if bad * 12 + loose * 3 <= good { return true }
      return bad + loose <= odd && bad * 4 + loose <= good && words.count >= 2 && explained >= 2
    }

    var score: Int { good - 3 * bad - 2 * loose - overturned + min(words.count, 32) }
  }

  public init() {}

  /// Adds one cell and, when known, the name of the font it is shown in.
  public mutating func add(_ cell: String, font: String? = nil) {
    switch withUTF8(of: cell, QuickLook.kind) {
    case .plain: return
    case .unicode:
      proofs += 1
      return
    case .readsWell:
      // Only other cells can say that this one is no Unicode, so it waits.
      if waiting.count < 256 { waiting.append(cell) }
      return
    case .unsure: break
    }
    addUnsure(cell)
  }

  private mutating func addUnsure(_ cell: String) {
    let scalars = Scalars.array(cell)
    if scalars.contains(0xAD) { hasSoftHyphen = true }
    guard seen < Self.enough else { return }
    let readings = CellReadings(scalars)
    let plain = readings.plain
    if let repaired = MojibakeRepair.repair(scalars, plain: plain) {
      mojibake += 1
      if repaired.label == .utf8MojibakeVia1258 { viaPage1258 += 1 }
      return
    }
    if isSurelyUnicode(scalars, plain) {
      proofs += 1
      return
    }
    if isSplitUnicode(scalars) { split += 1 }
    seen += 1
    if plain.bad > 0 { odd += 1 }
    for (index, kind) in LegacyKind.all.enumerated() {
      var reading = readings.reading(kind)
      if kind.encoding == .tcvn3 && !hasSoftHyphen && reading.forgive(loss: .possible) {
        losses += 1
      }
      reading.compare(with: plain)
      tallies[index].add(reading, plain: plain)
      if !kind.isClose, plain.bad > 0, reading.isConvincing { convinced[index] += 1 }
    }
  }

  /// Words with letters that only Unicode has, most of them syllables.
  private func isSurelyUnicode(_ scalars: [UInt32], _ plain: Reading) -> Bool {
    scalars.contains { $0 >= 0x1EA0 && $0 < 0x1F00 }
      && !scalars.contains(where: MarkComposition.isMark)
      && (plain.bad == 0 || plain.good > 2 * plain.bad)
  }

  private func isSplitUnicode(_ scalars: [UInt32]) -> Bool {
    guard scalars.contains(where: MarkComposition.isMark) else { return false }
    let composed = CanonicalComposition.composed(MarkComposition.composed(scalars))
    let whole = CellReadings(composed).plain
    return whole.bad == 0 && whole.good > 0
  }

  /// Decides how the cells of the column are to be read.
  public func decided() -> ColumnRepair {
    var column = ColumnRepair()
    column.hasSoftHyphen = hasSoftHyphen
    column.isVia1258 = viaPage1258 > 0
    column.isMojibake = mojibake > 1 && proofs == 0
    // Windows-1258 has combining marks, so a few cells of a legacy column may look like split letters.
    if proofs == 0 && odd > 0 {
      var full = self
      full.waiting = []
      for cell in waiting { full.addUnsure(cell) }
      if !waiting.isEmpty { return full.decided() }
    }
    let decided = proofs == 0 && split * 3 <= seen ? decision() : nil
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
    for (index, kind) in LegacyKind.all.enumerated() {
      let tally = tallies[index]
      guard isProven(kind, tally, isConvinced: convinced[index] > 0) else { continue }
      // One word never sets a rare encoding above a usual one.
      if best != nil && kind.isClose && tally.words.count < 2 { continue }
      // Encodings close to Unicode have to win clearly; of equals the first is the likelier one.
      let score = tally.score
      if let best, score <= best.score { continue }
      best = (kind, score)
    }
    return best?.kind
  }

  /// Whether enough words speak for an encoding: fewer are enough when all the others agree.
  private func isProven(_ kind: LegacyKind, _ tally: Tally, isConvinced: Bool) -> Bool {
    guard tally.reads, tally.foreign <= tally.good else { return false }
    // Words that are good as they stand are given up only for others that are not.
    guard tally.explained > 0, tally.overturned <= 2 * tally.explained else { return false }
    let agrees = tally.bad == 0 && tally.overturned <= (tally.isGlued ? tally.explained : 0)
    switch tally.words.count {
    case 3...: return true
    case 2 where !kind.isClose: return tally.isGlued || tally.foreign * 3 <= tally.good
    case 2: return agrees && tally.foreign == 0
    // A cell that would be believed alone speaks for its neighbours, too.
    case 1: return agrees && (tally.isGlued && tally.foreign == 0 || isConvinced && !kind.isClose)
    default: return false
    }
  }
}
