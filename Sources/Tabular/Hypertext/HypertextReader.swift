/// The rows of one table of an HTML document.
///
/// Every `tr` is a row, blank ones counted. Row ends may be missing, as in hand-made pages. A table
/// inside a cell is a sheet of its own; its texts are no part of the cell.
struct HypertextReader: TableReading {
  /// The most cells that span several places, kept to be told.
  private static let mostRanges = 1 << 20

  private var scanner: HypertextScanner
  private let limits: ReadingLimits
  private var grid = SpanGrid()
  private var cell: HypertextCell?
  private var lastRow = 0
  private var column = 1
  private var isInRow = false
  /// Whether a start tag ended one row and began the next, and whether that one is hidden.
  private var nextIsHidden: Bool?
  /// How many tables are open inside this one.
  private var innerTables = 0
  private var isFinished = false
  /// The cells that span several places, as far as they were read.
  private(set) var spans: [CellRange] = []
  private let keepsSpans: Bool

  /// Starts at the start tag of the table, which is the next token.
  init(
    _ stream: any ByteStream, limits: ReadingLimits, keepsSpans: Bool = false
  ) throws(TabularError) {
    scanner = HypertextScanner(stream: stream, limits: limits)
    self.limits = limits
    self.keepsSpans = keepsSpans
    _ = try scanner.next()
  }

  mutating func readRow(into row: inout TableRow) throws(TabularError) -> Bool {
    row.reset(number: lastRow)
    if let isHidden = nextIsHidden { try startRow(isHidden, &row) }
    while !isFinished {
      switch try scanner.next() {
      case .finished:
        // Tables without an end tag are met; a row that stops is a cut file.
        guard !isInRow else {
          throw TabularError(.truncated, detail: "HTML ends inside a row", row: lastRow)
        }
        isFinished = true
      case .text:
        if innerTables == 0 { try cell?.append(scanner.rawText, limits: limits) }
      case .start: if try readStart(&row) { return true }
      case .end: if readEnd(&row) { return true }
      }
    }
    return false
  }

  /// Handles a start tag; returns whether it ended a filled row.
  private mutating func readStart(_ row: inout TableRow) throws(TabularError) -> Bool {
    if scanner.isNamed("table") {
      innerTables += 1
    } else if innerTables > 0 {
      return false
    } else if scanner.isNamed("tr") {
      let isFilled = endRow(&row)
      let isHidden = isDisplayNone()
      if isFilled {
        nextIsHidden = isHidden
        return true
      }
      try startRow(isHidden, &row)
    } else if scanner.isNamed("td") || scanner.isNamed("th") {
      if !isInRow { try startRow(false, &row) }
      endCell(&row)
      try startCell(row)
    } else if Self.isGroup(scanner) {
      return endRow(&row)
    } else if scanner.isNamed("br") {
      cell?.breakLine(isBlock: false)
    } else if Self.isBlock(scanner) {
      cell?.breakLine(isBlock: true)
      if scanner.isNamed("pre") { cell?.setPreformatted(true) }
    }
    return false
  }

  /// Handles an end tag; returns whether it ended a filled row.
  private mutating func readEnd(_ row: inout TableRow) -> Bool {
    if scanner.isNamed("table") {
      guard innerTables == 0 else {
        innerTables -= 1
        return false
      }
      isFinished = true
      return endRow(&row)
    }
    guard innerTables == 0 else { return false }
    if scanner.isNamed("tr") || Self.isGroup(scanner) { return endRow(&row) }
    if scanner.isNamed("td") || scanner.isNamed("th") {
      endCell(&row)
    } else if Self.isBlock(scanner) {
      cell?.breakLine(isBlock: true)
      if scanner.isNamed("pre") { cell?.setPreformatted(false) }
    }
    return false
  }

  private mutating func startRow(_ isHidden: Bool, _ row: inout TableRow) throws(TabularError) {
    nextIsHidden = nil
    lastRow += 1
    guard lastRow <= limits.rows else {
      throw TabularError(.limitExceeded, detail: "rows \(limits.rows)", row: lastRow)
    }
    row.reset(number: lastRow)
    row.isHidden = isHidden
    column = 1
    isInRow = true
  }

  /// Ends the row if one is open; returns whether it has a filled cell.
  private mutating func endRow(_ row: inout TableRow) -> Bool {
    endCell(&row)
    defer { isInRow = false }
    return isInRow && !row.isEmpty
  }

  private mutating func startCell(_ row: TableRow) throws(TabularError) {
    column = try grid.freeColumn(from: column, inRow: lastRow)
    let width = min(max(scanner.integer("colspan") ?? 1, 1), SpanGrid.mostColumns)
    // Zero means to the end of the table.
    let wanted = scanner.integer("rowspan") ?? 1
    let height = wanted == 0 ? SpanGrid.mostRows : min(max(wanted, 1), SpanGrid.mostRows)
    guard column + width - 1 <= limits.columns else {
      throw TabularError(.limitExceeded, detail: "columns \(limits.columns)", row: lastRow)
    }
    guard row.bytes.count <= limits.mostRowBytes else {
      throw TabularError(.limitExceeded, detail: "rowBytes \(limits.rowBytes)", row: lastRow)
    }
    grid.take(column: column, width: width, row: lastRow, height: height)
    if keepsSpans, width > 1 || height > 1 {
      guard spans.count < Self.mostRanges else {
        throw TabularError(.limitExceeded, detail: "merged cells")
      }
      spans.append(
        CellRange(
          first: CellAddress(row: lastRow, column: column),
          last: CellAddress(row: lastRow + height - 1, column: column + width - 1)))
    }
    cell = HypertextCell(scanner, column: column)
    column += width
  }

  private mutating func endCell(_ row: inout TableRow) {
    cell?.finish(onto: &row)
    cell = nil
  }

  private func isDisplayNone() -> Bool {
    if scanner.attribute("hidden") != nil { return true }
    guard let style = scanner.attribute("style") else { return false }
    let plain = style.utf8.filter { $0 > 0x20 }.map { HypertextScanner.lower($0) }
    return String(decoding: plain, as: UTF8.self).contains("display:none")
  }

  private static func isGroup(_ scanner: HypertextScanner) -> Bool {
    scanner.isNamed("tbody") || scanner.isNamed("thead") || scanner.isNamed("tfoot")
  }

  /// Whether the current tag begins or ends a block, which stands on lines of its own.
  private static func isBlock(_ scanner: HypertextScanner) -> Bool {
    scanner.isNamed("p") || scanner.isNamed("div") || scanner.isNamed("li")
      || scanner.isNamed("ul") || scanner.isNamed("ol") || scanner.isNamed("pre")
      || scanner.isNamed("h1") || scanner.isNamed("h2") || scanner.isNamed("h3")
  }
}
