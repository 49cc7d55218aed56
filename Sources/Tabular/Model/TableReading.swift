/// Hands out the rows of one table, one at a time, in order.
///
/// Rows come in ascending number, unless a workbook itself stores them out of order; rows without any filled cell are left out, and their numbers with
/// them, so a row's number is always the one the spreadsheet shows. After `readRow` returned
/// `false` or threw, every later call returns `false`. One reader belongs to one task.
public protocol TableReading {
  /// Overwrites `row` with the next row; returns `false` at the end of the table.
  ///
  /// - Throws: ``TabularError`` when the file is broken from here on or a limit is reached.
  mutating func readRow(into row: inout TableRow) throws(TabularError) -> Bool
}

extension TableReading {
  /// Returns the next row, or `nil` at the end of the table.
  public mutating func nextRow() throws(TabularError) -> TableRow? {
    var row = TableRow()
    return try readRow(into: &row) ? row : nil
  }
}
