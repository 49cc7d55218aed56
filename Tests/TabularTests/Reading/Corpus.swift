import Foundation
import Tabular
import Testing

/// The files of other projects' test suites and what two independent readers found in them.
enum Corpus {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Corpus")

  struct Entry: Decodable, Sendable, CustomTestStringConvertible {
    var file: String
    var verdict: String?
    var sheets: [Sheet]?
    var rows: [[String]]?
    var testDescription: String { file }
  }

  struct Sheet: Decodable, Sendable {
    var name: String
    var visible: String?
    var cellCount: Int
    var cells: [Cell]
    enum CodingKeys: String, CodingKey {
      case name, visible, cells
      case cellCount = "cell_count"
    }
  }

  /// A cell in the form `[row, column, type, value]`; the value is kept in one spelling.
  struct Cell: Decodable, Hashable, Sendable {
    var row: Int
    var column: Int
    var type: String
    var value: String

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      row = try list.decode(Int.self)
      column = try list.decode(Int.self)
      type = try list.decode(String.self)
      if type == "b" {
        value = String(try list.decode(Bool.self))
      } else if let number = try? list.decode(Double.self) {
        value = String(number)
      } else {
        value = try list.decode(String.self)
      }
    }

    init(_ dump: CellDump) throws {
      self = try JSONDecoder().decode(Cell.self, from: Data(dump.line.utf8))
    }
  }

  static func entries(_ name: String) -> [Entry] {
    let file = folder.appendingPathComponent("\(name)/expected.ndjson")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Entry.self, from: Data($0.utf8))
    }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(path)))
  }

  /// All cells of all sheets, by the sheets' names.
  static func cells(_ document: TableDocument) throws -> [String: [CellDump]] {
    var found: [String: [CellDump]] = [:]
    for (index, sheet) in document.sheets.enumerated() {
      var rows = try document.rows(inSheet: index)
      var row = TableRow()
      var cells: [CellDump] = []
      while try rows.readRow(into: &row) { cells += CellDump.cells(of: row) }
      found[sheet.name] = cells
    }
    return found
  }
}
