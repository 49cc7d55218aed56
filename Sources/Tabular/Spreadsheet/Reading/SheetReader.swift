/// The rows of one worksheet, pulled out of its part as it is inflated.
struct SheetReader: TableReading {
  private var scanner: XMLScanner
  private var strings: SharedStringReader
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
    self.strings = SharedStringReader(strings)
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

  /// Where in a row the reader is.
  private struct Place {
    /// The row's number as its own tag says it.
    let stated: Int?
    var number: Int
    var column = 0
    var isOrdered = true
  }

  private mutating func readCells(into row: inout TableRow) throws(TabularError) {
    // A number that no spreadsheet program could write is as good as none.
    let stated = scanner.integer("r").flatMap { $0 > 0 && $0 <= 1 << 24 ? $0 : nil }
    var place = Place(stated: stated, number: stated ?? lastRow + 1)
    row.reset(number: place.number)
    row.isHidden = scanner.flag("hidden") ?? false
    let outer = scanner.depth - 1
    while true {
      if try readPlainCells(&place, into: &row) { break }
      let token = try scanner.next()
      if token == .end, scanner.depth == outer { break }
      guard token == .start else { continue }
      guard scanner.isNamed("c") else {
        try scanner.skipElement()
        continue
      }
      let head = CellHead(scanner)
      try move(&place, to: head, &row)
      try readCell(head, column: place.column, into: &row)
    }
    guard place.number <= limits.rows else {
      throw TabularError(.limitExceeded, detail: "rows \(limits.rows)", row: place.number)
    }
    lastRow = place.number
    if !place.isOrdered { row.sortSlots() }
  }

  /// Reads cells of the usual spelling, as many as follow each other in the window; returns whether
  /// the row ended with them.
  private mutating func readPlainCells(
    _ place: inout Place, into row: inout TableRow
  ) throws(TabularError) -> Bool {
    guard scanner.isAtMarkup else { return false }
    let bytes = scanner.buffer.bytes
    let end = scanner.buffer.end
    var position = scanner.position
    while let cell = PlainCell(bytes, at: position, end: end) {
      try move(&place, to: cell.head, &row)
      if cell.scan.length > 0 { try append(cell, bytes, column: place.column, into: &row) }
      position = cell.end
    }
    guard position + 6 <= end, PlainCell.has("</row>", bytes + position) else {
      scanner.pass(to: position)
      return false
    }
    scanner.passEndTag(to: position + 6)
    return true
  }

  @inline(__always)
  private func move(
    _ place: inout Place, to head: CellHead, _ row: inout TableRow
  ) throws(TabularError) {
    if head.column > 0 {
      if head.column <= place.column { place.isOrdered = false }
      place.column = head.column
      if place.stated == nil, row.isEmpty, head.row > 0, head.row <= 1 << 24 {
        place.number = head.row
        row.number = head.row
      }
    } else {
      place.column += 1
    }
    guard place.column <= limits.columns else {
      throw TabularError(.limitExceeded, detail: "columns \(limits.columns)", row: place.number)
    }
  }

  private mutating func append(
    _ cell: PlainCell, _ bytes: UnsafePointer<UInt8>, column: Int, into row: inout TableRow
  ) throws(TabularError) {
    let raw = UnsafeBufferPointer(start: bytes + cell.start, count: cell.scan.length)
    if cell.scan.isPlain {
      try checkSize(raw.count, row)
      switch cell.head.type {
      case .shared: return try appendShared(raw, cell.head, column, &row)
      case .text, .inline:
        let start = row.bytes.count
        row.append(column: column, kind: .text, utf8: raw, style: cell.head.style)
        if !cell.scan.isUTF8 { row.repairLast(from: start) }
        return
      case .number:
        if let number = DecimalText.double(raw) {
          return appendNumber(number, raw, cell.head.style, column, &row)
        }
      case .boolean, .error, .date: break
      }
    }
    scratch.removeAll(keepingCapacity: true)
    try XMLText.decode(raw, isAttribute: false, onto: &scratch)
    try finish(cell.head, column: column, into: &row)
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
    try finish(head, column: column, into: &row)
  }

  private func checkSize(_ size: Int, _ row: borrowing TableRow) throws(TabularError) {
    guard size <= limits.cellBytes else {
      throw TabularError(.limitExceeded, detail: "cellBytes \(limits.cellBytes)", row: row.number)
    }
    guard row.bytes.count <= limits.mostRowBytes else {
      throw TabularError(.limitExceeded, detail: "rowBytes \(limits.rowBytes)", row: row.number)
    }
  }

  /// Makes a cell of the decoded value in `scratch`.
  private mutating func finish(
    _ head: CellHead, column: Int, into row: inout TableRow
  ) throws(TabularError) {
    guard !scratch.isEmpty else { return }
    try checkSize(scratch.count, row)
    switch head.type {
    case .shared:
      let text = scratch
      try text.withUnsafeBufferPointer { raw throws(TabularError) in
        try appendShared(raw, head, column, &row)
      }
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
    case .number: appendNumberText(head, column, &row)
    }
  }

  private mutating func appendShared(
    _ digits: UnsafeBufferPointer<UInt8>, _ head: CellHead, _ column: Int, _ row: inout TableRow
  ) throws(TabularError) {
    guard let index = XMLText.integer(digits) else {
      throw TabularError(.malformed, detail: "shared string", row: row.number)
    }
    let found = try strings.withText(index) { text in
      if !text.isEmpty {
        row.append(column: column, kind: .text, utf8: text, style: head.style)
      }
    }
    guard found else {
      throw TabularError(.malformed, detail: "shared string", row: row.number)
    }
  }

  private mutating func appendNumberText(_ head: CellHead, _ column: Int, _ row: inout TableRow) {
    while let last = scratch.last, last <= 0x20 { scratch.removeLast() }
    if let first = scratch.first, first <= 0x20 { scratch.removeFirst() }
    guard let number = scratch.withUnsafeBufferPointer({ DecimalText.double($0) }) else {
      UTF8Check.repair(&scratch, from: 0)
      if !scratch.isEmpty {
        row.append(column: column, kind: .text, utf8: scratch, style: head.style)
      }
      return
    }
    scratch.withUnsafeBufferPointer { appendNumber(number, $0, head.style, column, &row) }
  }

  private func appendNumber(
    _ number: Double, _ digits: UnsafeBufferPointer<UInt8>, _ style: Int, _ column: Int,
    _ row: inout TableRow
  ) {
    switch styles.kind(ofStyle: style) {
    case .number:
      row.append(column: column, kind: .number, utf8: digits, number: number, style: style)
    case .dateTime:
      row.appendDate(column, number, digits, uses1904: uses1904, style: style)
    case .elapsed:
      row.appendElapsed(column, number, digits, style: style)
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
