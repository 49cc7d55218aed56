/// An HTML document whose tables are read, as programs on the web save it under the name `.xls`.
///
/// Every table with content is a sheet, inner ones too. A sheet takes the name of its caption or
/// of the heading that LibreOffice puts in front of it, else a number.
struct HypertextFile: TableFile {
  let format = TableFormat.html
  let sheets: [SheetInfo]
  let encoding: TextEncoding?
  private let text: UTF8Text
  /// Where each sheet's table starts.
  private let offsets: [Int]
  private let limits: ReadingLimits

  /// - Throws: ``TabularError`` with `unknownFormat` for a page without any table.
  init(_ source: any ByteSource, options: ReadingOptions) throws(TabularError) {
    limits = options.limits
    let found = try HypertextEncoding.detect(try source.prefix(1 << 16))
    let encoding = options.encoding ?? found.encoding
    self.encoding = encoding
    text = try UTF8Text(
      source, encoding: encoding, mark: encoding == found.encoding ? found.mark : 0)
    var list = HypertextTableList(limits: limits)
    try list.read(text.stream(from: text.start))
    guard !list.tables.isEmpty else {
      throw TabularError(.unknownFormat, detail: "HTML without a table")
    }
    let start = text.start
    offsets = list.tables.map { start + $0.offset }
    sheets = list.tables.enumerated().map { place, table in
      SheetInfo(name: table.name.isEmpty ? "Table \(place + 1)" : table.name)
    }
  }

  /// Whether text that starts with a tag is HTML: one of the tags that pages start with is there.
  static func isHypertext(_ head: [UInt8]) -> Bool {
    let words = String(decoding: head.map { HypertextScanner.lower($0) }, as: UTF8.self)
    let tags = ["html", "table", "head", "body", "meta", "style", "tr", "div", "br", "title"]
    return words.contains("<!doctype html")
      || tags.contains { tag in
        [">", " ", "/", "\n", "\r", "\t"].contains { words.contains("<\(tag)\($0)") }
      }
  }

  func rows(inSheet index: Int) throws(TabularError) -> any TableReading {
    try HypertextReader(text.stream(from: offsets[index]), limits: limits)
  }

  func mergedRanges(inSheet index: Int) throws(TabularError) -> [CellRange] {
    var reader = try HypertextReader(
      text.stream(from: offsets[index]), limits: limits, keepsSpans: true)
    var row = TableRow()
    while try reader.readRow(into: &row) {}
    let last = row.number
    // A span that reaches below the table ends with it.
    return reader.spans.compactMap { span in
      var span = span
      span.last.row = min(span.last.row, max(last, span.first.row))
      return span.first == span.last ? nil : span
    }
  }
}
