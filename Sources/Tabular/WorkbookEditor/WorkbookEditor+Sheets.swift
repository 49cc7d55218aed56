extension WorkbookEditor {
  /// Adds an empty sheet, or empties the one of that name, whose place in the row of tabs stays.
  ///
  /// - Parameters:
  ///   - options: How it is laid out. A filter reaches from its row to the last row and column.
  ///   - last: The last cell that will be filled.
  /// - Throws: ``TabularError`` with `invalid-value` for a name or options that are not allowed.
  package mutating func resetSheet(
    named name: String, options: SheetOptions, last: CellAddress
  ) throws(TabularError) {
    if !entries.contains(where: { $0.info.name == name }) { try addSheet(named: name) }
    let position = try position(name)
    var state = SheetState(name: name, number: 1, options: options)
    state.lastColumn = last.column
    let text = state.head(isActive: false) + (try state.foot(lastRow: last.row))
    package.set(entries[position].part, Array(text.utf8))
    entries[position].edits = SheetEdits()
  }

  /// Sets the height of a row of a sheet that was reset, as high as so many lines of text.
  package mutating func setHeight(
    lines: Int, ofRow row: Int, inSheet sheet: String
  ) throws(TabularError) {
    // 15 points a line of the usual font; no row is higher than 409 points.
    entries[try position(sheet)].edits.heights[row] = Double(min(max(lines, 1) * 15 + 1, 405))
  }
}
