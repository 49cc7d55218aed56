/// The content of a table cell while its markup is read.
struct HypertextCell {
  let column: Int
  private(set) var text: [UInt8] = []
  /// The number that a spreadsheet program put beside the text it showed, and its format.
  private let value: String?
  private let format: String?
  private let isOfficeNumber: Bool
  private var hasSpace = false
  private var isPreformatted = false
  private var scratch: [UInt8] = []

  /// Starts the cell whose start tag is current.
  init(_ scanner: HypertextScanner, column: Int) {
    self.column = column
    // LibreOffice writes `sdval` and `sdnum`, Excel 2000 to 2003 wrote `x:num`.
    if let shown = scanner.attribute("sdval") {
      value = shown
      format = scanner.attribute("sdnum")
      isOfficeNumber = false
    } else {
      value = scanner.attribute("x:num")
      format = nil
      isOfficeNumber = value != nil
    }
  }

  /// Adds a text; blanks become one space, as browsers show them.
  mutating func append(
    _ raw: UnsafeBufferPointer<UInt8>, limits: ReadingLimits
  ) throws(TabularError) {
    scratch.removeAll(keepingCapacity: true)
    HypertextEntities.decode(raw, onto: &scratch)
    for byte in scratch {
      let isBlank = byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 || byte == 0x0c
      if isBlank, !isPreformatted {
        hasSpace = !text.isEmpty && text.last != 0x0a
      } else {
        if hasSpace { text.append(0x20) }
        hasSpace = false
        text.append(byte)
      }
    }
    guard text.count <= limits.cellBytes else {
      throw TabularError(.limitExceeded, detail: "cellBytes \(limits.cellBytes)")
    }
  }

  /// Breaks the line; a block of text does so only where a line has begun.
  mutating func breakLine(isBlock: Bool) {
    hasSpace = false
    if isBlock, text.isEmpty || text.last == 0x0a { return }
    text.append(0x0a)
  }

  mutating func setPreformatted(_ flag: Bool) { isPreformatted = flag }

  /// Appends the cell to a row, unless it is empty.
  mutating func finish(onto row: inout TableRow) {
    trim()
    UTF8Check.repair(&text, from: 0)
    guard !text.isEmpty else { return }
    guard let number = number() else {
      return row.append(column: column, kind: .text, utf8: text)
    }
    let digits = Array((value ?? "").isEmpty ? text : Array((value ?? "").utf8))
    // `sdnum` is the locale, a second one and the code of the format.
    let code = format?.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
    switch code.map({ $0.count == 3 ? $0[2] : "" }) {
    case "BOOLEAN"?:
      row.append(column: column, kind: .boolean, utf8: (number != 0 ? "true" : "false").utf8)
    case let code?:
      switch NumberFormatKind(code: code) {
      case .number: row.append(column: column, kind: .number, utf8: digits, number: number)
      case .dateTime: row.appendDate(column, number, digits, uses1904: false, style: 0)
      case .elapsed: row.appendElapsed(column, number, digits, style: 0)
      }
    case nil: row.append(column: column, kind: .number, utf8: digits, number: number)
    }
  }

  /// The number beside the text, or that the text is where the cell says so.
  private func number() -> Double? {
    guard let value else { return nil }
    // Excel tells the number behind a date but not that it is one: the text shown is worth more.
    if isOfficeNumber, text.contains(UInt8(ascii: "/")) || text.contains(UInt8(ascii: ":")) {
      return nil
    }
    if isOfficeNumber, text.dropFirst().contains(UInt8(ascii: "-")) { return nil }
    let digits = value.isEmpty ? text : Array(value.utf8)
    return digits.withUnsafeBufferPointer { DecimalText.double($0) }
  }

  /// Drops blanks at both ends, non-breaking ones too: they only fill a cell.
  private mutating func trim() {
    while let last = text.last {
      if last <= 0x20 {
        text.removeLast()
      } else if last == 0xa0, text.count > 1, text[text.count - 2] == 0xc2 {
        text.removeLast(2)
      } else {
        break
      }
    }
    var start = 0
    while start < text.count {
      if text[start] <= 0x20 {
        start += 1
      } else if text[start] == 0xc2, start + 1 < text.count, text[start + 1] == 0xa0 {
        start += 2
      } else {
        break
      }
    }
    text.removeSubrange(..<start)
  }
}
