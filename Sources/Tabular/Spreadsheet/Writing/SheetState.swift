/// What a sheet being written has gathered that stands before or behind its rows.
struct SheetState {
  var name: String
  var number: Int
  var options: SheetOptions
  var lastColumn = 0
  var links: [(address: CellAddress, link: CellLink)] = []
  var notes: [NotesPart.Placed] = []

  init(name: String, number: Int, options: SheetOptions) {
    self.name = name
    self.number = number
    self.options = options
  }

  /// The range of the filter, once the last row is known.
  func filterRange(lastRow: Int) -> CellRange? {
    guard let row = options.autoFilterRow, row >= 1 else { return nil }
    return CellRange(
      first: CellAddress(row: row, column: 1),
      last: CellAddress(row: max(lastRow, row), column: max(lastColumn, 1)))
  }

  /// Everything before the rows.
  func head(isActive: Bool) -> String {
    var text = SpreadsheetXML.declaration
    text +=
      #"<worksheet xmlns="\#(SpreadsheetXML.main)" xmlns:r="\#(SpreadsheetXML.relationships)">"#
    if options.tabColor != nil || options.printFit != .none {
      text += "<sheetPr>"
      if let color = options.tabColor { text += #"<tabColor rgb="\#(color.argb)"/>"# }
      if options.printFit != .none { text += #"<pageSetUpPr fitToPage="1"/>"# }
      text += "</sheetPr>"
    }
    text += "<sheetViews><sheetView"
    if !options.showsGridLines { text += #" showGridLines="0""# }
    if isActive { text += #" tabSelected="1""# }
    text += #" workbookViewId="0""#
    text += pane.isEmpty ? "/></sheetViews>" : ">\(pane)</sheetView></sheetViews>"
    text += #"<sheetFormatPr defaultRowHeight="15"/>"#
    return text + columns + "<sheetData>"
  }

  private var pane: String {
    let rows = max(options.frozenRows, 0)
    let columns = max(options.frozenColumns, 0)
    guard rows > 0 || columns > 0 else { return "" }
    let name = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight"
    var text = "<pane"
    if columns > 0 { text += #" xSplit="\#(columns)""# }
    if rows > 0 { text += #" ySplit="\#(rows)""# }
    let corner = CellAddress(row: rows + 1, column: columns + 1)
    text += #" topLeftCell="\#(corner)" activePane="\#(name)" state="frozen"/>"#
    return text + #"<selection pane="\#(name)"/>"#
  }

  private var columns: String {
    let described = max(options.columnWidths.count, options.columnStyles.count)
    let last = min(max(described, options.hiddenColumns.max() ?? 0), 16_384)
    var text = ""
    for column in stride(from: 1, through: last, by: 1) {
      let width =
        column <= options.columnWidths.count ? options.columnWidths[column - 1] : nil
      let isHidden = options.hiddenColumns.contains(column)
      let style =
        column <= options.columnStyles.count ? options.columnStyles[column - 1] : nil
      guard width != nil || isHidden || style != nil else { continue }
      text += #"<col min="\#(column)" max="\#(column)""#
      text += #" width="\#(min(max(width ?? 9.140625, 0), 255))" customWidth="1""#
      if let style { text += #" style="\#(style.index)""# }
      text += isHidden ? #" hidden="1"/>"# : "/>"
    }
    return text.isEmpty ? "" : "<cols>\(text)</cols>"
  }

  /// Everything behind the rows.
  func foot(lastRow: Int) throws(TabularError) -> String {
    var text = "</sheetData>"
    if options.isProtected {
      text += #"<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" "#
      text += #"formatRows="0" sort="0" autoFilter="0"/>"#
    }
    if let range = filterRange(lastRow: lastRow) {
      text += #"<autoFilter ref="\#(range)"/>"#
    }
    text += try merges()
    if !options.validations.isEmpty {
      text += #"<dataValidations count="\#(options.validations.count)">"#
      for validation in options.validations { text += try validation.element() }
      text += "</dataValidations>"
    }
    if !links.isEmpty {
      text += "<hyperlinks>"
      for (index, place) in links.enumerated() {
        switch place.link {
        case .url: text += #"<hyperlink ref="\#(place.address)" r:id="rId\#(index + 1)"/>"#
        case .cell(let sheet, let address):
          let location = "\(SheetName.quoted(sheet))!\(address)"
          text += #"<hyperlink ref="\#(place.address)" "#
          text += #"location="\#(SpreadsheetXML.attribute(location))"/>"#
        }
      }
      text += "</hyperlinks>"
    }
    text +=
      #"<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>"#
    switch options.printFit {
    case .none: break
    case .width: text += #"<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>"#
    case .page: text += #"<pageSetup paperSize="9" orientation="portrait"/>"#
    }
    if !notes.isEmpty { text += #"<legacyDrawing r:id="rIdNotesDrawing"/>"# }
    return text + "</worksheet>"
  }

  /// The relationships the sheet needs, or `nil` when it needs none.
  func relationships() -> [UInt8]? {
    var text = ""
    for (index, place) in links.enumerated() {
      guard case .url(let address) = place.link else { continue }
      text += #"<Relationship Id="rId\#(index + 1)" "#
      text += #"Type="\#(SpreadsheetXML.relationships)/hyperlink" "#
      text += #"Target="\#(SpreadsheetXML.attribute(address))" TargetMode="External"/>"#
    }
    if !notes.isEmpty {
      text += #"<Relationship Id="rIdNotesDrawing" "#
      text += #"Type="\#(SpreadsheetXML.relationships)/vmlDrawing" "#
      text += #"Target="../drawings/vmlDrawing\#(number).vml"/>"#
      text += #"<Relationship Id="rIdNotes" Type="\#(SpreadsheetXML.relationships)/comments" "#
      text += #"Target="../comments\#(number).xml"/>"#
    }
    guard !text.isEmpty else { return nil }
    let open = #"<Relationships xmlns="\#(SpreadsheetXML.packageRelationships)">"#
    return Array((SpreadsheetXML.declaration + open + text + "</Relationships>").utf8)
  }

  private func merges() throws(TabularError) -> String {
    let ranges = options.mergedRanges.filter { $0.first != $0.last }
    guard !ranges.isEmpty else { return "" }
    try Self.checkApart(ranges, sheet: name)
    let items = ranges.map { #"<mergeCell ref="\#($0)"/>"# }
    return #"<mergeCells count="\#(ranges.count)">\#(items.joined())</mergeCells>"#
  }

  /// Merged ranges that overlap make Excel call the workbook damaged.
  private static func checkApart(_ ranges: [CellRange], sheet: String) throws(TabularError) {
    let sorted = ranges.sorted { $0.first < $1.first }
    for (index, range) in sorted.enumerated() {
      for other in sorted[(index + 1)...] {
        if other.first.row > range.last.row { break }
        let apart =
          other.first.column > range.last.column || other.last.column < range.first.column
        if !apart {
          throw TabularError(
            .invalidValue, detail: "merged ranges \(range) and \(other) overlap", sheet: sheet)
        }
      }
    }
  }
}
