import Foundation
import Tabular
import Testing

/// A workbook with everything the writer can do.
private func writeEverything(
  to sink: any ByteSink, options: SpreadsheetOptions = SpreadsheetOptions()
) throws {
  let writer = try SpreadsheetWriter(sink: sink, options: options)
  let header = writer.register(
    CellStyle(bold: true, wrap: true, fill: .header, border: .thin, vertical: .center))
  let money = writer.register(CellStyle(numberFormat: "#,##0 \"₫\"", fill: .bad, locked: false))
  var layout = SheetOptions.list(headerRow: 1, columnWidths: [40, nil, 12.5])
  layout.hiddenColumns = [5]
  layout.tabColor = .good
  layout.isProtected = true
  var validation = CellValidation(.list(["kg", "túi", "\"hộp\""]), column: 2, rows: 2...1_000)
  validation.inputMessage = "Chọn đơn vị"
  layout.validations = [
    validation, CellValidation(.wholeNumber(0...1_000_000), column: 3, rows: 2...1_000),
  ]
  try writer.addSheet(named: "Sản phẩm", options: layout)
  try writer.writeRow([.text("Tên", style: header), .text("Đơn vị", style: header)])
  for text in HostileTexts.all {
    try writer.writeRow([.text(text), "kg", .integer(25_000, style: money)])
  }
  writer.skipRows(1)
  try writer.writeRow(
    [
      OutputCell(.text("liên kết"), link: .url("https://example.vn/đặc sản?a=1&b=\"2\"")),
      OutputCell(.text("tới"), link: .cell(sheet: "Danh mục", CellAddress(row: 2, column: 1))),
      OutputCell(.number(-1.5), note: CellNote("Giá \u{1} & <âm>", author: "ocop")),
      .date(year: 2024, month: 2, day: 29), .boolean(true), .number(.nan),
      .date(year: 1899, month: 1, day: 1), .integer(1_234_567_890_123_456),
      OutputCell(.serial(45_000.5)),
    ], options: RowOptions(height: 30))
  let last = writer.nextRow
  writer.merge(
    CellRange(
      first: CellAddress(row: last, column: 1), last: CellAddress(row: last, column: 3)))
  var hidden = SheetOptions()
  hidden.visibility = .hidden
  try writer.addSheet(named: "Danh mục", options: hidden)
  try writer.writeRow(texts: ["Mã", "", "Tên"])
  try writer.finish()
}

@Suite struct SpreadsheetWriterTests {
  @Test(arguments: [SpreadsheetOptions(), .sharedStrings])
  func `makes the same bytes of the same input`(options: SpreadsheetOptions) throws {
    let first = MemorySink()
    let second = MemorySink()
    try writeEverything(to: first, options: options)
    try writeEverything(to: second, options: options)
    #expect(first.bytes == second.bytes)
    #expect(first.isFinished)
    #expect(first.bytes.count > 3_000)
  }

