internal import Tabular

/// The rows of a sheet without the column that an earlier check added.
///
/// The column is the last one whose header is ours; it counts from the row of that header on.
struct UnmarkedRows: TableReading {
  private var rows: TableRows
  private var column: Int?
  private var looked = 0

  init(_ rows: TableRows) { self.rows = rows }

  mutating func readRow(into row: inout TableRow) throws(TabularError) -> Bool {
    guard try rows.readRow(into: &row) else { return false }
    if column == nil, looked < HeaderFinder.rowsLookedAt {
      looked += 1
      column = Self.column(in: row)
    }
    if let column, row.slots.last.map({ Int($0.column) >= column }) == true {
      row.slots.removeAll { Int($0.column) == column }
    }
    return true
  }

  /// Where our column is, if this row is the header.
  static func column(in row: TableRow) -> Int? {
    guard row.count > 1 else { return nil }
    return row.cells.last { $0.kind == .text && AnnotationMarks.columns.contains($0.text) }?.column
  }
}
