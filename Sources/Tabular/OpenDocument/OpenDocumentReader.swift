/// The rows of one sheet of an OpenDocument spreadsheet.
struct OpenDocumentReader: TableReading {
  /// The most filled cells that repetition may make of one written row.
  ///
  /// A few bytes can ask for billions of cells; no list repeats itself that often.
  static let repeatedCells = 50_000_000

  private var scanner: XMLScanner
  private let limits: ReadingLimits
  private var lastRow = 0
  /// The row that is still to be repeated, and how often.
  private var repeated = TableRow()
  private var repeats = 0

  /// Starts behind the start tag of the table, which is the scanner's current token.
  init(scanner: XMLScanner, limits: ReadingLimits) {
    self.scanner = scanner
    self.limits = limits
  }

  mutating func readRow(into row: inout TableRow) throws(TabularError) -> Bool {
    if repeats > 0 {
      repeats -= 1
      try advance()
      repeated.number = lastRow
      row = repeated
      return true
    }
    while true {
      switch try scanner.next() {
      case .finished: return false
      case .text: continue
      case .end: if scanner.depth == 3 { return false }
      case .start:
        if scanner.isNamed("table-row") {
          if try readCells(into: &row) { return true }
        } else if !Self.isGroup(scanner) {
          try scanner.skipElement()
        }
      }
    }
  }

  static func isGroup(_ scanner: XMLScanner) -> Bool {
    scanner.isNamed("table-rows") || scanner.isNamed("table-header-rows")
      || scanner.isNamed("table-row-group")
  }

  private mutating func advance() throws(TabularError) {
    lastRow += 1
    guard lastRow <= limits.rows else {
      throw TabularError(.limitExceeded, detail: "rows \(limits.rows)", row: lastRow)
    }
  }

  /// Reads a row; returns whether it has a filled cell.
  private mutating func readCells(into row: inout TableRow) throws(TabularError) -> Bool {
    let times = try count("number-rows-repeated")
    row.reset(number: lastRow + 1)
    let visibility = try scanner.attribute("visibility", anyPrefix: true) ?? "visible"
    row.isHidden = visibility != "visible"
    let outer = scanner.depth - 1
    var column = 1
    while true {
      let token = try scanner.next()
      if token == .end, scanner.depth == outer { break }
      guard token == .start else { continue }
      guard scanner.isNamed("table-cell") || scanner.isNamed("covered-table-cell") else {
        try scanner.skipElement()
        continue
      }
      let width = try count("number-columns-repeated")
      let cell = try OpenDocumentCell.read(&scanner, limits: limits)
      if let cell {
        guard column + width - 1 <= limits.columns else {
          throw TabularError(
            .limitExceeded, detail: "columns \(limits.columns)", row: lastRow + 1)
        }
        // A cell may be long and repeated both.
        guard
          cell.text.count <= (limits.mostRowBytes - min(row.bytes.count, limits.mostRowBytes))
            / width
        else {
          throw TabularError(
            .limitExceeded, detail: "rowBytes \(limits.rowBytes)", row: lastRow + 1)
        }
        for place in column..<(column + width) {
          row.append(column: place, kind: cell.kind, utf8: cell.text, number: cell.number)
        }
      }
      column += width
    }
    guard !row.isEmpty else {
      lastRow += times
      return false
    }
    guard times <= Self.repeatedCells / row.count else {
      throw TabularError(
        .limitExceeded, detail: "repeated cells \(Self.repeatedCells)", row: lastRow + 1)
    }
    try advance()
    if times > 1 {
      repeats = times - 1
      repeated = row
    }
    return true
  }

  /// A repetition count, at least 1 and small enough that sums cannot overflow.
  private func count(_ name: StaticString) throws(TabularError) -> Int {
    guard let range = scanner.attributeRange(name, anyPrefix: true) else { return 1 }
    return min(max(XMLText.integer(scanner.pointer(range)) ?? 1, 1), 1 << 30)
  }
}
