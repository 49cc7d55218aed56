/// The rows of one worksheet, pulled out of its part as it is inflated.
struct SheetReader: TableReading {
  private var scanner: XMLScanner
  private let strings: SharedStrings
  private let styles: WorkbookStyles
  private let uses1904: Bool
  private let limits: ReadingLimits
  private var isInsideData = false
  private var lastRow = 0
  private var scratch: [UInt8] = []

  init(
    scanner: XMLScanner, strings: SharedStrings, styles: WorkbookStyles, uses1904: Bool,
    limits: ReadingLimits
  ) {
    self.scanner = scanner
    self.strings = strings
    self.styles = styles
    self.uses1904 = uses1904
    self.limits = limits
  }

  mutating func readRow(into row: inout TableRow) throws(TabularError) -> Bool {
    while true {
      switch try scanner.next() {
      case .finished: return false
      case .text: continue
      case .end: if isInsideData, scanner.isNamed("sheetData") { return false }
      case .start:
        if isInsideData {
          guard scanner.isNamed("row") else {
            try scanner.skipElement()
            continue
          }
          try readCells(into: &row)
          if !row.isEmpty { return true }
        } else if scanner.isNamed("sheetData") {
          isInsideData = true
        } else if scanner.depth > 1 {
          try scanner.skipElement()
        }
      }
    }
  }

  private mutating func readCells(into row: inout TableRow) throws(TabularError) {
    // A number that no spreadsheet program could write is as good as none.
    let stated = scanner.integer("r").flatMap { $0 > 0 && $0 <= 1 << 24 ? $0 : nil }
    var number = stated ?? lastRow + 1
    row.reset(number: number)
    row.isHidden = scanner.flag("hidden") ?? false
    let outer = scanner.depth - 1
    var column = 0
    var isOrdered = true
    while true {
      let token = try scanner.next()
      if token == .end, scanner.depth == outer { break }
      guard token == .start else { continue }
      guard scanner.isNamed("c") else {
        try scanner.skipElement()
        continue
      }
      let head = CellHead(scanner)
      if head.column > 0 {
        if head.column <= column { isOrdered = false }
        column = head.column
        if stated == nil, row.isEmpty, head.row > 0, head.row <= 1 << 24 {
          number = head.row
          row.number = number
        }
      } else {
        column += 1
      }
      guard column <= limits.columns else {
        throw TabularError(.limitExceeded, detail: "columns \(limits.columns)", row: number)
      }
      try readCell(head, column: column, into: &row)
    }
    guard number <= limits.rows else {
      throw TabularError(.limitExceeded, detail: "rows \(limits.rows)", row: number)
    }
    lastRow = number
    if !isOrdered { row.sortSlots() }
  }

  private mutating func readCell(
    _ head: CellHead, column: Int, into row: inout TableRow
  ) throws(TabularError) {
    let outer = scanner.depth - 1
    scratch.removeAll(keepingCapacity: true)
    while true {
      let token = try scanner.next()
      if token == .end, scanner.depth == outer { break }
      guard token == .start else { continue }
      // Inline text stands in `is`; a value beside it is nothing a spreadsheet program shows.
      if scanner.isNamed("v"), head.type != .inline {
        scratch.removeAll(keepingCapacity: true)
        while try scanner.next() == .text { try scanner.appendText(to: &scratch) }
      } else if scanner.isNamed("is") {
        scratch.removeAll(keepingCapacity: true)
        try RichText.append(from: &scanner, onto: &scratch)
      } else {
        try scanner.skipElement()
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
    switch head.type {
    case .shared: try appendShared(head, column, &row)
    case .text, .inline:
      EscapedText.decode(&scratch, from: 0)
      UTF8Check.repair(&scratch, from: 0)
      row.append(column: column, kind: .text, utf8: scratch, style: head.style)
    case .boolean:
      let isTrue = scratch[0] == UInt8(ascii: "1") || scratch[0] | 0x20 == UInt8(ascii: "t")
      row.append(
        column: column, kind: .boolean, utf8: isTrue ? "true".utf8 : "false".utf8,
        style: head.style)
    case .error:
      UTF8Check.repair(&scratch, from: 0)
      row.append(column: column, kind: .error, utf8: scratch, style: head.style)
    case .date:
      UTF8Check.repair(&scratch, from: 0)
      let kind: CellKind = scratch.contains(UInt8(ascii: "-")) ? .date : .time
      row.append(column: column, kind: kind, utf8: isoDate(), style: head.style)
    case .number: appendNumber(head, column, &row)
    }
  }

  private func appendShared(
    _ head: CellHead, _ column: Int, _ row: inout TableRow
  ) throws(TabularError) {
    let index = scratch.withUnsafeBufferPointer { XMLText.integer($0) }
    let found = index.map { index in
      strings.withText(index) {
        if !$0.isEmpty { row.append(column: column, kind: .text, utf8: $0, style: head.style) }
      }
    }
    guard found == true else {
      throw TabularError(.malformed, detail: "shared string", row: row.number)
    }
  }

  private mutating func appendNumber(_ head: CellHead, _ column: Int, _ row: inout TableRow) {
    while let last = scratch.last, last <= 0x20 { scratch.removeLast() }
    if let first = scratch.first, first <= 0x20 { scratch.removeFirst() }
    guard let number = scratch.withUnsafeBufferPointer({ DecimalText.double($0) }) else {
      UTF8Check.repair(&scratch, from: 0)
      if !scratch.isEmpty {
        row.append(column: column, kind: .text, utf8: scratch, style: head.style)
      }
      return
    }
    switch styles.kind(ofStyle: head.style) {
    case .number:
      row.append(column: column, kind: .number, utf8: scratch, number: number, style: head.style)
    case .dateTime:
      row.appendDate(column, number, scratch, uses1904: uses1904, style: head.style)
    case .elapsed:
      row.appendElapsed(column, number, scratch, style: head.style)
    }
  }

  /// The date of a cell of type `d` in the form of ``CellKind/date``.
  private func isoDate() -> ArraySlice<UInt8> {
    var text = scratch[...]
    if text.last == UInt8(ascii: "Z") { text = text.dropLast() }
    while text.contains(UInt8(ascii: ".")), text.last == UInt8(ascii: "0") {
      text = text.dropLast()
    }
    if text.last == UInt8(ascii: ".") { text = text.dropLast() }
    if text.suffix(9).elementsEqual("T00:00:00".utf8) { text = text.dropLast(9) }
    return text
  }
}
