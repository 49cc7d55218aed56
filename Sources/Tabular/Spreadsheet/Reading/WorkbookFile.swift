/// An Office Open XML workbook that was opened: its sheets, shared strings and styles.
struct WorkbookFile: TableFile {
  let format: TableFormat
  let sheets: [SheetInfo]
  let uses1904Dates: Bool
  private let package: PartPackage
  private let entries: [ZipEntry?]
  private let strings: SharedStrings
  private let styles: WorkbookStyles

  init(package: PartPackage, workbook: ZipEntry) throws(TabularError) {
    self.package = package
    let name = workbook.partName
    let relationships = try package.relationships(of: name)
    let list = try WorkbookPart.read(workbook, of: package)
    uses1904Dates = list.uses1904Dates
    let targets = Dictionary(
      relationships.filter { !$0.isExternal }.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let worksheets = relationships.filter { $0.isOfKind("worksheet") && !$0.isExternal }
    var sheets: [SheetInfo] = []
    var entries: [ZipEntry?] = []
    for (position, sheet) in list.sheets.enumerated() {
      var target = targets[sheet.relationship]
      if target == nil, sheet.relationship.isEmpty, position < worksheets.count {
        // Some writers forget the link; the order of the relationships is the best guess.
        target = worksheets[position]
      }
      // A sheet that is one chart holds no table.
      if target?.isOfKind("chartsheet") == true { continue }
      sheets.append(sheet.info)
      entries.append(target.flatMap { package.archive.entry(named: $0.target) })
    }
    try package.archive.limits.checkExpanded(entries.map { $0?.uncompressedSize ?? 0 })
    self.sheets = sheets
    self.entries = entries
    format = Self.hasMacros(package, relationships) ? .xlsm : .xlsx
    strings =
      try Self.part("sharedStrings", of: package, relationships, folder: name)
      .map { entry throws(TabularError) in try SharedStrings.read(entry, of: package) }
      ?? SharedStrings()
    styles =
      try Self.part("styles", of: package, relationships, folder: name)
      .map { entry throws(TabularError) in try WorkbookStyles(entry, of: package) }
      ?? WorkbookStyles()
  }

  func rows(inSheet index: Int) throws(TabularError) -> any TableReading {
    SheetReader(
      scanner: try scanner(index), strings: strings, styles: styles, uses1904: uses1904Dates,
      limits: package.archive.limits)
  }

  func mergedRanges(inSheet index: Int) throws(TabularError) -> [CellRange] {
    try SheetExtras.mergedRanges(try scanner(index))
  }

  func hiddenColumns(inSheet index: Int) throws(TabularError) -> [ClosedRange<Int>] {
    try SheetExtras.hiddenColumns(try scanner(index))
  }

  func fontName(ofStyle style: Int) -> String? { styles.fontName(ofStyle: style) }

  private func scanner(_ index: Int) throws(TabularError) -> XMLScanner {
    guard let entry = entries[index] else {
      throw TabularError(.malformed, detail: "the sheet's part is missing")
    }
    // Unverified: a sheet is handed out row by row, long before its checksum could be known.
    return try package.scanner(entry, verified: false)
  }

  private static func part(
    _ kind: String, of package: PartPackage, _ relationships: [PartPackage.Relationship],
    folder workbook: String
  ) throws(TabularError) -> ZipEntry? {
    if let found = relationships.first(where: { $0.isOfKind(kind) && !$0.isExternal }) {
      return package.archive.entry(named: found.target)
    }
    return nil
  }

  private static func hasMacros(
    _ package: PartPackage, _ relationships: [PartPackage.Relationship]
  ) -> Bool {
    relationships.contains { $0.isOfKind("vbaProject") }
  }
}
