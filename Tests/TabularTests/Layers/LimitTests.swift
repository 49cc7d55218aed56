import Tabular
import Testing

/// Every limit is one that a small file can reach, and says which one it was.
@Suite struct `A limit` {
  private func detail(
    _ bytes: [UInt8], name: String = "a.xlsx", _ change: (inout ReadingLimits) -> Void
  ) throws -> String? {
    var limits = ReadingLimits()
    change(&limits)
    do throws(TabularError) {
      let document = try TableDocument.open(
        bytes: bytes, name: name, options: ReadingOptions(limits: limits))
      for index in document.sheets.indices {
        var rows = try document.rows(inSheet: index)
        while let _ = try rows.nextRow() {}
      }
      return nil
    } catch {
      #expect(error.code == .limitExceeded, "\(error)")
      return error.detail
    }
  }

  private func contains(_ detail: String?, _ name: String) -> Bool {
    detail?.contains(name) == true
  }

  @Test func `of a workbook's parts and cells`() throws {
    let text = String(repeating: "chanh ", count: 100)
    let rows = (1...20).map {
      "<row r='\($0)'><c r='A\($0)' t='s'><v>0</v></c><c r='B\($0)' t='s'><v>0</v></c></row>"
    }
    let bytes = try OddWorkbook(
      rows: rows.joined(), strings: "<sst><si><t>\(text)</t></si><si><t>\(text)</t></si></sst>"
    ).bytes()
    #expect(try detail(bytes) { _ in } == nil)
    #expect(contains(try detail(bytes) { $0.fileBytes = 100 }, "fileBytes"))
    #expect(contains(try detail(bytes) { $0.partBytes = 500 }, "partBytes"))
    #expect(contains(try detail(bytes) { $0.expandedBytes = 500 }, "expandedBytes"))
    #expect(contains(try detail(bytes) { $0.entries = 3 }, "entries"))
    #expect(contains(try detail(bytes) { $0.sheets = 0 }, "sheets"))
    #expect(contains(try detail(bytes) { $0.cellBytes = 300 }, "cellBytes"))
    #expect(contains(try detail(bytes) { $0.rowBytes = 500 }, "rowBytes"))
    #expect(contains(try detail(bytes) { $0.columns = 1 }, "columns"))
    #expect(contains(try detail(bytes) { $0.rows = 19 }, "rows"))
    #expect(contains(try detail(bytes) { $0.depth = 3 }, "depth"))
    #expect(contains(try detail(bytes) { $0.sharedStringBytes = 900 }, "sharedStringBytes"))
  }

  @Test func `of a text table`() throws {
    let bytes = Array("a,b,c\n\"xx\nxx\",2,3\n1,2,3\n".utf8)
    #expect(try detail(bytes, name: "a.csv") { _ in } == nil)
    #expect(contains(try detail(bytes, name: "a.csv") { $0.columns = 2 }, "columns"))
    #expect(contains(try detail(bytes, name: "a.csv") { $0.rows = 2 }, "rows"))
    #expect(contains(try detail(bytes, name: "a.csv") { $0.cellBytes = 4 }, "cellBytes"))
  }

  @Test func `of a row that names one long text in every column`() throws {
    let text = String(repeating: "x", count: 30_000)
    let cells = String(repeating: "<c t='s'><v>0</v></c>", count: 16_384)
    let bytes = try OddWorkbook(
      rows: "<row>\(cells)</row>", strings: "<sst><si><t>\(text)</t></si></sst>"
    ).bytes()
    #expect(bytes.count < 10_000)
    #expect(contains(try detail(bytes) { _ in }, "rowBytes"))
  }

  @Test func `of zero or less refuses, and never traps`() throws {
    let bytes = try OddWorkbook(rows: "<row><c><v>1</v></c></row>").bytes()
    for value in [0, -1, Int.min] {
      let path: [WritableKeyPath<ReadingLimits, Int>] = [
        \.fileBytes, \.partBytes, \.entries, \.sheets, \.columns, \.rows, \.depth,
      ]
      for limit in path { #expect(try detail(bytes) { $0[keyPath: limit] = value } != nil) }
      _ = try detail(bytes) {
        $0.cellBytes = value
        $0.rowBytes = value
        $0.expansionRatio = value
        $0.sharedStringBytes = value
      }
    }
    #expect(
      try detail(bytes) {
        $0.cellBytes = .max
        $0.rowBytes = .max
        $0.expansionRatio = .max
        $0.sharedStringBytes = .max
        $0.partBytes = .max
      } == nil)
  }
}
