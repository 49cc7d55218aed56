/// Knows which places of a table are taken by cells that span several rows.
struct SpanGrid {
  /// The most columns a cell may span, as the HTML standard has it.
  static let mostColumns = 1_000
  /// The most rows a cell may span, as the HTML standard has it.
  static let mostRows = 65_534
  /// The most places that are stepped over in one table; a hostile one would ask for billions.
  private static let mostSteps = 1 << 26

  /// The last row in which each column is taken by a cell further up.
  private var takenUntil: [Int] = []
  private var steps = 0

  /// The first free column of a row, from `column` on.
  mutating func freeColumn(from column: Int, inRow row: Int) throws(TabularError) -> Int {
    var column = column
    while column <= takenUntil.count, takenUntil[column - 1] >= row {
      column += 1
      steps += 1
    }
    guard steps <= Self.mostSteps else {
      throw TabularError(.limitExceeded, detail: "spanned cells \(Self.mostSteps)", row: row)
    }
    return column
  }

  /// Takes the places of a cell in the rows below it.
  mutating func take(column: Int, width: Int, row: Int, height: Int) {
    guard height > 1 else { return }
    while takenUntil.count < column + width - 1 { takenUntil.append(0) }
    for place in (column - 1)..<(column + width - 1) {
      takenUntil[place] = max(takenUntil[place], row + height - 1)
    }
  }
}
