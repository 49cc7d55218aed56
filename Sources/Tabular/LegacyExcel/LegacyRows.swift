/// Hands out the rows of a sheet of an old workbook.
struct LegacyRows: TableReading {
  private let sheet: LegacySheet
  private let workbook: LegacyWorkbook
  private var next = 0

  init(_ sheet: LegacySheet, of workbook: LegacyWorkbook) {
    self.sheet = sheet
    self.workbook = workbook
  }

  mutating func readRow(into row: inout TableRow) throws(TabularError) -> Bool {
    let cells = sheet.cells
    while next < cells.count {
      let number = cells[next].row
      row.reset(number: number)
      row.isHidden = sheet.hiddenRows.contains(number)
      while next < cells.count, cells[next].row == number {
        let cell = cells[next]
        next += 1
        if next < cells.count, cells[next].row == number, cells[next].column == cell.column {
          continue
        }
        guard cell.column <= workbook.limits.columns, row.bytes.count <= 1 << 28 else {
          throw TabularError(.limitExceeded, detail: "columns", row: number)
        }
        try append(cell, to: &row)
      }
      if !row.isEmpty { return true }
    }
    return false
  }

  private func append(_ cell: LegacySheet.Cell, to row: inout TableRow) throws(TabularError) {
    switch cell.value {
    case .number(let number): append(number, of: cell, to: &row)
    case .text(let text): try append(text, of: cell, to: &row)
    case .shared(let index):
      guard workbook.strings.indices.contains(index) else {
        throw TabularError(.malformed, detail: "shared string", row: row.number)
      }
      try append(workbook.strings[index], of: cell, to: &row)
    case .boolean(let flag):
      let text = flag ? "true" : "false"
      row.append(column: cell.column, kind: .boolean, utf8: text.utf8, style: cell.style)
    case .error(let code):
      let text = Self.errors[code] ?? "#ERROR!"
      row.append(column: cell.column, kind: .error, utf8: text.utf8, style: cell.style)
    }
  }

  private func append(
    _ text: String, of cell: LegacySheet.Cell, to row: inout TableRow
  ) throws(TabularError) {
    guard !text.isEmpty else { return }
    guard text.utf8.count <= workbook.limits.cellBytes else {
      throw TabularError(
        .limitExceeded, detail: "cellBytes \(workbook.limits.cellBytes)", row: row.number)
    }
    row.append(column: cell.column, kind: .text, utf8: text.utf8, style: cell.style)
  }

  private func append(_ number: Double, of cell: LegacySheet.Cell, to row: inout TableRow) {
    guard number.isFinite else { return }
    // Whole numbers are exact up to 2^53 and are shown without a fraction.
    let isWhole = number.magnitude < 1e15 && number == number.rounded()
    let digits = Array((isWhole ? String(Int(number)) : String(number)).utf8)
    var kind = NumberFormatKind.number
    if let format = cell.format {
      kind = workbook.codes[format] ?? .number
    } else if workbook.kinds.indices.contains(cell.style) {
      kind = workbook.kinds[cell.style]
    }
    switch kind {
    case .number:
      row.append(
        column: cell.column, kind: .number, utf8: digits, number: number, style: cell.style)
    case .dateTime:
      row.appendDate(
        cell.column, number, digits, uses1904: workbook.uses1904Dates, style: cell.style)
    case .elapsed: row.appendElapsed(cell.column, number, digits, style: cell.style)
    }
  }

  /// The error values of [MS-XLS] 2.5.10.
  private static let errors = [
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0f: "#VALUE!", 0x17: "#REF!", 0x1d: "#NAME?",
    0x24: "#NUM!", 0x2a: "#N/A",
  ]
}
