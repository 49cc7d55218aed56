import CatalogTesting
import Foundation
import Tabular
import Testing

/// Memory stays flat over 200,000 rows, measured in a process of its own.
@Suite(.serialized) struct `Memory stays flat` {
  static let rows = 200_000

  /// A list in a temporary file; the child process makes its own.
  static func path(_ name: String) -> String {
    FileManager.default.temporaryDirectory
      .appendingPathComponent("\(ProcessInfo.processInfo.processIdentifier)-\(name)").path
  }

  static func checkFile(_ name: String, _ write: (String) throws -> Void) throws {
    let path = path(name)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write(path)
    try MemoryLaws.checkFlat(rows: rows) { try TableDocument.open(path: path).rows(inSheet: 0) }
  }

  /// A text of a head, one piece for each row, and a tail.
  static func checkText(
    _ name: String, _ head: String, _ tail: String, _ row: (Int) -> String
  ) throws {
    try checkFile(name) { path in
      let sink = try FileSink(path: path)
      var block = head
      for number in 1...rows {
        block += row(number)
        if number % 1_000 == 0 {
          try sink.write(Array(block.utf8))
          block = ""
        }
      }
      try sink.write(Array(tail.utf8))
      try sink.finish()
    }
  }

  @Test func `for a workbook with inline strings`() async {
    await #expect(processExitsWith: .success) {
      try `Memory stays flat`.checkFile("a.xlsx") { path in
        let writer = try SpreadsheetWriter(path: path)
        try writer.addSheet(named: "Bảng")
        for number in 1...`Memory stays flat`.rows {
          try writer.writeRow([.text("Chanh \(number)"), .integer(number)])
        }
        try writer.finish()
      }
    }
  }

  @Test func `for delimited text`() async {
    await #expect(processExitsWith: .success) {
      try `Memory stays flat`.checkText("a.csv", "tên,giá\n", "") { "Chanh \($0),\($0)\n" }
    }
  }

  @Test func `for a flat OpenDocument spreadsheet`() async {
    await #expect(processExitsWith: .success) {
      let whole = String(decoding: `An OpenDocument spreadsheet`.flat("|"), as: UTF8.self)
      let halves = whole.split(separator: "|").map(String.init)
      try `Memory stays flat`.checkText("a.fods", halves[0], halves[1]) {
        "<table:table-row><table:table-cell office:value-type='string'><text:p>Chanh \($0)</text:p>"
          + "</table:table-cell></table:table-row>"
      }
    }
  }

  @Test func `for a page`() async {
    await #expect(processExitsWith: .success) {
      try `Memory stays flat`.checkText("a.xls", "<html><table>", "</table></html>") {
        "<tr><td>Chanh \($0)<td>\($0)</tr>"
      }
    }
  }

  @Test func `and the law notices when it does not`() async {
    await #expect(processExitsWith: .success) {
      struct Hoarder: TableReading {
        var kept: [[UInt8]] = []
        mutating func readRow(into row: inout TableRow) throws(TabularError) -> Bool {
          kept.append([UInt8](repeating: 1, count: 4_096))
          return kept.count <= 10_000
        }
      }
      #expect(throws: LawBroken.self) { try MemoryLaws.checkFlat(rows: 10_000) { Hoarder() } }
    }
  }
}