  @Test func `leaves no file when the disk fails at any write`() throws {
    let counting = FailingSink(MemorySink(), failsAt: .max)
    try writeEverything(to: counting)
    let folder = try TemporaryFolder()
    for number in 0...counting.writes {
      let sink = FailingSink(try FileSink(path: "\(folder.path)/a.xlsx"), failsAt: number)
      #expect { try writeEverything(to: sink) } throws: {
        ($0 as? TabularError)?.code == .unwritable
      }
      #expect(folder.names == [])
    }
  }

  @Test func `fails at every write of a long sheet too`() throws {
    func write(to sink: any ByteSink) throws {
      var options = SpreadsheetOptions()
      options.compressionLevel = 1
      let writer = try SpreadsheetWriter(sink: sink, options: options)
      try writer.addSheet(named: "Dài")
      var seed: UInt64 = 1
      for _ in 0..<6_000 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1
        try writer.writeRow([.text(String(seed, radix: 36)), .text(String(~seed, radix: 36))])
      }
      try writer.finish()
    }
    let counting = FailingSink(MemorySink(), failsAt: .max)
    try write(to: counting)
    #expect(counting.writes >= 3)
    let folder = try TemporaryFolder()
    for number in 0...counting.writes {
      let sink = FailingSink(try FileSink(path: "\(folder.path)/a.xlsx"), failsAt: number)
      #expect(throws: TabularError.self) { try write(to: sink) }
      #expect(folder.names == [])
    }
  }

  @Test func `keeps throwing the first error`() throws {
    let writer = try SpreadsheetWriter(sink: MemorySink())
    #expect(throws: TabularError.self) { try writer.writeRow(["Tên"]) }
    #expect(throws: TabularError.self) { try writer.addSheet(named: "Sản phẩm") }
    #expect(throws: TabularError.self) { try writer.finish() }
  }

  @Test(arguments: [
    "", "a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "a:b", "'a", "a'", "History",
    String(repeating: "x", count: 32), "a\u{1}b",
  ])
  func `refuses a sheet's name that Excel refuses, and offers a good one`(name: String) throws {
    let writer = try SpreadsheetWriter(sink: MemorySink())
    #expect { try writer.addSheet(named: name) } throws: {
      ($0 as? TabularError)?.code == .invalidValue
    }
    let good = SheetName.good(for: name)
    try SpreadsheetWriter(sink: MemorySink()).addSheet(named: good)
  }

  @Test func `numbers names that are taken, within the limit`() {
    let long = String(repeating: "ơ", count: 31)
    let second = SheetName.good(for: long, besides: [long])
    #expect(second.hasSuffix(" (2)"))
    #expect(second.utf16.count == 31)
    #expect(SheetName.good(for: "SẢN PHẨM", besides: ["Sản phẩm"]) == "SẢN PHẨM (2)")
  }

  @Test func `refuses a taken name, overlapping merges, and a workbook without visible sheet`()
    throws
  {
    let taken = try SpreadsheetWriter(sink: MemorySink())
    try taken.addSheet(named: "Giá")
    #expect(throws: TabularError.self) { try taken.addSheet(named: "GIÁ") }

    let merged = try SpreadsheetWriter(sink: MemorySink())
    try merged.addSheet(named: "Giá")
    for last in 3...4 {
      merged.merge(
        CellRange(
          first: CellAddress(row: last - 1, column: 1), last: CellAddress(row: last, column: 2)))
    }
    #expect(throws: TabularError.self) { try merged.finish() }

    let empty = MemorySink()
    #expect(throws: TabularError.self) { try SpreadsheetWriter(sink: empty).finish() }
    #expect(empty.bytes == [])
  }

  @Test func `reports what a workbook cannot hold`() throws {
    let writer = try SpreadsheetWriter(sink: MemorySink())
    try writer.addSheet(named: "Giá")
    try writer.writeRow([
      OutputCell(.text("x"), link: .url("javascript:alert(1)")),
      OutputCell(.text("y"), link: .url("file:///etc/passwd")),
      .text(String(repeating: "ă", count: 40_000)),
    ])
    #expect(writer.omissions.links == 2)
    #expect(writer.omissions.overlongCells == 1)
    #expect(writer.omissions.firstOverlongCell == CellAddress(row: 1, column: 3))
  }

  @Test(
    .enabled(if: Python.isThere, "needs openpyxl and python-calamine"),
    arguments: [SpreadsheetOptions(), .sharedStrings])
  func `is read by others as it was written`(options: SpreadsheetOptions) throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/a.xlsx"
    try writeEverything(to: try FileSink(path: path), options: options)
    let program = """
      import sys, json, python_calamine, openpyxl
      rows = python_calamine.CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()
      book = openpyxl.load_workbook(sys.argv[1])
      sheet = book.worksheets[0]
      last = sheet.max_row - 1
      print(json.dumps({
        "texts": [str(row[0]) for row in rows[1:]],
        "types": [sheet.cell(r, 1).data_type for r in range(2, last)],
        "names": book.sheetnames, "states": [s.sheet_state for s in book],
        "freeze": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
        "link": sheet.cell(last, 1).hyperlink.target,
        "place": sheet.cell(last, 2).hyperlink.location,
        "note": sheet.cell(last, 3).comment.text, "number": sheet.cell(last, 3).value,
        "date": str(sheet.cell(last, 4).value), "true": sheet.cell(last, 5).value,
        "error": sheet.cell(last, 6).value, "old": sheet.cell(last, 7).value,
        "long": sheet.cell(last, 8).value, "moment": str(sheet.cell(last, 9).value),
        "merged": [str(m) for m in sheet.merged_cells.ranges],
        "lists": [v.formula1 for v in sheet.data_validations.dataValidation],
        "format": sheet.cell(2, 3).number_format, "fill": sheet.cell(2, 3).fill.fgColor.rgb,
        "bold": sheet.cell(1, 1).font.b, "width": sheet.column_dimensions["A"].width,
        "hidden": sheet.column_dimensions["E"].hidden, "locked": sheet.protection.sheet,
      }))
      """
    let json = try Python.run(program, [path])
    let seen = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let texts = try #require(seen["texts"] as? [String])
    for (index, text) in HostileTexts.all.enumerated() {
      // python-calamine leaves escapes above U+00FF as they stand.
      if text.unicodeScalars.contains("\u{FFFE}") { continue }
      #expect(Array(texts[index].utf8) == Array(text.utf8), "\(text.debugDescription)")
    }
    #expect(Set(try #require(seen["types"] as? [String])).isSubset(of: ["s", "inlineStr", "n"]))
    #expect(seen["names"] as? [String] == ["Sản phẩm", "Danh mục"])
    #expect(seen["states"] as? [String] == ["visible", "hidden"])
    #expect(seen["freeze"] as? String == "A2")
    let last = HostileTexts.all.count + 3
    #expect(seen["filter"] as? String == "A1:I\(last)")
    #expect(
      seen["link"] as? String == "https://example.vn/%C4%91%E1%BA%B7c%20s%E1%BA%A3n?a=1&b=%222%22")
    #expect(seen["place"] as? String == "'Danh mục'!A2")
    #expect((seen["note"] as? String)?.contains("& <âm>") == true)
    #expect(seen["number"] as? Double == -1.5)
    #expect(seen["date"] as? String == "2024-02-29 00:00:00")
    #expect(seen["true"] as? Bool == true)
    #expect(seen["error"] as? String == "#NUM!")
    #expect(seen["old"] as? String == "1899-01-01")
    #expect(seen["long"] as? String == "1234567890123456")
    #expect(seen["moment"] as? String == "2023-03-15 12:00:00")
    #expect(seen["merged"] as? [String] == ["A\(last + 1):C\(last + 1)"])
    #expect(seen["lists"] as? [String] == ["\"kg,túi,\"\"hộp\"\"\"", "0"])
    #expect(seen["format"] as? String == "#,##0 \"₫\"")
    #expect(seen["fill"] as? String == "FFFFC7CE")
    #expect(seen["bold"] as? Bool == true)
    #expect(seen["width"] as? Double == 40)
    #expect(seen["hidden"] as? Bool == true)
    #expect(seen["locked"] as? Bool == true)
  }

  @Test func `a date's serial is the day count of spreadsheet programs`() {
    #expect(SerialDay.serial(year: 1900, month: 3, day: 1) == 61)
    #expect(SerialDay.serial(year: 2024, month: 6, day: 30) == 45_473)
    #expect(SerialDay.serial(year: 9999, month: 12, day: 31) == 2_958_465)
    #expect(SerialDay.serial(year: 1900, month: 2, day: 28) == nil)
    #expect(SerialDay.serial(year: 2023, month: 2, day: 29) == nil)
  }
}
