import Tabular

/// Small workbooks put together by hand, for what well-behaved writers never write.
struct OddWorkbook: Sendable {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  var parts: [(name: String, content: String)] = []
  /// Changes each entry before the archive is made.
  var dress: @Sendable (inout TestArchive.Entry) -> Void = { _ in }

  /// A workbook of one sheet named “Bảng”.
  init(sheet: String, styles: String? = nil, strings: String? = nil, properties: String = "") {
    let links = [
      "<Relationship Id='rId1' Type='\(Self.office)/worksheet' Target='worksheets/s.xml'/>",
      styles == nil ? "" : "<Relationship Id='rId2' Type='\(Self.office)/styles' Target='s.xml'/>",
      strings == nil
        ? "" : "<Relationship Id='rId3' Type='\(Self.office)/sharedStrings' Target='/xl/t.xml'/>",
    ]
    parts = [
      (
        "_rels/.rels",
        "<Relationships xmlns='\(Self.package)'><Relationship Id='a' "
          + "Type='\(Self.office)/officeDocument' Target='xl/workbook.xml'/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns='\(Self.main)' xmlns:r='\(Self.office)'>\(properties)<sheets>"
          + "<sheet name='Bảng' sheetId='1' r:id='rId1'/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='\(Self.package)'>\(links.joined())</Relationships>"
      ),
      ("xl/worksheets/s.xml", sheet),
    ]
    if let styles { parts.append(("xl/s.xml", styles)) }
    if let strings { parts.append(("xl/t.xml", strings)) }
  }

  /// A workbook whose sheet has the given rows.
  init(
    rows: String, styles: String? = nil, strings: String? = nil, properties: String = ""
  ) {
    self.init(
      sheet: "<worksheet xmlns='\(Self.main)'><sheetData>\(rows)</sheetData></worksheet>",
      styles: styles, strings: strings, properties: properties)
  }

  func archive() -> TestArchive {
    var archive = TestArchive()
    archive.entries = parts.map { part in
      var entry = TestArchive.Entry(part.name, part.content)
      dress(&entry)
      return entry
    }
    return archive
  }

  func bytes() throws -> [UInt8] { try archive().bytes() }

  /// A styles part with one cell format for each number format code.
  static func styles(_ codes: [String]) -> String {
    let formats = codes.enumerated().map { place, code in
      let escaped = code.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      return "<numFmt numFmtId='\(164 + place)' formatCode=\"\(escaped)\"/>"
    }
    let cells = codes.indices.map { "<xf numFmtId='\(164 + $0)'/>" }
    return "<styleSheet xmlns='\(main)'><numFmts>\(formats.joined())</numFmts>"
      + "<cellXfs>\(cells.joined())</cellXfs></styleSheet>"
  }
}

extension Corpus {
  /// The cells of one sheet as `A1 n 5`, row by row.
  static func lines(_ bytes: [UInt8], name: String = "a.xlsx", sheet: Int = 0) throws -> [String] {
    let document = try TableDocument.open(bytes: bytes, name: name)
    var rows = try document.rows(inSheet: sheet)
    var lines: [String] = []
    while let row = try rows.nextRow() {
      for cell in CellDump.cells(of: row) {
        let address = CellAddress(row: cell.row, column: cell.column)
        lines.append("\(address) \(cell.type) \(cell.json)")
      }
    }
    return lines
  }

  /// Opens and reads everything; returns the code of the error.
  static func failure(_ bytes: [UInt8], name: String = "a.xlsx") throws -> TabularError.Code? {
    do throws(TabularError) {
      let document = try TableDocument.open(bytes: bytes, name: name)
      for index in document.sheets.indices {
        var rows = try document.rows(inSheet: index)
        var row = TableRow()
        while try rows.readRow(into: &row) {}
      }
      return nil
    } catch {
      return error.code
    }
  }
}
