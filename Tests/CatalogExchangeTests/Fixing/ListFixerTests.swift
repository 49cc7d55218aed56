import FoundationEssentials
import OCOPCatalog
import Tabular
import Testing

@testable import CatalogExchange

@Suite struct `Correcting a list` {
  private func fix(_ name: String, _ level: FixPlan.Level) throws -> (
    outcome: ListFixer.Outcome, bytes: [UInt8]
  ) {
    let sink = MemorySink()
    let outcome = try ListFixer(level: level).fix(
      path: Sample.path(name), with: try Sample.importer(), to: sink)
    return (outcome, sink.bytes)
  }

  @Test(arguments: Sample.messy, [FixPlan.Level.safe, .review])
  func `a second run changes nothing`(name: String, level: FixPlan.Level) throws {
    let first = try fix(name, level)
    #expect(first.outcome.refused.isEmpty)
    let folder = FileManager.default.temporaryDirectory.path() + "fix-\(name)-\(level)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/\(name)"
    try Data(first.bytes).write(to: URL(filePath: path))

    let sink = MemorySink()
    let second = try ListFixer(level: level).fix(
      path: path, with: try Sample.importer(), to: sink)
    #expect(second.applied.isEmpty)
    #expect(sink.bytes.elementsEqual(first.bytes) == true)
  }

  @Test(arguments: ["03-tcvn3.xlsx", "04-vni.xlsx"])
  func `text of old fonts becomes Unicode in every cell`(name: String) throws {
    let (outcome, bytes) = try fix(name, .safe)
    #expect(outcome.applied.count == 44)
    let catalog = try Sample.catalog(bytes, name: name)
    #expect(
      catalog.products.map(\.value.name) == [
        "Khóm Cầu Đúc tươi", "Cá thát lát rút xương tẩm gia vị", "Bưởi Năm Roi", "Rượu nếp than",
        "Trà mãng cầu xiêm", "Khô cá sặc rằn một nắng",
      ])
    let document = try TableDocument.open(bytes: bytes, name: name)
    var rows = try document.rows(inSheet: 0)
    let header = try #require(try rows.nextRow())
    #expect(header.cells.map(\.text).contains("Tên sản phẩm"))
    let words = header.cells.filter { !$0.text.utf8.allSatisfy { $0 < 0x80 } }
    #expect(words.count == 9)
    #expect(words.allSatisfy { document.fontName(ofStyle: $0.style) == "Times New Roman" })
    let cell = try #require(try rows.nextRow()?.cell(inColumn: 3))
    #expect(document.fontName(ofStyle: cell.style) == "Times New Roman")
  }

  @Test(arguments: ["05-windows-1258.csv", "09-mojibake.csv"])
  func `text files in other encodings read the same after the correction`(name: String) throws {
    let before = try Sample.catalog(name).products.map(\.value)
    let after = try Sample.catalog(try fix(name, .safe).bytes, name: name).products.map(\.value)
    #expect(before == after)
    #expect(!before.isEmpty)
  }

  @Test func `a correction is refused when the cell holds something else by now`() throws {
    var findings = try Sample.catalog("01-title-rows.xlsx").findings
    for index in findings.indices {
      for fix in findings[index].fixes.indices { findings[index].fixes[fix].old += " khác" }
    }
    let sink = MemorySink()
    let outcome = try ListFixer(level: .review).fix(
      path: Sample.path("01-title-rows.xlsx"), findings: findings, to: sink)
    #expect(outcome.applied.isEmpty)
    #expect(!outcome.refused.isEmpty)
    #expect(
      sink.bytes == Array(try Data(contentsOf: URL(filePath: Sample.path("01-title-rows.xlsx")))))
  }

  @Test func `the log of a workbook is its last sheet and names every change`() throws {
    let sink = MemorySink()
    let log = ChangeLog(language: .vietnamese, messages: MessageCatalog(ReadingRules.infos))
    let outcome = try ListFixer(log: log).fix(
      path: Sample.path("03-tcvn3.xlsx"), with: try Sample.importer(), to: sink)
    let document = try TableDocument.open(bytes: sink.bytes, name: "out.xlsx")
    #expect(document.sheets.map(\.name) == ["Sheet1", "Nhật ký sửa"])
    var rows = try document.rows(inSheet: 1)
    #expect(try rows.nextRow()?.cells.map(\.text) == log.header)
    for change in outcome.applied {
      #expect(try rows.nextRow()?.cells.map(\.text) == log.line(change).filter { !$0.isEmpty })
    }
    #expect(try rows.nextRow() == nil)
  }

  @Test func `parts of the workbook without a correction stay byte for byte`() throws {
    let path = Sample.path("01-title-rows.xlsx")
    let (outcome, bytes) = try fix("01-title-rows.xlsx", .safe)
    #expect(!outcome.applied.isEmpty)
    let before = try parts(Array(try Data(contentsOf: URL(filePath: path))))
    let after = try parts(bytes)
    #expect(Set(before.keys) == Set(after.keys))
    let touched = before.keys.filter { before[$0] != after[$0] }
    #expect(Set(touched).isSubset(of: ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"]))
  }

  /// The compressed bytes of each part.
  private func parts(_ bytes: [UInt8]) throws -> [String: ArraySlice<UInt8>] {
    let archive = try ZipArchive(source: MemorySource(bytes))
    var parts: [String: ArraySlice<UInt8>] = [:]
    for entry in archive.entries {
      parts[entry.name] = bytes[try archive.compressedRange(of: entry)]
    }
    return parts
  }
}
