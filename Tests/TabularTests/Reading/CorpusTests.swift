import Foundation
import Tabular
import Testing

/// Every workbook of the corpus reads as the independent readers agree it should.
@Suite struct `The corpus` {
  /// Files that the readers refused for their name or their own limits, and that read here.
  static let readAnyway: Set = ["roo__type_excelx.ods", "roo__type_openoffice.xlsx"]

  @Test(arguments: Corpus.entries("spreadsheets"))
  func `a workbook reads to its expected cells`(entry: Corpus.Entry) throws {
    try check(entry, folder: "spreadsheets")
  }

  @Test(arguments: Corpus.entries("xls"))
  func `an old workbook reads to its expected cells`(entry: Corpus.Entry) throws {
    try check(entry, folder: "xls")
  }

  @Test(arguments: Corpus.entries("xls"))
  func `a cut old workbook reads or throws and never stops the program`(
    entry: Corpus.Entry
  ) throws {
    let bytes = try Corpus.bytes("xls/\(entry.file)")
    for cut in stride(from: 1, to: bytes.count, by: max(1, bytes.count / 60)) {
      do {
        let whole = try TableDocument.open(bytes: Array(bytes[..<cut]), name: "cut.xls")
        _ = try Corpus.cells(whole)
        // Nearly whole files may lack only what fills their last sector.
        #expect(cut < 16 || cut > bytes.count / 2)
      } catch {
        #expect(error is TabularError)
      }
    }
  }

  @Test(arguments: Corpus.entries("csv"))
  func `a text table reads to its expected rows`(entry: Corpus.Entry) throws {
    let document = try TableDocument.open(
      path: Corpus.folder.appendingPathComponent("csv/\(entry.file)").path)
    var rows = try document.rows(inSheet: 0)
    var found: [Int: [String]] = [:]
    while let row = try rows.nextRow() {
      found[row.number] = (1...row.lastColumn).map { row.text(inColumn: $0) }
    }
    var expected = try #require(entry.rows)
    // A line that names the delimiter is no row of the table.
    if expected.first?.first?.hasPrefix("sep=") == true { expected.removeFirst() }
    for (index, fields) in expected.enumerated() {
      var fields = fields
      while fields.last?.isEmpty == true { fields.removeLast() }
      #expect(found[index + 1] ?? [] == fields, "row \(index + 1)")
    }
    #expect((found.keys.max() ?? 0) <= max(expected.count, 508))
  }

  func check(_ entry: Corpus.Entry, folder: String) throws {
    let path = Corpus.folder.appendingPathComponent("\(folder)/\(entry.file)").path
    if entry.verdict == "both-fail", !Self.readAnyway.contains(entry.file) {
      #expect(throws: TabularError.self) {
        _ = try Corpus.cells(try TableDocument.open(path: path))
      }
      return
    }
    let document = try TableDocument.open(path: path)
    let found = try Corpus.cells(document)
    for sheet in entry.sheets ?? [] {
      // One reader lists a sheet that is a chart as an empty table.
      if sheet.cellCount == 0, found[sheet.name] == nil { continue }
      let cells = try #require(found[sheet.name], "sheet \(sheet.name)")
      // One of the two readers takes errors for empty cells.
      let errors = entry.verdict == "one-reader" ? cells.count { $0.type == "e" } : 0
      let isCounted =
        entry.verdict == "differ" || cells.count == sheet.cellCount
        || cells.count - errors == sheet.cellCount
      #expect(isCounted, "\(cells.count) cells in \(sheet.name), \(sheet.cellCount) expected")
      var places: [String: Corpus.Cell] = [:]
      for dump in cells.prefix(20_000) {
        places["\(dump.row),\(dump.column)"] = try Corpus.Cell(dump)
      }
      for cell in sheet.cells {
        let ours = places["\(cell.row),\(cell.column)"]
        if cell.value.hasSuffix("…") {
          // The list cuts long texts.
          let isSame = ours?.value.hasPrefix(cell.value.dropLast()) == true
          #expect(isSame, "\(sheet.name) \(cell.row),\(cell.column)")
        } else if ours?.type == "d", cell.type == "s", cell.value.hasSuffix("Z") {
          // A moment in universal time is still a moment.
          #expect(ours?.value == String(cell.value.dropLast()))
        } else {
          #expect(ours == cell, "\(sheet.name) \(cell.row),\(cell.column)")
        }
      }
      let info = document.sheets.first { $0.name == sheet.name }
      if let visible = sheet.visible {
        #expect(info?.visibility.rawValue.lowercased() == visible.lowercased())
      }
    }
  }
}
