import Foundation
import Tabular
import Testing

private let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
private let part = "xl/worksheets/sheet7.xml"

/// Edits a small workbook and returns the sheet's new text.
private func edited(
  _ sheet: String, styles: String? = nil, inline: Bool = true,
  _ body: (inout WorkbookEditor) throws -> Void
) throws -> String {
  var options = WorkbookEditor.Options()
  options.inlineStrings = inline
  var editor = try WorkbookEditor(
    bytes: try WorkbookFixtures.workbook(sheet: sheet, styles: styles), options: options)
  try body(&editor)
  return try WorkbookFixtures.text(part, in: try editor.bytes())
}

@Suite struct WorkbookEditorTests {
  @Test func `a cell is inserted where it belongs and keeps its neighbors' bytes`() throws {
    let sheet =
      "<worksheet xmlns=\"\(main)\"><dimension ref=\"A1:B2\"/><sheetData><row  r='2' spans=\"1:3\">"
      + "<c r=\"A2\" s=\"0\"/><c r=\"C2\"><v>3</v><extLst><ext uri='x'/></extLst></c></row>"
      + "<row r=\"7\"><c r=\"M7\" t='str'><f>A1</f><v>x</v></c></row></sheetData></worksheet>"
    let text = try edited(sheet) { editor in
      try editor.setCell(CellAddress(row: 2, column: 2), inSheet: "Mẫu", to: .integer(5))
      try editor.setCell(CellAddress(row: 2, column: 4), inSheet: "Mẫu", to: .boolean(true))
      try editor.setCell(CellAddress(row: 2, column: 3), inSheet: "mẫu", to: .text("a<b"))
      try editor.setCell(CellAddress(row: 5, column: 1), inSheet: "Mẫu", to: .number(0.5))
      try editor.setCell(CellAddress(row: 9, column: 1), inSheet: "Mẫu", to: .text(" x"))
    }
    let expected =
      "<worksheet xmlns=\"\(main)\"><dimension ref=\"A1:D9\"/><sheetData><row  r='2' spans=\"1:4\">"
      + "<c r=\"A2\" s=\"0\"/><c r=\"B2\"><v>5</v></c>"
      + "<c r=\"C2\" t=\"inlineStr\"><is><t>a&lt;b</t></is><extLst><ext uri='x'/></extLst></c>"
      + "<c r=\"D2\" t=\"b\"><v>1</v></c></row>"
      + "<row r=\"5\"><c r=\"A5\"><v>0.5</v></c></row>"
      + "<row r=\"7\"><c r=\"M7\" t='str'><f>A1</f><v>x</v></c></row>"
      + "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> x</t></is></c></row>"
      + "</sheetData></worksheet>"
    #expect(text == expected)
  }

