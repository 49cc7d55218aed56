internal import Tabular
internal import VietnameseText

/// The first rows of a sheet and the numbers of all rows that hold something.
struct HeadCells {
  /// How many rows are looked at for a header.
  static let depth = 24

  struct Cell {
    var text: String
    var isNumber: Bool
  }

  /// By row and column, the first ``depth`` rows only.
  private(set) var rows: [Int: [Int: Cell]] = [:]

  /// Reads a sheet's first rows.
  init(_ document: TableDocument, sheet: Int) throws(TabularError) {
    var reader = try document.rows(inSheet: sheet)
    var row = TableRow()
    while try reader.readRow(into: &row) {
      guard row.number <= Self.depth else { break }
      for cell in row.cells where !cell.text.isEmpty {
        rows[row.number, default: [:]][cell.column] = Cell(
          text: cell.text, isNumber: cell.kind == .number)
      }
    }
  }

  func text(_ row: Int?, _ column: Int) -> String {
    row.flatMap { rows[$0]?[column]?.text } ?? ""
  }
}

/// Brings labels into the form in which they are compared.
enum LabelKey {
  static func key(_ label: String) -> String {
    let key = VietnameseText.searchKey(label)
    // Labels in other scripts have no Latin letters to fold.
    return key.isEmpty ? VietnameseText.lowercased(label).filter { !$0.isWhitespace } : key
  }
}
