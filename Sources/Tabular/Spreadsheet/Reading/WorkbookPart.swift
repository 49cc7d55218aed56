/// The workbook part: which sheets there are and which date system they use.
struct WorkbookPart {
  struct Sheet {
    var info: SheetInfo
    /// The id of the relationship that leads to the sheet's part; empty when it is missing.
    var relationship: String
  }

  var sheets: [Sheet] = []
  var uses1904Dates = false

  static func read(
    _ entry: ZipEntry, of package: PartPackage
  ) throws(TabularError) -> WorkbookPart {
    var part = WorkbookPart()
    var scanner = try package.scanner(entry)
    while true {
      let token = try scanner.next()
      if token == .finished { return part }
      guard token == .start else { continue }
      if scanner.isNamed("workbookPr"), scanner.depth == 2 {
        part.uses1904Dates = scanner.flag("date1904") ?? false
      } else if scanner.isNamed("sheet"), scanner.depth == 3 {
        guard part.sheets.count < package.archive.limits.sheets else {
          throw TabularError(.limitExceeded, detail: "sheets \(package.archive.limits.sheets)")
        }
        let state = try scanner.attribute("state") ?? ""
        let info = SheetInfo(
          name: try scanner.attribute("name") ?? "",
          visibility: SheetInfo.Visibility(rawValue: state) ?? .visible)
        part.sheets.append(
          Sheet(info: info, relationship: try relationship(scanner)))
      }
    }
  }

  /// The value of `r:id` under whatever prefix; the plain `id` is something else.
  private static func relationship(_ scanner: XMLScanner) throws(TabularError) -> String {
    if let id = try scanner.attribute("r:id") { return id }
    var cursor = scanner.nameEnd
    while let next = scanner.attribute(after: &cursor) {
      if scanner.string(next.name).hasSuffix(":id") { return scanner.string(next.value) }
    }
    return ""
  }
}
