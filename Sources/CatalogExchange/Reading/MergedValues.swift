internal import Tabular

/// The values of cells that are merged downwards, so that they hold for every row they cover.
struct MergedValues {
  private struct Run {
    var first: Int
    var last: Int
    var value: CellValue?
  }

  /// The runs of each column, in order of rows.
  private var runs: [Int: [Run]] = [:]

  init(_ ranges: [CellRange], below headerRow: Int) {
    for range in ranges where range.last.row > range.first.row && range.first.row > headerRow {
      // Only the first column of a merged cell has the value.
      runs[range.first.column, default: []].append(
        Run(first: range.first.row, last: range.last.row))
    }
    for column in runs.keys { runs[column]?.sort { $0.first < $1.first } }
  }

  var isEmpty: Bool { runs.isEmpty }

  /// Keeps a value that stands in the first row of a merged cell.
  mutating func note(_ value: CellValue, row: Int) {
    guard let index = index(column: value.column, row: row),
      runs[value.column]?[index].first == row
    else { return }
    runs[value.column]?[index].value = value
  }

  /// Returns the value that holds for a row below the first one of a merged cell.
  mutating func value(column: Int, row: Int) -> CellValue? {
    index(column: column, row: row).flatMap { runs[column]?[$0].value }
  }

  private mutating func index(column: Int, row: Int) -> Int? {
    guard var list = runs[column] else { return nil }
    // Rows come in order, so runs that have ended are never asked for again.
    if let ended = list.firstIndex(where: { $0.last >= row }), ended > 0 {
      list.removeFirst(ended)
      runs[column] = list
    }
    guard let first = list.first, first.first <= row, row <= first.last else { return nil }
    return 0
  }
}
