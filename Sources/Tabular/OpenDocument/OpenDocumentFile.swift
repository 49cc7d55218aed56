/// An OpenDocument spreadsheet that was opened, packed (`.ods`) or flat (`.fods`).
struct OpenDocumentFile: TableFile {
  let sheets: [SheetInfo]
  var format: TableFormat { .ods }
  private let content: Content
  private let limits: ReadingLimits

  enum Content: Sendable {
    case part(ZipEntry, PartPackage)
    case flat(any ByteSource)

    /// The expanded size in bytes.
    var size: Int {
      switch self {
      case .part(let entry, _): entry.uncompressedSize
      case .flat(let source): source.count
      }
    }

    func scanner(_ limits: ReadingLimits) throws(TabularError) -> XMLScanner {
      switch self {
      case .part(let entry, let package): try package.scanner(entry, verified: false)
      case .flat(let source):
        XMLScanner(stream: try XMLEncoding.utf8(SourceStream(source)), limits: limits)
      }
    }
  }

  init(_ content: Content, limits: ReadingLimits) throws(TabularError) {
    self.content = content
    self.limits = limits
    sheets = try Self.listSheets(try content.scanner(limits), limits: limits)
    // Each sheet is reached through those in front of it.
    try limits.checkExpanded(repeatElement(content.size, count: sheets.count))
  }

  func rows(inSheet index: Int) throws(TabularError) -> any TableReading {
    OpenDocumentReader(scanner: try table(index), limits: limits)
  }

  func mergedRanges(inSheet index: Int) throws(TabularError) -> [CellRange] {
    try OpenDocumentExtras.mergedRanges(try table(index), limits: limits)
  }

  func hiddenColumns(inSheet index: Int) throws(TabularError) -> [ClosedRange<Int>] {
    try OpenDocumentExtras.hiddenColumns(try table(index), limits: limits)
  }

  /// A scanner that stands on the start tag of a sheet's table.
  private func table(_ index: Int) throws(TabularError) -> XMLScanner {
    var scanner = try content.scanner(limits)
    var position = -1
    while true {
      let token = try scanner.next()
      if token == .finished { throw TabularError(.noSuchSheet) }
      guard token == .start, scanner.isNamed("table"), Self.isSheet(scanner) else { continue }
      position += 1
      if position == index { return scanner }
      try scanner.skipElement()
    }
  }

  /// Whether the current table is a sheet and not a table inside another one or in a shape.
  private static func isSheet(_ scanner: XMLScanner) -> Bool { scanner.depth == 4 }

  private static func listSheets(
    _ start: XMLScanner, limits: ReadingLimits
  ) throws(TabularError) -> [SheetInfo] {
    var scanner = start
    var sheets: [SheetInfo] = []
    var hiddenStyles: Set<String> = []
    var style = ""
    while true {
      let token = try scanner.next()
      if token == .finished { break }
      guard token == .start else { continue }
      if scanner.isNamed("style") {
        style = try scanner.attribute("name", anyPrefix: true) ?? ""
      } else if scanner.isNamed("table-properties") {
        if try scanner.attribute("display", anyPrefix: true) == "false" {
          hiddenStyles.insert(style)
        }
      } else if scanner.isNamed("table"), isSheet(scanner) {
        guard sheets.count < limits.sheets else {
          throw TabularError(.limitExceeded, detail: "sheets \(limits.sheets)")
        }
        let look = try scanner.attribute("style-name", anyPrefix: true) ?? ""
        sheets.append(
          SheetInfo(
            name: try scanner.attribute("name", anyPrefix: true) ?? "",
            visibility: hiddenStyles.contains(look) ? .hidden : .visible))
        try scanner.skipElement()
      }
    }
    return sheets
  }
}
