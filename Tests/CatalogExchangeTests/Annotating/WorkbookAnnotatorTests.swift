import OCOPCatalog
import Testing

@testable import CatalogExchange
@testable import Tabular

@Suite struct `Marking a workbook` {
  /// Parts that hold what all sheets share.
  private static let shared: Set<String> = [
    "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
    "xl/sharedStrings.xml",
  ]

  @Test(arguments: ForeignWorkbook.names)
  func `everything but the list and what all sheets share stays byte for byte`(
    name: String
  ) throws {
    let before = try ForeignWorkbook.withList(name)
    let (after, outcome) = try ForeignWorkbook.annotate(before, name)
    #expect(outcome.notes >= 5)
    let list = try ForeignWorkbook.listPart(before)
    let old = Set(try ForeignWorkbook.parts(before).keys)
    let touched = try ForeignWorkbook.changed(before, after)
      .filter { old.contains($0) && $0 != list }
    #expect(
      touched.map { $0.lowercased() }.allSatisfy { part in
        Self.shared.contains { $0.lowercased() == part } || part.hasSuffix("/workbook.xml")
          || part.hasSuffix("/workbook.xml.rels") || part.hasSuffix("/styles.xml")
          || part.hasSuffix("/sharedstrings.xml")
      }, "\(touched)")
  }

  @Test(arguments: ForeignWorkbook.names)
  func `a second run changes nothing`(name: String) throws {
    let first = try ForeignWorkbook.annotate(try ForeignWorkbook.withList(name), name)
    let second = try ForeignWorkbook.annotate(first.bytes, name)
    #expect(second.outcome.isUnchanged)
    #expect((second.bytes == first.bytes) == true)
    #expect(second.outcome.notes == first.outcome.notes)
  }

  @Test(arguments: ForeignWorkbook.names)
  func `notes and colors come to cells a workbook had before, and go again`(name: String) throws {
    let before = Fixture.bytes("Workbooks/" + name)
    let document = try TableDocument.open(bytes: before, name: name)
    var report = FileReport(file: name)
    var findings: [Finding] = []
    for (index, info) in document.sheets.enumerated() {
      report.sheets.append(SheetReport(sheet: info.name))
      var rows = try document.rows(inSheet: index)
      while let row = try rows.nextRow(), row.number < 12 {
        for cell in row.cells.prefix(5) {
          findings.append(
            Finding(
              rule: "price-missing", severity: Severity.allCases[cell.column % 3],
              message: Finding.Message("price-missing"),
              location: SourceLocation(
                file: name, sheet: info.name, row: row.number, column: cell.column)))
        }
      }
    }
    let annotator = ForeignWorkbook.annotator
    let marked = try annotator.annotate(before, findings: findings, report: report)
    let again = try annotator.annotate(marked.bytes, findings: findings, report: report)
    #expect(again.outcome.isUnchanged)
    #expect((again.bytes == marked.bytes) == true)
    let cleared = try annotator.annotate(marked.bytes, findings: [], report: report)
    #expect(cleared.outcome.notes == 0)
    let (old, new) = (try WorkbookEditor(bytes: before), try WorkbookEditor(bytes: cleared.bytes))
    let inked = try WorkbookEditor(bytes: marked.bytes)
    for sheet in old.sheets.map(\.name) {
      let places = Set(
        findings.lazy.filter { $0.location.sheet == sheet }.compactMap {
          CellAddress(a1: $0.location.cell ?? "")
        })
      let looks = try old.fills(inSheet: sheet, of: places, orColored: [])
      let between = try inked.fills(inSheet: sheet, of: places, orColored: [])
      #expect(places.isEmpty || looks != between)
      #expect(try new.fills(inSheet: sheet, of: places, orColored: []) == looks, "\(sheet)")
      #expect(try new.notes(inSheet: sheet, markedBy: AnnotationMarks.note).isEmpty)
      // What people wrote themselves is there as before.
      #expect(try texts(old, sheet) == texts(new, sheet), "\(sheet)")
    }
  }

  private func texts(_ editor: WorkbookEditor, _ sheet: String) throws -> [CellAddress: String] {
    let relationships = try Relationships(
      of: editor.entries[try editor.position(sheet)].part, in: editor.package)
    guard let part = relationships.first("comments")?.target, editor.package.has(part) else {
      return [:]
    }
    let list = try NoteList(editor.package.content(part), limits: .standard)
    return Dictionary(list.notes.map { ($0.address, $0.text) }) { first, _ in first }
  }

  @Test(arguments: Sample.messy.filter { $0.hasSuffix(".xlsx") })
  func `a marked list reads as the same products and findings`(name: String) throws {
    let before = try Sample.catalog(name)
    let annotator = ForeignWorkbook.annotator
    let sink = MemorySink()
    let outcome = try annotator.annotate(
      path: Sample.path(name), findings: before.findings,
      report: try #require(before.report.files.first), to: sink)
    #expect(outcome.sheet == "Cách sửa")
    let after = try Sample.catalog(sink.bytes, name: name)
    #expect(after.products.map(\.value) == before.products.map(\.value))
    #expect(after.findings == before.findings)
    #expect(try ForeignWorkbook.annotate(sink.bytes, name).outcome.isUnchanged)
  }

  @Test func `a row says its errors at its end, a cell what to type`() throws {
    let name = "07-excel-damage.xlsx"
    let catalog = try Sample.catalog(name)
    let sink = MemorySink()
    try ForeignWorkbook.annotator.annotate(
      path: Sample.path(name), findings: catalog.findings,
      report: try #require(catalog.report.files.first), to: sink)
    let document = try TableDocument.open(bytes: sink.bytes, name: name)
    var rows = try document.rows(inSheet: 0)
    let header = try #require(try rows.nextRow())
    #expect(header.cells.last?.text == "Lỗi")
    let first = try #require(try rows.nextRow())
    #expect(first.cells.last?.column == header.lastColumn)
    #expect(first.cells.last?.text.hasPrefix("✘ F2 ") == true)
    let editor = try WorkbookEditor(bytes: sink.bytes)
    let notes = try editor.notes(inSheet: "Sheet1", markedBy: AnnotationMarks.note)
    let phone = try #require(notes[CellAddress(row: 2, column: 5)])
    #expect(phone.contains("→ Nên ghi: 0900000401"))
    #expect(phone.contains("Vì sao: "))
  }

  @Test func `a list that was mended loses its marks`() throws {
    let name = "excelize__Book1.xlsx"
    let marked = try ForeignWorkbook.annotate(try ForeignWorkbook.withList(name), name).bytes
    var editor = try WorkbookEditor(bytes: marked)
    try editor.setCell(at("C3"), inSheet: ForeignWorkbook.sheet, to: .text("0900000401"))
    let mended = try ForeignWorkbook.annotate(try editor.bytes(), name)
    #expect(!mended.outcome.isUnchanged)
    let after = try WorkbookEditor(bytes: mended.bytes)
    let address = CellAddress(row: 3, column: 3)
    let notes = try after.notes(
      inSheet: ForeignWorkbook.sheet, markedBy: AnnotationMarks.note)
    #expect(notes[address] == nil)
    let fill = try after.fills(
      inSheet: ForeignWorkbook.sheet, of: [address], orColored: [])[address]
    #expect(fill?.color == SheetColor(0x92D050))
    #expect(try ForeignWorkbook.annotate(mended.bytes, name).outcome.isUnchanged)
  }

  @Test func `a clean list comes back as it was`() throws {
    let before = try Array(ForeignWorkbook.withList("poi__63934.xlsx"))
    let (after, outcome) = try ForeignWorkbook.annotator.annotate(
      before, findings: [], report: FileReport(file: "x.xlsx"))
    #expect(outcome.isUnchanged)
    #expect((after == before) == true)
  }

  @Test func `a text file is refused with a way out`() {
    let report = FileReport(file: "x.csv")
    let error = #expect(throws: TabularError.self) {
      try ForeignWorkbook.annotator.annotate(
        Array("Tên;Giá\nA;1\n".utf8), findings: [], report: report)
    }
    #expect(error?.code == .notEditable)
    #expect(
      error.map { UserMessage.text(for: $0, in: .vietnamese) }?.contains("ocop convert") == true)
  }
}
