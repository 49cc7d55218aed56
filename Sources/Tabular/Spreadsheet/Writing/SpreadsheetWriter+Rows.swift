extension SpreadsheetWriter {
  /// Writes the next row, its cells from column A on.
  ///
  /// - Throws: ``TabularError``: `invalid-value` before the first sheet or with a foreign style,
  ///   `limit-exceeded` beyond the last row or column of a sheet, `unwritable`, `cancelled`.
  public func writeRow(
    _ cells: [OutputCell], options: RowOptions? = nil
  ) throws(TabularError) {
    try guarded { () throws(TabularError) in
      try beginRow(columns: cells.count, options: options)
      let digits = RowDigits(nextRow)
      for index in cells.indices {
        if cells[index].hasExtras {
          try write(decorated: cells[index], column: index + 1, digits: digits)
        } else {
          try write(
            cells[index].value, style: cells[index].style, column: index + 1, digits: digits)
        }
      }
      try endRow()
    }
  }

  /// Writes the next row of plain texts, from column A on; empty ones leave the cell empty.
  public func writeRow(texts: [String]) throws(TabularError) {
    try guarded { () throws(TabularError) in
      try beginRow(columns: texts.count, options: nil)
      let digits = RowDigits(nextRow)
      for (index, text) in texts.enumerated() where !text.isEmpty {
        writeText(text, column: index + 1, digits: digits, style: 0)
      }
      try endRow()
    }
  }

  /// Writes a row that a reader handed out, under its own number when that is ahead of the next one.
  ///
  /// Texts, numbers, truth values, dates and errors keep their kind.
  public func writeRow(_ row: TableRow) throws(TabularError) {
    try guarded { () throws(TabularError) in
      if row.number > nextRow { nextRow = row.number }
      try beginRow(
        columns: row.lastColumn, options: row.isHidden ? RowOptions(isHidden: true) : nil)
      let digits = RowDigits(nextRow)
      for index in 0..<row.count { write(row, at: index, digits: digits) }
      try endRow()
    }
  }

  /// Leaves rows empty.
  public func skipRows(_ count: Int) { nextRow += max(count, 0) }

  private func beginRow(columns: Int, options: RowOptions?) throws(TabularError) {
    guard let name = sheet?.name else {
      throw TabularError(.invalidValue, detail: "a row before the first sheet")
    }
    guard nextRow <= Self.mostRows, columns <= Self.mostColumns else {
      throw TabularError(
        .limitExceeded, detail: "a sheet has at most 1048576 rows and 16384 columns", sheet: name,
        row: nextRow)
    }
    encoder.prepareColumns(columns)
    encoder.beginRow(nextRow, options: options)
    if columns > sheet?.lastColumn ?? 0 { sheet?.lastColumn = columns }
  }

  private func endRow() throws(TabularError) {
    encoder.endRow()
    nextRow += 1
    if encoder.buffer.count >= 128 * 1_024 { try flush() }
  }

  private func write(
    decorated cell: OutputCell, column: Int, digits: RowDigits
  ) throws(TabularError) {
    let address = CellAddress(row: nextRow, column: column)
    var style = cell.style
    if let link = cell.link, let good = checked(link) {
      sheet?.links.append((address, good))
      if style == .plain { style = styleOfLinks }
    }
    if let note = cell.note { sheet?.notes.append(NotesPart.Placed(address: address, note: note)) }
    try write(cell.value, style: style, column: column, digits: digits)
  }

  private func checked(_ link: CellLink) -> CellLink? {
    guard let state = sheet, state.links.count < CellLink.mostInSheet else {
      omissions.links += 1
      return nil
    }
    guard case .url(let address) = link else { return link }
    if let target = CellLink.target(address) { return .url(target) }
    omissions.links += 1
    return nil
  }

  private func write(
    _ value: OutputValue, style: CellStyleHandle, column: Int, digits: RowDigits
  ) throws(TabularError) {
    guard styles.isKnown(style) else {
      throw TabularError(.invalidValue, detail: "a style of another workbook", row: nextRow)
    }
    switch value {
    case .empty: encoder.blank(column: column, row: digits, style: style.index)
    case .text(let text):
      writeText(text, column: column, digits: digits, style: style.index)
    case .number(let number):
      encoder.number(number, column: column, row: digits, style: style.index)
    case .integer(let number):
      // Spreadsheet programs keep 15 digits of a number and would change the rest to zeros.
      if number.magnitude < 1_000_000_000_000_000 {
        encoder.number(Double(number), column: column, row: digits, style: style.index)
      } else {
        writeText(String(number), column: column, digits: digits, style: style.index)
      }
    case .boolean(let value):
      encoder.boolean(value, column: column, row: digits, style: style.index)
    case .date(let year, let month, let day):
      if let serial = SerialDay.serial(year: year, month: month, day: day) {
        encoder.number(
          Double(serial), column: column, row: digits, style: styles.date(style.index))
      } else {
        writeText(
          SerialDay.iso(year, month, day), column: column, digits: digits, style: style.index)
      }
    case .serial(let serial):
      let look = styles.date(style.index, format: "dd/mm/yyyy hh:mm")
      encoder.number(serial, column: column, row: digits, style: look)
    }
  }

  private func writeText(_ text: String, column: Int, digits: RowDigits, style: Int32) {
    text.withBytes { writeText($0, column: column, digits: digits, style: style) }
  }

  private func writeText(
    _ bytes: UnsafeBufferPointer<UInt8>, column: Int, digits: RowDigits, style: Int32
  ) {
    if bytes.count > 32_767 { noteLength(bytes, column: column) }
    encoder.text(bytes, column: column, row: digits, style: style)
  }

  private func noteLength(_ bytes: UnsafeBufferPointer<UInt8>, column: Int) {
    guard String(decoding: bytes, as: UTF8.self).utf16.count > 32_767 else { return }
    omissions.overlongCells += 1
    if omissions.firstOverlongCell == nil {
      omissions.firstOverlongCell = CellAddress(row: nextRow, column: column)
    }
  }

  private func write(_ row: TableRow, at index: Int, digits: RowDigits) {
    let slot = row.slots[index]
    let column = Int(slot.column)
    switch slot.kind {
    case .number where slot.number.isFinite:
      encoder.number(slot.number, column: column, row: digits, style: 0)
    case .date where slot.number.isFinite:
      let hasTime = slot.number != slot.number.rounded(.down)
      let look = styles.date(0, format: "dd/mm/yyyy")
      encoder.number(
        slot.number, column: column, row: digits,
        style: hasTime ? styles.intern(CellStyle(numberFormat: "dd/mm/yyyy hh:mm")) : look)
    case .time where slot.number.isFinite:
      encoder.number(
        slot.number, column: column, row: digits,
        style: styles.intern(CellStyle(numberFormat: "[h]:mm:ss")))
    case .boolean:
      encoder.boolean(
        row.withUTF8(at: index) { $0.first == UInt8(ascii: "t") }, column: column, row: digits,
        style: 0)
    case .error: encoder.error(row[index].text, column: column, row: digits, style: 0)
    default:
      row.withUTF8(at: index) { writeText($0, column: column, digits: digits, style: 0) }
    }
  }
}
