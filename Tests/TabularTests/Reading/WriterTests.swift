import Foundation
import Tabular
import Testing

/// One table as written by many programs reads back as the same table.
@Suite struct `Files of many writers` {
  struct Table: Decodable {
    var rows: [[Value]]
    var header: [String]
  }

  enum Value: Decodable, Hashable {
    case text(String), number(Double), flag(Bool), empty

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .empty
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  static let files =
    (try? FileManager.default.contentsOfDirectory(
      atPath: Corpus.folder.appendingPathComponent("writers").path))?
    .filter {
      ["xlsx", "ods", "fods", "csv", "txt", "xls"].contains(($0 as NSString).pathExtension)
    }
    // The writer of the oldest format put `?` for Vietnamese letters.
    .filter { !$0.contains("biff7") }
    .sorted() ?? []

  @Test(arguments: files) func `the product table comes back whole`(file: String) throws {
    let data = try Data(contentsOf: Corpus.folder.appendingPathComponent("writers/table.json"))
    let table = try JSONDecoder().decode(Table.self, from: data)
    let document = try TableDocument.open(
      path: Corpus.folder.appendingPathComponent("writers/\(file)").path)
    let sheet = document.sheets.firstIndex { $0.name == "Sản phẩm" } ?? 0
    var rows = try document.rows(inSheet: sheet)
    var found: [TableRow] = []
    while let row = try rows.nextRow() { found.append(row) }
    let header = try #require(
      found.firstIndex { row in table.header.allSatisfy { row.cells.map(\.text).contains($0) } })
    try #require(found.count >= header + 1 + table.rows.count)
    for (index, values) in table.rows.enumerated() {
      let row = found[header + 1 + index]
      for (column, value) in values.enumerated() {
        let cell = row.cell(inColumn: column + 1)
        switch value {
        case .text(let text) where column != 7: #expect(cell?.text == text)
        case .text(let text) where cell?.kind == .date: #expect(cell?.text == text)
        case .number(let number) where document.format != .csv:
          #expect(abs((cell?.number ?? .nan) - number) < 1e-6)
        case .flag(let flag) where cell?.kind == .boolean: #expect(cell?.text == String(flag))
        case .empty: #expect(cell == nil)
        default: continue
        }
      }
    }
  }
}
