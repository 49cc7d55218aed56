import FoundationEssentials
import OCOPCatalog
import Tabular
import Testing

@testable import CatalogExchange

@Suite struct `Marking a text file` {
  private func mark(
    _ bytes: [UInt8], _ name: String, _ language: Language = .vietnamese
  ) throws -> (bytes: [UInt8], rows: Int) {
    let document = try TableDocument.open(bytes: bytes, name: name)
    let catalog = try Sample.importer().read(document)
    let sink = MemorySink()
    let rows = try TextAnnotator(language: language, messages: ForeignWorkbook.words).annotate(
      document, findings: catalog.findings, report: try #require(catalog.report.files.first),
      to: sink)
    return (sink.bytes, rows)
  }

  private func rows(_ bytes: [UInt8]) throws -> [[Int: String]] {
    var rows = try TableDocument.open(bytes: bytes, name: "x.csv").rows(inSheet: 0)
    var all: [[Int: String]] = []
    while let row = try rows.nextRow() {
      while all.count < row.number - 1 { all.append([:]) }
      all.append(
        Dictionary(row.cells.map { ($0.column, $0.text) }) { first, _ in first }
          .filter { !$0.value.isEmpty })
    }
    return all
  }

  @Test(arguments: Sample.messy.filter { $0.hasSuffix(".csv") })
  func `a marked list reads as the same products and findings, and marks settle`(
    name: String
  ) throws {
    let original = [UInt8](try Data(contentsOf: URL(filePath: Sample.path(name))))
    let before = try Sample.catalog(original, name: name)
    let marked = try mark(original, name)
    #expect(marked.rows > 0)
    let after = try Sample.catalog(marked.bytes, name: name)
    #expect(after.products.map(\.value) == before.products.map(\.value))
    #expect(after.findings == before.findings)
    #expect((try mark(marked.bytes, name).bytes == marked.bytes) == true)
  }

  @Test func `one column more, every other cell as it was`() throws {
    let list = "Danh sách;;\n\nTên sản phẩm;Giá bán;Ghi chú\nGạo;liên hệ;a\n;;\nTrà;25000;b\n"
    let before = try rows(Array(list.utf8))
    let after = try rows(try mark(Array(list.utf8), "x.csv").bytes)
    #expect(after.map { $0.filter { $0.key < 4 } } == before)
    #expect(after[0][4] == nil)
    #expect(after[2][4] == "Lỗi")
    #expect(after[3][4]?.contains("B4") == true)
    #expect(after[4][4] == nil)
  }

  @Test func `a column of that name with the user's own words stays`() throws {
    let list = "Tên sản phẩm;Giá bán;Lỗi\nGạo lứt;25000;bao bì rách\nTrà sen;30000;\n"
    let after = try rows(try mark(Array(list.utf8), "x.csv").bytes)
    #expect(after[0][3] == "Lỗi")
    #expect(after[0][4] == "Lỗi")
    #expect(after[1][3] == "bao bì rách")
    #expect(after[1][4]?.hasPrefix("⚠") == true)
  }

  @Test func `a workbook is refused`() throws {
    let name = "07-excel-damage.xlsx"
    let document = try TableDocument.open(path: Sample.path(name))
    let error = #expect(throws: TabularError.self) {
      try TextAnnotator(language: .vietnamese, messages: ForeignWorkbook.words).annotate(
        document, findings: [], report: FileReport(file: name), to: MemorySink())
    }
    #expect(error?.code == .notEditable)
  }
}
