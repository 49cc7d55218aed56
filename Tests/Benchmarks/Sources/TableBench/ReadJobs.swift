import Tabular

/// Reads a file in one of the ways a program would; returns what it saw, to compare with peers.
enum ReadJobs {
  /// Touches every cell: rows, cells, bytes of text.
  static func count(_ path: String) throws -> String {
    var (rows, cells, bytes) = (0, 0, 0)
    try each(path) { row in
      rows += 1
      cells += row.count
      for index in 0..<row.count { bytes += row.withUTF8(at: index) { $0.count } }
    }
    return "rows \(rows) cells \(cells) bytes \(bytes)"
  }

  /// Keeps every row as an array of strings.
  static func rows(_ path: String) throws -> String {
    var all: [[String]] = []
    try each(path) { row in all.append(row.cells.map(\.text)) }
    return "rows \(all.count) cells \(all.reduce(0) { $0 + $1.count })"
  }

  /// Makes a typed, checked product of each row; keeps them all or hands them on one by one.
  static func products(_ path: String, keeping: Bool) throws -> String {
    var kept: [Product] = []
    var (rows, problems, total) = (0, 0, 0)
    var isHeader = true
    try each(path) { row in
      if isHeader {
        isHeader = false
        return
      }
      let product = Product(row)
      rows += 1
      problems += product.problems
      total += product.price
      if keeping { kept.append(product) }
    }
    return "products \(rows) problems \(problems) total \(total)"
  }

  private static func each(_ path: String, _ body: (TableRow) -> Void) throws {
    let document = try TableDocument.open(path: path)
    var rows = try document.rows(inSheet: 0)
    var row = TableRow()
    while try rows.readRow(into: &row) { body(row) }
  }
}
