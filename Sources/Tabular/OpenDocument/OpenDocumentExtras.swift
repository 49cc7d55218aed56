/// What a sheet of an OpenDocument spreadsheet says besides the content of its cells.
enum OpenDocumentExtras {
  private static let mostRanges = 1 << 20

  /// The cells that span several places; the scanner stands on the start tag of the table.
  static func mergedRanges(
    _ start: XMLScanner, limits: ReadingLimits
  ) throws(TabularError) -> [CellRange] {
    var scanner = start
    var ranges: [CellRange] = []
    var row = 0
    var rows = 1
    var column = 1
    while true {
      switch try scanner.next() {
      case .finished: return ranges
      case .text: continue
      case .end:
        if scanner.depth == 3 { return ranges }
        if scanner.isNamed("table-row") { row += rows }
      case .start:
        if scanner.isNamed("table-row") {
          rows = max(try scanner.place("number-rows-repeated") ?? 1, 1)
          column = 1
        } else if scanner.isNamed("table-cell") || scanner.isNamed("covered-table-cell") {
          let width = max(try scanner.place("number-columns-spanned") ?? 1, 1)
          let height = max(try scanner.place("number-rows-spanned") ?? 1, 1)
          if width > 1 || height > 1 {
            guard ranges.count < mostRanges else {
              throw TabularError(.limitExceeded, detail: "merged cells")
            }
            ranges.append(
              CellRange(
                first: CellAddress(row: row + 1, column: column),
                last: CellAddress(row: row + height, column: column + width - 1)))
          }
          column += max(try scanner.place("number-columns-repeated") ?? 1, 1)
          try scanner.skipElement()
        } else if !OpenDocumentReader.isGroup(scanner) {
          try scanner.skipElement()
        }
      }
    }
  }

  /// The columns that are not shown; the scanner stands on the start tag of the table.
  static func hiddenColumns(
    _ start: XMLScanner, limits: ReadingLimits
  ) throws(TabularError) -> [ClosedRange<Int>] {
    var scanner = start
    var ranges: [ClosedRange<Int>] = []
    var column = 1
    while true {
      let token = try scanner.next()
      if token == .finished || token == .end && scanner.depth == 3 { return ranges }
      guard token == .start else { continue }
      if scanner.isNamed("table-row") { return ranges }
      guard scanner.isNamed("table-column") else {
        // Groups of columns are walked into; forms and shapes are not.
        if !scanner.isNamed("table-columns") && !scanner.isNamed("table-column-group")
          && !scanner.isNamed("table-header-columns")
        {
          try scanner.skipElement()
        }
        continue
      }
      let count = max(try scanner.place("number-columns-repeated") ?? 1, 1)
      let visibility = try scanner.attribute("visibility", anyPrefix: true) ?? "visible"
      if visibility != "visible", column <= limits.columns, ranges.count < limits.columns {
        ranges.append(column...min(column + count - 1, limits.columns))
      }
      column += count
    }
  }
}
