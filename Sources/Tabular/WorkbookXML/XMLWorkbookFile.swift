/// A workbook in the XML of Excel 2002 and 2003 ("SpreadsheetML"), mostly found under the name `.xls`.
///
/// The elements and attributes are those of Microsoft's "XML Spreadsheet Reference" (2001).
struct XMLWorkbookFile: TableFile {
  /// The namespace by which such files are known.
  static let namespace = "urn:schemas-microsoft-com:office:spreadsheet"

  let format = TableFormat.xml
  private(set) var sheets: [SheetInfo] = []
  private(set) var uses1904Dates = false
  private let text: UTF8Text
  private let limits: ReadingLimits
  /// Where each sheet's element starts.
  private var offsets: [Int] = []
  private var kinds: [String: NumberFormatKind] = [:]

  init(_ source: any ByteSource, limits: ReadingLimits) throws(TabularError) {
    self.limits = limits
    let found = try XMLEncoding.detect(try source.prefix(128))
    text = try UTF8Text(source, encoding: found.encoding, mark: found.mark)
    try readList()
    guard !sheets.isEmpty else { throw TabularError(.unknownFormat, detail: "XML without sheets") }
  }

  func rows(inSheet index: Int) throws(TabularError) -> any TableReading {
    try reader(index)
  }

  func mergedRanges(inSheet index: Int) throws(TabularError) -> [CellRange] {
    var reader = try reader(index)
    reader.keepsSpans = true
    var row = TableRow()
    while try reader.readRow(into: &row) {}
    return reader.spans
  }

  func hiddenColumns(inSheet index: Int) throws(TabularError) -> [ClosedRange<Int>] {
    var scanner = scanner(from: offsets[index])
    var ranges: [ClosedRange<Int>] = []
    var column = 0
    while true {
      let token = try scanner.next()
      if token == .finished || token == .end && scanner.depth == 0 { return ranges }
      guard token == .start else { continue }
      if scanner.isNamed("Row") { return ranges }
      guard scanner.isNamed("Column") else { continue }
      let first = try scanner.place("Index") ?? column + 1
      let last = first + (try scanner.place("Span") ?? 0)
      column = last
      guard first >= 1, last <= limits.columns, ranges.count < limits.columns else { return ranges }
      if try scanner.attribute("Hidden", anyPrefix: true) == "1" { ranges.append(first...last) }
    }
  }

  private func scanner(from offset: Int) -> XMLScanner {
    XMLScanner(stream: text.stream(from: offset), limits: limits)
  }

  private func reader(_ index: Int) throws(TabularError) -> XMLWorkbookReader {
    XMLWorkbookReader(
      scanner: scanner(from: offsets[index]), kinds: kinds, uses1904: uses1904Dates,
      limits: limits)
  }

  private mutating func readList() throws(TabularError) {
    var scanner = scanner(from: text.start)
    var style = ""
    while true {
      let token = try scanner.next()
      if token == .finished { return }
      guard token == .start else { continue }
      if scanner.depth == 1, !scanner.isNamed("Workbook") {
        throw TabularError(.unsupported, detail: "XML")
      } else if scanner.isNamed("Worksheet"), scanner.depth == 2 {
        guard sheets.count < limits.sheets else {
          throw TabularError(.limitExceeded, detail: "sheets \(limits.sheets)")
        }
        offsets.append(text.start + scanner.tokenStart)
        sheets.append(SheetInfo(name: try scanner.attribute("Name", anyPrefix: true) ?? ""))
      } else if scanner.isNamed("Table"), scanner.depth == 3 {
        try scanner.skipElement()
      } else if scanner.isNamed("Visible"), scanner.depth == 4, !sheets.isEmpty {
        var state: [UInt8] = []
        while try scanner.next() == .text { try scanner.appendText(to: &state) }
        if state.elementsEqual("SheetHidden".utf8) {
          sheets[sheets.count - 1].visibility = .hidden
        } else if state.elementsEqual("SheetVeryHidden".utf8) {
          sheets[sheets.count - 1].visibility = .veryHidden
        }
      } else if scanner.isNamed("Date1904") {
        uses1904Dates = true
      } else if scanner.isNamed("Style") {
        style = try scanner.attribute("ID", anyPrefix: true) ?? ""
      } else if scanner.isNamed("NumberFormat"), kinds.count < 1 << 16 {
        let code = try scanner.attribute("Format", anyPrefix: true) ?? ""
        // Named formats: "Short Date", "General Date", "Long Time" and so on.
        let isNamedDate = code.hasSuffix(" Date") || code.hasSuffix(" Time")
        kinds[style] = isNamedDate ? .dateTime : NumberFormatKind(code: code)
      }
    }
  }
}

extension XMLScanner {
  /// A place or a count in an attribute, whatever its prefix; small enough that sums cannot overflow.
  func place(_ name: StaticString) throws(TabularError) -> Int? {
    guard let range = attributeRange(name, anyPrefix: true),
      let value = XMLText.integer(pointer(range)), value >= 0
    else { return nil }
    return min(value, 1 << 30)
  }
}