  @Test func `rows and cells without references are counted`() throws {
    let sheet =
      "<worksheet xmlns=\"\(main)\"><sheetData><row><c><v>1</v></c><c><v>2</v></c></row>"
      + "<row/></sheetData></worksheet>"
    let text = try edited(sheet) { editor in
      try editor.setCell(CellAddress(row: 1, column: 2), inSheet: "Mẫu", to: .integer(9))
      try editor.setCell(CellAddress(row: 2, column: 1), inSheet: "Mẫu", to: .integer(8))
    }
    #expect(
      text
        == "<worksheet xmlns=\"\(main)\"><sheetData><row><c><v>1</v></c><c><v>9</v></c></row>"
        + "<row><c r=\"A2\"><v>8</v></c></row></sheetData></worksheet>")
  }

  @Test func `a prefixed sheet gets prefixed elements, in the order of the schema`() throws {
    let sheet =
      "<x:worksheet xmlns:x=\"\(main)\"><x:sheetViews><x:sheetView workbookViewId='0'>"
      + "<x:pane activePane=\"bottom_left\"/></x:sheetView></x:sheetViews><x:sheetData/>"
      + "<x:pageMargins left='1'/></x:worksheet>"
    let text = try edited(sheet) { editor in
      try editor.setCell(CellAddress(row: 1, column: 1), inSheet: "Mẫu", to: .text("a"))
      try editor.add(CellValidation(.any, column: 1, rows: 1...2), toSheet: "Mẫu")
      try editor.setLink(
        .cell(sheet: "Mẫu", CellAddress(row: 1, column: 1)), at: CellAddress(row: 1, column: 2),
        inSheet: "Mẫu")
      try editor.setWidth(12, ofColumn: 2, inSheet: "Mẫu")
    }
    #expect(text.contains("<x:pane activePane=\"bottom_left\"/>"))
    #expect(
      text.contains(
        "<x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData>"
      ))
    let order = [
      "<x:cols>", "<x:sheetData>", "<x:dataValidations", "<x:hyperlinks>", "<x:pageMargins",
    ]
    let places = order.map { text.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func `a fill clones the cell's format and leaves a broken number format alone`() throws {
    let styles =
      "<styleSheet xmlns=\"\(main)\"><fonts count=\"1\"><font><sz val=\"9\"/></font></fonts>"
      + "<fills count=\"2\"><fill/><fill/></fills><borders count='1'><border/></borders>"
      + "<cellXfs count=\"2\"><xf fontId='0'/><xf numFmtId=\"-1\" fontId=\"0\" fillId=\"0\"/></cellXfs>"
      + "<extLst/></styleSheet>"
    let sheet =
      "<worksheet xmlns=\"\(main)\"><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c></row>"
      + "</sheetData></worksheet>"
    var editor = try WorkbookEditor(
      bytes: try WorkbookFixtures.workbook(sheet: sheet, styles: styles))
    try editor.setStyle(.fill(.bad), at: CellAddress(row: 1, column: 1), inSheet: "Mẫu")
    let bytes = try editor.bytes()
    #expect(try WorkbookFixtures.text(part, in: bytes).contains("<c r=\"A1\" s=\"2\"><v>1</v></c>"))
    let text = try WorkbookFixtures.text("xl/styles.xml", in: bytes)
    #expect(text.contains("<xf numFmtId=\"-1\" fontId=\"0\" fillId=\"0\"/><xf numFmtId=\"-1\""))
    #expect(text.contains("fillId=\"2\" applyFill=\"1\"/></cellXfs><extLst/>"))
    #expect(text.contains("<cellXfs count=\"3\">"))
    #expect(text.contains("<fills count=\"3\">"))
  }

  @Test func `a formula that others share is not torn away`() throws {
    let sheet =
      "<worksheet xmlns=\"\(main)\"><sheetData><row r=\"1\"><c r=\"A1\">"
      + "<f t=\"shared\" ref=\"A1:A9\" si=\"0\">B1</f><v>1</v></c></row></sheetData></worksheet>"
    #expect {
      _ = try edited(sheet) { editor in
        try editor.setCell(CellAddress(row: 1, column: 1), inSheet: "Mẫu", to: .integer(5))
      }
    } throws: { ($0 as? TabularError)?.code == .unsupported }
  }

  @Test func `a formula's replacement takes the order of calculation away`() throws {
    let name = "spreadsheets/poi__63934.xlsx"
    try #require(WorkbookFixtures.names.contains(name))
    let bytes = try WorkbookFixtures.bytes(name)
    var untouched = try WorkbookEditor(bytes: bytes)
    let sheet = try #require(untouched.sheets.first?.name)
    try untouched.setCell(CellAddress(row: 90, column: 9), inSheet: sheet, to: .integer(1))
    #expect(try WorkbookFixtures.records(try untouched.bytes())["xl/calcChain.xml"] != nil)
  }

  @Test func `a second note follows the first, and parts are made once`() throws {
    let sheet = "<worksheet xmlns=\"\(main)\"><sheetData/></worksheet>"
    var editor = try WorkbookEditor(bytes: try WorkbookFixtures.workbook(sheet: sheet))
    let address = CellAddress(row: 2, column: 2)
    try editor.addNote(CellNote("một", author: "A"), at: address, inSheet: "Mẫu")
    var again = try WorkbookEditor(bytes: try editor.bytes())
    try again.addNote(CellNote("hai", author: "B"), at: address, inSheet: "Mẫu")
    try again.addNote(
      CellNote("ba", author: "B"), at: CellAddress(row: 3, column: 1), inSheet: "Mẫu")
    let bytes = try again.bytes()
    let comments = try WorkbookFixtures.text("xl/comments1.xml", in: bytes)
    #expect(comments.components(separatedBy: "<comment ").count == 3)
    #expect(comments.contains("một</t></r><r><t xml:space=\"preserve\">\nhai</t></r></text>"))
    #expect(comments.contains("<authors><author>A</author><author>B</author></authors>"))
    let drawing = try WorkbookFixtures.text("xl/drawings/vmlDrawing1.vml", in: bytes)
    #expect(drawing.contains("_x0000_s1025") && drawing.contains("_x0000_s1026"))
    #expect(
      try WorkbookFixtures.text(part, in: bytes).components(separatedBy: "legacyDrawing").count == 2
    )
  }

  @Test func `rows and columns are appended behind the last content`() throws {
    let sheet =
      "<worksheet xmlns=\"\(main)\"><dimension ref=\"A1:A1\"/><sheetData>"
      + "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
      + "<row r=\"9\"><c r=\"F9\" s=\"0\"/></row></sheetData></worksheet>"
    var editor = try WorkbookEditor(bytes: try WorkbookFixtures.workbook(sheet: sheet))
    #expect(try editor.appendRows([[.text("a")], [.empty, .text("b")]], toSheet: "Mẫu") == 2)
    #expect(try editor.appendColumn([1: .text("Ghi chú")], toSheet: "Mẫu", width: 40) == 3)
    let extent = try WorkbookEditor(bytes: try editor.bytes()).extent(ofSheet: "Mẫu")
    #expect(extent == (3, 3))
  }

  @Test func `signed workbooks, unknown sheets and bad links are refused`() throws {
    let sheet = "<worksheet xmlns=\"\(main)\"><sheetData/></worksheet>"
    let signed = try WorkbookFixtures.make([("_xmlsignatures/sig1.xml", "<a/>")])
    #expect { try WorkbookEditor(bytes: signed) } throws: {
      ($0 as? TabularError)?.code == .unsupported
    }
    var editor = try WorkbookEditor(bytes: try WorkbookFixtures.workbook(sheet: sheet))
    let address = CellAddress(row: 1, column: 1)
    #expect { try editor.setCell(address, inSheet: "Khác", to: .empty) } throws: {
      ($0 as? TabularError)?.code == .noSuchSheet
    }
    #expect(throws: TabularError.self) {
      try editor.setLink(.url("javascript:x"), at: address, inSheet: "Mẫu")
    }
    #expect(throws: TabularError.self) { try editor.addSheet(named: "MẪU") }
    #expect(throws: TabularError.self) { try WorkbookEditor(bytes: []) }
    #expect(throws: TabularError.self) { try WorkbookEditor(bytes: Array("tên;giá".utf8)) }
  }

  @Test func `the same changes make the same bytes, and may be saved over the source`() throws {
    let folder = try TemporaryFolder()
    let sheet = "<worksheet xmlns=\"\(main)\"><sheetData/></worksheet>"
    let source = try WorkbookFixtures.workbook(sheet: sheet)
    let path = "\(folder.path)/a.xlsx"
    try folder.write(source, to: "a.xlsx")
    var editor = try WorkbookEditor(path: path)
    try WorkbookEditorCorpusTests.changeInEveryWay(&editor, "Mẫu")
    let first = try editor.bytes()
    #expect(try editor.bytes() == first)
    try editor.save(toPath: path)
    #expect(try folder.bytes("a.xlsx") == first)
    for number in 0..<3 {
      let sink = FailingSink(try FileSink(path: path), failsAt: 0)
      #expect(throws: TabularError.self, "\(number)") { try editor.save(to: sink) }
      #expect(folder.names == ["a.xlsx"])
    }
  }

  @Test func `a workbook cut at any byte is refused, never a crash`() throws {
    let sheet = "<worksheet xmlns=\"\(main)\"><sheetData><row r=\"1\"/></sheetData></worksheet>"
    let bytes = try WorkbookFixtures.workbook(sheet: sheet)
    for length in 0..<bytes.count {
      do throws(TabularError) {
        var editor = try WorkbookEditor(bytes: Array(bytes[..<length]))
        try editor.setCell(CellAddress(row: 1, column: 1), inSheet: "Mẫu", to: .integer(1))
        _ = try editor.bytes()
      } catch {
        continue
      }
    }
    for length in stride(from: 0, to: sheet.utf8.count, by: 1) {
      let cut = String(decoding: Array(sheet.utf8)[..<length], as: UTF8.self)
      var editor = try WorkbookEditor(bytes: try WorkbookFixtures.workbook(sheet: cut))
      try editor.setCell(CellAddress(row: 1, column: 1), inSheet: "Mẫu", to: .integer(1))
      #expect(throws: TabularError.self) { try editor.bytes() }
    }
  }
}
