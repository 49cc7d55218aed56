import OCOPCatalog
import Testing

@testable import CatalogExchange
@testable import Tabular

@Suite struct `Correcting a workbook of another program` {
  private func fix(
    _ bytes: [UInt8], _ name: String
  ) throws -> (bytes: [UInt8], outcome: ListFixer.Outcome) {
    let log = ChangeLog(language: .vietnamese, messages: ForeignWorkbook.words)
    return try ListFixer(level: .review, log: log).fix(
      bytes, name: name, with: try Sample.importer())
  }

  @Test(arguments: ForeignWorkbook.names)
  func `only the list changes, and a second run changes nothing`(name: String) throws {
    let before = try ForeignWorkbook.withList(name)
    let fixed = try fix(before, name)
    #expect(fixed.outcome.applied.count >= 4)
    let list = try ForeignWorkbook.listPart(before)
    let old = Set(try ForeignWorkbook.parts(before).keys)
    for part in try ForeignWorkbook.changed(before, fixed.bytes)
    where old.contains(part) && part != list {
      let name = part.lowercased()
      #expect(
        ["styles.xml", "sharedstrings.xml", "workbook.xml", "workbook.xml.rels", "types].xml"]
          .contains { name.hasSuffix($0) }, "\(part)")
    }
    let again = try fix(fixed.bytes, name)
    #expect(again.outcome.applied.isEmpty)
    #expect((again.bytes == fixed.bytes) == true)
  }

  @Test func `a number stays a number, a code becomes text`() throws {
    let name = "poi__63934.xlsx"
    let fixed = try fix(try ForeignWorkbook.withList(name), name)
    let document = try TableDocument.open(bytes: fixed.bytes, name: name)
    let index = try #require(
      document.sheets.firstIndex { $0.name == ForeignWorkbook.sheet })
    var rows = try document.rows(inSheet: index)
    var cells: [CellAddress: TableCell] = [:]
    while let row = try rows.nextRow() {
      for cell in row.cells { cells[CellAddress(row: row.number, column: cell.column)] = cell }
    }
    #expect(cells[at("E3")]?.kind == .number)
    #expect(cells[at("E3")]?.number == 120_000)
    #expect(cells[at("C3")]?.kind == .text)
    #expect(cells[at("C3")]?.text == "0900000401")
    #expect(cells[at("A3")]?.text == "Khóm Cầu Đúc")
  }

  @Test(arguments: [
    ("120.000", 120_000), ("4", 4), ("72,5", 72.5), ("1.234.567", 1_234_567), ("0", 0),
    ("0912345678", nil), ("12.34", nil), ("1,", nil), ("", nil), ("25.000 - 30.000", nil),
    (".5", nil), ("1.000,25", 1_000.25),
  ])
  func `numbers are read as Vietnamese lists write them`(text: String, value: Double?) {
    #expect(FixedValue.number(text) == value)
  }

  @Test func `a formula is left alone`() throws {
    let name = "poi__63934.xlsx"
    let bytes = try ForeignWorkbook.withList(name)
    let part = try ForeignWorkbook.listPart(bytes)
    var editor = try WorkbookEditor(bytes: bytes)
    let text = String(decoding: try editor.package.content(part), as: UTF8.self)
    let changed = text.split(separator: "<v>120</v>").joined(separator: "<f>60*2</f><v>120</v>")
    editor.package.set(part, Array(changed.utf8))
    let sink = MemorySink()
    try editor.package.write(to: sink)
    let fixed = try fix(sink.bytes, name)
    #expect(fixed.outcome.refused.contains { $0.location.cell == "E3" })
    #expect(!fixed.outcome.applied.contains { $0.location.cell == "E3" })
    let after = try WorkbookEditor(bytes: fixed.bytes)
    #expect(
      try after.formulas(inSheet: ForeignWorkbook.sheet, among: [at("E3"), at("E5")]) == [at("E3")])
  }
}
