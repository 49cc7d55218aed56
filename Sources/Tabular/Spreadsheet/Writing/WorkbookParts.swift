/// The small parts that hold a new workbook together.
enum WorkbookParts {
  /// What the workbook part says about a finished sheet.
  struct Sheet {
    var name: String
    var visibility: SheetInfo.Visibility
    var filter: CellRange?
    var hasNotes: Bool
  }

  static var packageRelationships: [UInt8] {
    let open = #"<Relationships xmlns="\#(SpreadsheetXML.packageRelationships)">"#
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
    return Array(
      (SpreadsheetXML.declaration + open
        + #"<Relationship Id="rId1" Type="\#(SpreadsheetXML.relationships)/officeDocument" "#
        + #"Target="xl/workbook.xml"/><Relationship Id="rId2" "#
        + #"Type="\#(core)/core-properties" Target="docProps/core.xml"/>"#
        + "</Relationships>").utf8)
  }

  static func properties(title: String, author: String) -> [UInt8] {
    var text = SpreadsheetXML.declaration + "<cp:coreProperties "
    text += #"xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" "#
    text += #"xmlns:dc="http://purl.org/dc/elements/1.1/">"#
    if !title.isEmpty { text += "<dc:title>\(SpreadsheetXML.attribute(title))</dc:title>" }
    if !author.isEmpty { text += "<dc:creator>\(SpreadsheetXML.attribute(author))</dc:creator>" }
    return Array((text + "</cp:coreProperties>").utf8)
  }

  static func workbook(_ sheets: [Sheet]) -> [UInt8] {
    let active = sheets.firstIndex { $0.visibility == .visible } ?? 0
    var text = SpreadsheetXML.declaration
    text +=
      #"<workbook xmlns="\#(SpreadsheetXML.main)" xmlns:r="\#(SpreadsheetXML.relationships)">"#
    text += #"<workbookPr defaultThemeVersion="124226"/><bookViews><workbookView"#
    text += active > 0 ? #" firstSheet="\#(active)" activeTab="\#(active)"/>"# : "/>"
    text += "</bookViews><sheets>"
    for (index, sheet) in sheets.enumerated() {
      text += #"<sheet name="\#(SpreadsheetXML.attribute(sheet.name))" sheetId="\#(index + 1)""#
      if sheet.visibility != .visible { text += #" state="\#(sheet.visibility.rawValue)""# }
      text += #" r:id="rId\#(index + 1)"/>"#
    }
    text += "</sheets>"
    let names = sheets.enumerated().compactMap { index, sheet in
      sheet.filter.map { range in
        #"<definedName name="_xlnm._FilterDatabase" localSheetId="\#(index)" hidden="1">"#
          + SpreadsheetXML.attribute("\(SheetName.quoted(sheet.name))!\(range.absolute)")
          + "</definedName>"
      }
    }
    if !names.isEmpty { text += "<definedNames>\(names.joined())</definedNames>" }
    return Array((text + "</workbook>").utf8)
  }

  static func workbookRelationships(sheets: Int, sharedStrings: Bool) -> [UInt8] {
    var text = SpreadsheetXML.declaration
    text += #"<Relationships xmlns="\#(SpreadsheetXML.packageRelationships)">"#
    for number in 1...max(sheets, 1) {
      text +=
        #"<Relationship Id="rId\#(number)" Type="\#(SpreadsheetXML.relationships)/worksheet" "#
      text += #"Target="worksheets/sheet\#(number).xml"/>"#
    }
    text += #"<Relationship Id="rId\#(sheets + 1)" Type="\#(SpreadsheetXML.relationships)/styles" "#
    text += #"Target="styles.xml"/>"#
    if sharedStrings {
      text += #"<Relationship Id="rId\#(sheets + 2)" "#
      text += #"Type="\#(SpreadsheetXML.relationships)/sharedStrings" "#
      text += #"Target="sharedStrings.xml"/>"#
    }
    return Array((text + "</Relationships>").utf8)
  }

  static func contentTypes(_ sheets: [Sheet], sharedStrings: Bool) -> [UInt8] {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let package = "application/vnd.openxmlformats-package"
    var text = SpreadsheetXML.declaration
    text += #"<Types xmlns="\#(SpreadsheetXML.contentTypes)">"#
    text += #"<Default Extension="rels" ContentType="\#(package).relationships+xml"/>"#
    text += #"<Default Extension="xml" ContentType="application/xml"/>"#
    if sheets.contains(where: \.hasNotes) {
      text += #"<Default Extension="vml" "#
      text += #"ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>"#
    }
    func override(_ part: String, _ type: String) {
      text += #"<Override PartName="\#(part)" ContentType="\#(type)"/>"#
    }
    override("/xl/workbook.xml", "\(kind).sheet.main+xml")
    for (index, sheet) in sheets.enumerated() {
      override("/xl/worksheets/sheet\(index + 1).xml", "\(kind).worksheet+xml")
      if sheet.hasNotes { override("/xl/comments\(index + 1).xml", "\(kind).comments+xml") }
    }
    override("/xl/styles.xml", "\(kind).styles+xml")
    if sharedStrings { override("/xl/sharedStrings.xml", "\(kind).sharedStrings+xml") }
    override("/docProps/core.xml", "\(package).core-properties+xml")
    return Array((text + "</Types>").utf8)
  }
}
