public import Tabular

/// A law that an implementation broke, in words.
public struct LawBroken: Error, CustomStringConvertible {
  public var description: String

  public init(_ description: String) { self.description = description }
}

/// The laws of everything that hands out rows.
///
/// A format's own test runs them over each of its sample files:
///
///     try TableReadingLaws.check { try document.rows(inSheet: 0) }
public enum TableReadingLaws {
  /// Checks order, form and end of the rows, and that a second reading gives the same.
  ///
  /// - Throws: ``LawBroken``, or what the reader itself throws.
  public static func check(_ make: () throws -> any TableReading) throws {
    let first = try rows(of: try make())
    let second = try rows(of: try make())
    guard first == second else { throw LawBroken("two readings differ") }
  }

  /// All rows, each checked, as number and cells.
  private static func rows(of reader: any TableReading) throws -> [[TableCell]] {
    var reader = reader
    var row = TableRow()
    var all: [[TableCell]] = []
    var last = 0
    while try reader.readRow(into: &row) {
      guard row.number > last else {
        throw LawBroken("row \(row.number) comes after row \(last)")
      }
      guard !row.isEmpty else { throw LawBroken("row \(row.number) has no filled cell") }
      var column = 0
      for index in 0..<row.count {
        let cell = row[index]
        guard cell.column > column else {
          throw LawBroken("row \(row.number): column \(cell.column) after \(column)")
        }
        guard !cell.text.isEmpty else {
          throw LawBroken("row \(row.number), column \(cell.column) is empty but was stored")
        }
        let isValid = row.withUTF8(at: index) { $0.elementsEqual(cell.text.utf8) }
        guard isValid else {
          throw LawBroken("row \(row.number), column \(cell.column) is not valid UTF-8")
        }
        column = cell.column
      }
      last = row.number
      all.append(row.cells)
    }
    for _ in 0..<3 where try reader.readRow(into: &row) {
      throw LawBroken("a row came after the end")
    }
    return all
  }
}
