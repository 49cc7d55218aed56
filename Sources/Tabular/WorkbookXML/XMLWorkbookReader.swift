/// The rows of one sheet of a workbook in the XML of Excel 2003.
struct XMLWorkbookReader: TableReading {
  private var scanner: XMLScanner
  private let kinds: [String: NumberFormatKind]
  private let uses1904: Bool
  private let limits: ReadingLimits
  private var lastRow = 0
  private var scratch: [UInt8] = []
  private(set) var spans: [CellRange] = []
  var keepsSpans = false

  /// Starts in front of the start tag of the sheet's element.
  init(
    scanner: XMLScanner, kinds: [String: NumberFormatKind], uses1904: Bool, limits: ReadingLimits
  ) {
    self.scanner = scanner
    self.kinds = kinds
    self.uses1904 = uses1904
    self.limits = limits
  }

  mutating func readRow(into row: inout TableRow) throws(TabularError) -> Bool {
    while true {
      switch try scanner.next() {
      case .finished: return false
      case .text: continue
      case .end: if scanner.depth == 0 { return false }
      case .start:
        if scanner.isNamed("Row"), scanner.depth == 3 {
          try readCells(into: &row)
          if !row.isEmpty { return true }
        } else if scanner.depth > 2 || scanner.depth == 2 && !scanner.isNamed("Table") {
          try scanner.skipElement()
        }
      }
    }
  }

  private mutating func readCells(into row: inout TableRow) throws(TabularError) {
    lastRow = max(try scanner.place("Index") ?? 0, lastRow + 1)
    guard lastRow <= limits.rows else {
      throw TabularError(.limitExceeded, detail: "rows \(limits.rows)", row: lastRow)
    }
    row.reset(number: lastRow)
    row.isHidden = try scanner.attribute("Hidden", anyPrefix: true) == "1"
    // A row may stand for blank ones behind it.
    let more = try scanner.place("Span") ?? 0
    let outer = scanner.depth - 1
    var column = 0
    while true {
      let token = try scanner.next()
      if token == .end, scanner.depth == outer { break }
      guard token == .start else { continue }
      guard scanner.isNamed("Cell") else {
        try scanner.skipElement()
        continue
      }
      column = max(try scanner.place("Index") ?? 0, column + 1)
      let across = try scanner.place("MergeAcross") ?? 0
      let down = try scanner.place("MergeDown") ?? 0
      guard column + across <= limits.columns, lastRow + down <= limits.rows else {
        throw TabularError(.limitExceeded, detail: "columns \(limits.columns)", row: lastRow)
      }
      if keepsSpans, across > 0 || down > 0, spans.count < 1 << 20 {
        spans.append(
          CellRange(
            first: CellAddress(row: lastRow, column: column),
            last: CellAddress(row: lastRow + down, column: column + across)))
      }
      try readCell(column, into: &row)
      column += across
    }
    lastRow += more
  }

  private mutating func readCell(_ column: Int, into row: inout TableRow) throws(TabularError) {
    let style = try scanner.attribute("StyleID", anyPrefix: true) ?? ""
    let outer = scanner.depth - 1
    var type = ""
    scratch.removeAll(keepingCapacity: true)
    while true {
      let token = try scanner.next()
      if token == .end, scanner.depth == outer { break }
      guard token == .start else { continue }
      guard scanner.isNamed("Data") else {
        // A note has data of its own.
        try scanner.skipElement()
        continue
      }
      type = try scanner.attribute("Type", anyPrefix: true) ?? ""
      let inner = scanner.depth - 1
      scratch.removeAll(keepingCapacity: true)
      // Text may be marked up; only the characters count.
      while true {
        let token = try scanner.next()
        if token == .text { try scanner.appendText(to: &scratch) }
        if token == .finished || token == .end && scanner.depth == inner { break }
      }
    }
    guard !scratch.isEmpty else { return }
    guard scratch.count <= limits.cellBytes else {
      throw TabularError(
        .limitExceeded, detail: "cellBytes \(limits.cellBytes)", row: row.number)
    }
    guard row.bytes.count <= limits.mostRowBytes else {
      throw TabularError(.limitExceeded, detail: "rowBytes \(limits.rowBytes)", row: row.number)
    }
    UTF8Check.repair(&scratch, from: 0)
    append(column, type, style, to: &row)
  }

  private func append(_ column: Int, _ type: String, _ style: String, to row: inout TableRow) {
    switch type {
    case "Number":
      let digits = scratch.filter { $0 > 0x20 }
      guard let number = digits.withUnsafeBufferPointer({ DecimalText.double($0) }) else { break }
      switch kinds[style] ?? .number {
      case .number: row.append(column: column, kind: .number, utf8: digits, number: number)
      case .dateTime: row.appendDate(column, number, digits, uses1904: uses1904, style: 0)
      case .elapsed: row.appendElapsed(column, number, digits, style: 0)
      }
      return
    case "Boolean":
      let isTrue = scratch[0] == UInt8(ascii: "1") || scratch[0] | 0x20 == UInt8(ascii: "t")
      row.append(column: column, kind: .boolean, utf8: isTrue ? "true".utf8 : "false".utf8)
      return
    case "Error":
      row.append(column: column, kind: .error, utf8: scratch)
      return
    case "DateTime":
      if appendDate(column, to: &row) { return }
    default: break
    }
    row.append(column: column, kind: .text, utf8: scratch)
  }

  /// A moment such as `2024-06-30T00:00:00.000`; a time of day stands on the day before 1900.
  private func appendDate(_ column: Int, to row: inout TableRow) -> Bool {
    var text = scratch[...]
    if text.last == UInt8(ascii: "Z") { text = text.dropLast() }
    guard text.count >= 10, text.allSatisfy({ $0 > 0x20 && $0 < 0x7f }),
      text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-")
    else { return false }
    if text.contains(UInt8(ascii: ".")) {
      while text.last == UInt8(ascii: "0") { text = text.dropLast() }
      if text.last == UInt8(ascii: ".") { text = text.dropLast() }
    }
    let isTime =
      text.count > 11
      && (text.starts(with: "1899-12-31T".utf8) || text.starts(with: "1899-12-30T".utf8))
    if isTime {
      row.append(column: column, kind: .time, utf8: text.dropFirst(11))
      return true
    }
    if text.suffix(9).elementsEqual("T00:00:00".utf8) { text = text.dropLast(9) }
    row.append(column: column, kind: .date, utf8: text)
    return true
  }
}
