extension WorkbookEditor {
  /// Sets what is in a cell. It keeps its look but for what `style` changes; a new cell takes the
  /// look of `model` when given.
  ///
  /// A formula in the cell is replaced; one that other cells share is refused on saving.
  /// - Throws: ``TabularError`` with `no-such-sheet` or `limit-exceeded`.
  public mutating func setCell(
    _ address: CellAddress, inSheet sheet: String, to value: OutputValue,
    style: CellStyleChange = CellStyleChange(), likeCell model: CellAddress? = nil
  ) throws(TabularError) {
    let position = try position(sheet)
    let address = try checked(address, sheet)
    entries[position].edits.update(address) { cell in
      cell.value = value
      if style != CellStyleChange() { cell.style = style }
      if let model { cell.likeCell = model }
    }
  }

  /// Changes the look of a cell and keeps what is in it.
  public mutating func setStyle(
    _ style: CellStyleChange, at address: CellAddress, inSheet sheet: String
  ) throws(TabularError) {
    let position = try position(sheet)
    let address = try checked(address, sheet)
    entries[position].edits.update(address) { $0.style = style }
  }

  /// Adds a note to a cell. A note that is there keeps its text; the new text follows it.
  public mutating func addNote(
    _ note: CellNote, at address: CellAddress, inSheet sheet: String
  ) throws(TabularError) {
    let position = try position(sheet)
    let address = try checked(address, sheet)
    let notes = entries[position].edits.notes
    if let known = notes.firstIndex(where: { $0.address == address }) {
      entries[position].edits.notes[known].note.text += "\n" + note.text
    } else {
      entries[position].edits.notes.append(NotesPart.Placed(address: address, note: note))
    }
  }

  /// Makes a cell lead somewhere, instead of where it led before.
  ///
  /// - Throws: ``TabularError`` with `invalid-value` for an address that is not allowed.
  public mutating func setLink(
    _ link: CellLink, at address: CellAddress, inSheet sheet: String
  ) throws(TabularError) {
    let position = try position(sheet)
    let address = try checked(address, sheet)
    var good = link
    if case .url(let text) = link {
      guard let target = CellLink.target(text) else {
        throw TabularError(.invalidValue, detail: "a link that is not allowed: \(text)")
      }
      good = .url(target)
    }
    entries[position].edits.links.removeAll { $0.address == address }
    entries[position].edits.links.append((address, good))
  }

  /// Adds a rule for what may be typed into cells.
  public mutating func add(
    _ validation: CellValidation, toSheet sheet: String
  ) throws(TabularError) {
    _ = try validation.element()
    entries[try position(sheet)].edits.validations.append(validation)
  }

  /// Sets the width of a column (from 1), in characters, unless the workbook has set it already.
  public mutating func setWidth(
    _ width: Double, ofColumn column: Int, inSheet sheet: String
  ) throws(TabularError) {
    let position = try position(sheet)
    _ = try checked(CellAddress(row: 1, column: column), sheet)
    entries[position].edits.widths[column] = width.isFinite ? width : 10
  }

  /// The last row and column of a sheet with anything in a cell, changes included; 0 when there is
  /// none. What the workbook says about its own size is not trusted. Reads the sheet: linear.
  public func extent(ofSheet sheet: String) throws(TabularError) -> (row: Int, column: Int) {
    let entry = entries[try position(sheet)]
    var row = 0
    var column = 0
    if !entry.isNew {
      let index = try SheetIndex(package.content(entry.part), limits: options.limits)
      (row, column) = (index.lastRow, index.lastColumn)
    }
    for (number, cells) in entry.edits.cells {
      for (place, cell) in cells where cell.value != nil && cell.value != .empty {
        row = max(row, number)
        column = max(column, place)
      }
    }
    return (row, column)
  }

  /// Writes rows behind the last one with content, from column A on. Each cell takes the look of the
  /// cell of the same column in `modelRow` when given.
  ///
  /// - Returns: The number of the first new row.
  @discardableResult
  public mutating func appendRows(
    _ rows: [[OutputValue]], toSheet sheet: String, likeRow modelRow: Int? = nil
  ) throws(TabularError) -> Int {
    let first = try extent(ofSheet: sheet).row + 1
    for (index, row) in rows.enumerated() {
      for (column, value) in row.enumerated() where value != .empty {
        try setCell(
          CellAddress(row: first + index, column: column + 1), inSheet: sheet, to: value,
          likeCell: modelRow.map { CellAddress(row: $0, column: column + 1) })
      }
    }
    return first
  }

  /// Writes a column behind the last one with content; the values are given by row. Each cell takes
  /// the look of its left neighbor.
  ///
  /// - Returns: The number of the new column.
  @discardableResult
  public mutating func appendColumn(
    _ values: [Int: OutputValue], toSheet sheet: String, width: Double? = nil
  ) throws(TabularError) -> Int {
    let column = try extent(ofSheet: sheet).column + 1
    for (row, value) in values {
      try setCell(
        CellAddress(row: row, column: column), inSheet: sheet, to: value,
        likeCell: column > 1 ? CellAddress(row: row, column: column - 1) : nil)
    }
    if let width { try setWidth(width, ofColumn: column, inSheet: sheet) }
    return column
  }

  /// Adds an empty sheet behind the others; its cells are then set like any sheet's.
  ///
  /// - Throws: ``TabularError`` with `invalid-value` for a name that is not allowed or taken, or for
  ///   options that do not fit.
  public mutating func addSheet(
    named name: String, options: SheetOptions = SheetOptions()
  ) throws(TabularError) {
    if let problem = SheetName.problem(name) {
      throw TabularError(.invalidValue, detail: problem, sheet: name)
    }
    let lower = name.lowercased()
    if entries.contains(where: { $0.info.name.lowercased() == lower }) {
      throw TabularError(.invalidValue, detail: "the sheet's name is taken", sheet: name)
    }
    let part = package.freeName("xl/worksheets/sheet", ".xml")
    // The filter's range is not known yet; a list that needs one is written anew.
    var layout = options
    layout.autoFilterRow = nil
    let state = SheetState(name: name, number: 1, options: layout)
    let text = state.head(isActive: false) + (try state.foot(lastRow: 0))
    package.set(part, Array(text.utf8))
    entries.append(
      Sheet(
        info: SheetInfo(name: name, visibility: options.visibility), part: part, isNew: true))
  }
}
