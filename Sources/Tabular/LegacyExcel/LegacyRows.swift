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
    let places = sheet.places
    while next < places.count {
      let index = places[next].row
      row.reset(number: index + 1)
      row.isHidden = sheet.hiddenRows.contains(index + 1)
      while next < places.count, places[next].row == index {
        let place = places[next]
        next += 1
        if next < places.count, places[next].row == index, places[next].column == place.column {
          continue
        }
        guard place.column < workbook.limits.columns else {
          throw TabularError(
            .limitExceeded, detail: "columns \(workbook.limits.columns)", row: row.number)
        }
        guard row.bytes.count <= workbook.limits.mostRowBytes else {
          throw TabularError(
            .limitExceeded, detail: "rowBytes \(workbook.limits.rowBytes)", row: row.number)
        }
        guard let cell = try LegacyCell.read(place, in: workbook.stream) else { continue }
        try append(cell, column: place.column + 1, to: &row)
      }
      if !row.isEmpty { return true }
    }
    return false
  }

  private func append(
    _ cell: LegacyCell, column: Int, to row: inout TableRow
  ) throws(TabularError) {
    switch cell.value {
    case .number(let number): append(number, of: cell, column, to: &row)
    case .text(let text): try append(text.utf8, of: cell, column, to: &row)
    case .shared(let index):
      guard let text = workbook.strings[index] else {
        throw TabularError(.malformed, detail: "shared string", row: row.number)
      }
      try append(text, of: cell, column, to: &row)
    case .boolean(let flag):
      let text = flag ? "true" : "false"
      row.append(column: column, kind: .boolean, utf8: text.utf8, style: cell.style)
    case .error(let code):
      let text = Self.errors[code] ?? "#ERROR!"
      row.append(column: column, kind: .error, utf8: text.utf8, style: cell.style)
    }
  }

  private func append(
    _ text: some Collection<UInt8>, of cell: LegacyCell, _ column: Int, to row: inout TableRow
  ) throws(TabularError) {
    guard !text.isEmpty else { return }
    guard text.count <= workbook.limits.cellBytes else {
      throw TabularError(
        .limitExceeded, detail: "cellBytes \(workbook.limits.cellBytes)", row: row.number)
    }
    row.append(column: column, kind: .text, utf8: text, style: cell.style)
  }

  private func append(
    _ number: Double, of cell: LegacyCell, _ column: Int, to row: inout TableRow
  ) {
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
        column: column, kind: .number, utf8: digits, number: number, style: cell.style)
    case .dateTime:
      row.appendDate(
        column, number, digits, uses1904: workbook.uses1904Dates, style: cell.style)
    case .elapsed: row.appendElapsed(column, number, digits, style: cell.style)
    }
  }

  /// The error values of [MS-XLS] 2.5.10.
  private static let errors = [
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0f: "#VALUE!", 0x17: "#REF!", 0x1d: "#NAME?",
    0x24: "#NUM!", 0x2a: "#N/A",
  ]
}
