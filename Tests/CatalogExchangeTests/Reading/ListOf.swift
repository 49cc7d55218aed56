import OCOPCatalog
import Tabular
import Testing

@testable import CatalogExchange

/// Makes tables out of texts: a row a line, cells parted by bars, empty cells left out. A cell that
/// begins with `=` is a number cell.
enum ListOf {
  static func rows(_ text: String, style: Int = 0) -> [TableRow] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      index, line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).enumerated()
        .compactMap { column, part -> TableCell? in
          let content = part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
          let text = String(content).replacing("\\n", with: "\n")
          guard !text.isEmpty else { return nil }
          if text.hasPrefix("=") {
            let digits = String(text.dropFirst())
            return TableCell(
              column: column + 1, kind: .number, text: digits, number: Double(digits), style: style)
          }
          return TableCell(column: column + 1, kind: .text, text: text, style: style)
        }
      return cells.isEmpty ? nil : TableRow(number: index + 1, cells: cells)
    }
  }

  static func source(
    _ text: String, file: String = "list.xlsx", merged: [CellRange] = []
  ) -> TableSource {
    TableSource(file: file, sheet: "DS", rows: MemoryRows(rows(text)), mergedRanges: merged)
  }

  /// Reads a table to its end.
  static func read(
    _ text: String, merged: [CellRange] = [], change: (inout ListReadingOptions) -> Void = { _ in }
  ) throws -> (products: [Product], findings: [Finding], reader: ProductListReader) {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    var options = ListReadingOptions(asOf: day)
    change(&options)
    var reader = try ProductListReader(source(text, merged: merged), options: options)
    var findings: [Finding] = []
    var products: [Product] = []
    while let product = try reader.next(report: { findings.append($0) }) {
      products.append(product.value)
    }
    return (products, findings, reader)
  }
}
