/// Makes the changes of one sheet, in its part and the parts around it.
struct SheetPartEditor {
  let part: String
  let edits: SheetEdits
  let inlineStrings: Bool
  /// How many days later than others the workbook starts to count.
  let dayShift: Int
  /// What types of relationships begin with; strict workbooks have their own.
  let base: String

  /// The order of a sheet's elements (ECMA-376 part 1, 18.3.1.99). Unknown ones have rank 0.
  static let order: [String: Int] = {
    let names = [
      "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",
      "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
      "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
      "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
      "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
      "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects",
      "controls", "AlternateContent", "webPublishItems", "tableParts", "extLst",
    ]
    return Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0 + 1) })
  }()

  /// Returns whether a formula was replaced.
  func apply(
    to package: inout WorkbookPackage, styles: inout StylesEditor, strings: inout StringsEditor
  ) throws(TabularError) -> Bool {
    let bytes = try package.content(part)
    let outline = try XMLOutline(bytes, limits: package.limits)
    guard let data = outline.child("sheetData") else {
      throw TabularError(.malformed, detail: "\(part) has no rows")
    }
    var relationships = try Relationships(of: part, in: package)
    var splices = ByteSplices()
    var cells = try SheetCells(
      bytes: bytes, prefix: data.prefix, inlineStrings: inlineStrings, dayShift: dayShift,
      limits: package.limits)
    try cells.apply(
      edits.cells, heights: edits.heights, data: data, styles: &styles, strings: &strings,
      splices: &splices)
    widenDimension(outline, bytes, &splices)
    try addWidths(outline, bytes, limits: package.limits, &splices)
    try addValidations(outline, bytes, &splices)
    try addLinks(outline, bytes, limits: package.limits, &relationships, &splices)
    if !edits.notes.isEmpty,
      let id = try NotesEditor.add(
        edits.notes, relationships: &relationships, base: base, package: &package)
    {
      let text =
        "<\(outline.root.prefix)legacyDrawing"
        + reference(id, outline, bytes) + "/>"
      splices.insert(text, at: outline.place(of: "legacyDrawing", in: Self.order))
    }
    if !splices.isEmpty { package.set(part, splices.applied(to: bytes)) }
    try relationships.save(to: &package)
    return cells.removedFormula
  }

  /// An `r:id` attribute that is right whatever prefixes the part has.
  private func reference(_ id: String, _ outline: XMLOutline, _ bytes: [UInt8]) -> String {
    let isDeclared = outline.root.attribute("xmlns:r", bytes) == base
    return (isDeclared ? "" : " xmlns:r=\"\(base)\"") + " r:id=\"\(id)\""
  }

  private func widenDimension(
    _ outline: XMLOutline, _ bytes: [UInt8], _ splices: inout ByteSplices
  ) {
    guard let dimension = outline.child("dimension"),
      let text = dimension.attribute("ref", bytes)
    else { return }
    let corners = text.utf8.split(separator: UInt8(ascii: ":")).map {
      CellAddress(a1: String(Substring($0)))
    }
    guard let first = corners.first ?? nil, let last = corners.last ?? nil else { return }
    var range = CellRange(first: first, last: last)
    for (row, columns) in edits.cells {
      for (column, cell) in columns where cell.value != nil {
        range.first.row = min(range.first.row, row)
        range.first.column = min(range.first.column, column)
        range.last.row = max(range.last.row, row)
        range.last.column = max(range.last.column, column)
      }
    }
    if range.first != first || range.last != last {
      dimension.set("ref", to: range.description, bytes, &splices)
    }
  }

  private func addWidths(
    _ outline: XMLOutline, _ bytes: [UInt8], limits: ReadingLimits, _ splices: inout ByteSplices
  ) throws(TabularError) {
    guard !edits.widths.isEmpty else { return }
    let prefix = outline.root.prefix
    var known: [(low: Int, high: Int, span: XMLSpan)] = []
    let list = outline.child("cols")
    if let list {
      for child in try XMLOutline(bytes, in: list.range, limits: limits).children {
        guard let low = child.attribute("min", bytes).flatMap({ Int($0) }),
          let high = child.attribute("max", bytes).flatMap({ Int($0) })
        else { continue }
        known.append((low, high, child))
      }
    }
    var behind = ""
    for column in edits.widths.keys.sorted() {
      // A column that has a width of its own, or shares one, keeps it.
      if known.contains(where: { $0.low <= column && column <= $0.high }) { continue }
      let width = min(max(edits.widths[column] ?? 10, 0), 255)
      let text =
        "<\(prefix)col min=\"\(column)\" max=\"\(column)\" width=\"\(width)\" customWidth=\"1\"/>"
      if let next = known.first(where: { $0.low > column }) {
        splices.insert(text, at: next.span.range.lowerBound)
      } else {
        behind += text
      }
    }
    guard !behind.isEmpty else { return }
    if let list {
      list.append(behind, &splices)
    } else {
      splices.insert(
        "<\(prefix)cols>\(behind)</\(prefix)cols>", at: outline.place(of: "cols", in: Self.order))
    }
  }

  private func addValidations(
    _ outline: XMLOutline, _ bytes: [UInt8], _ splices: inout ByteSplices
  ) throws(TabularError) {
    guard !edits.validations.isEmpty else { return }
    let prefix = outline.root.prefix
    var items = ""
    for validation in edits.validations { items += try validation.element(prefix: prefix) }
    let count = edits.validations.count
    if let list = outline.child("dataValidations") {
      if let old = list.attribute("count", bytes).flatMap({ Int($0) }), old < 1 << 30 {
        list.set("count", to: String(old + count), bytes, &splices)
      }
      list.append(items, &splices)
    } else {
      let text =
        "<\(prefix)dataValidations count=\"\(count)\">\(items)</\(prefix)dataValidations>"
      splices.insert(text, at: outline.place(of: "dataValidations", in: Self.order))
    }
  }

  private func addLinks(
    _ outline: XMLOutline, _ bytes: [UInt8], limits: ReadingLimits,
    _ relationships: inout Relationships, _ splices: inout ByteSplices
  ) throws(TabularError) {
    guard !edits.links.isEmpty else { return }
    let prefix = outline.root.prefix
    let list = outline.child("hyperlinks")
    let known = try list.map { span throws(TabularError) in
      try XMLOutline(bytes, in: span.range, limits: limits).children
    }
    var items = ""
    for (address, link) in edits.links {
      for old in known ?? [] where old.attribute("ref", bytes) == address.description {
        splices.replace(old.range, with: "")
      }
      items += "<\(prefix)hyperlink ref=\"\(address)\""
      switch link {
      case .url(let target):
        let id = relationships.add(type: base + "/hyperlink", target: target, isExternal: true)
        items += reference(id, outline, bytes)
      case .cell(let sheet, let place):
        let location = SpreadsheetXML.attribute("\(SheetName.quoted(sheet))!\(place)")
        items += " location=\"\(location)\""
      }
      items += "/>"
    }
    if let list {
      list.append(items, &splices)
    } else {
      splices.insert(
        "<\(prefix)hyperlinks>\(items)</\(prefix)hyperlinks>",
        at: outline.place(of: "hyperlinks", in: Self.order))
    }
  }
}
