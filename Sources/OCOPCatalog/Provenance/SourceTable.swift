/// A table in a user's file and which column holds which field.
///
/// One instance is shared by all products of the table, so that knowing every field's cell costs a
/// product no more than a reference and a row number.
public final class SourceTable: Hashable, Sendable {
  public let file: String
  /// The sheet, or `nil` in a text file.
  public let sheet: String?
  /// The team or cooperative that sent the list, when several are merged.
  public let contributor: String?
  /// The column (from 1) of each mapped field.
  public let columns: [ProductField: Int]
  /// The header's text by column.
  public let headers: [Int: String]

  public init(
    file: String, sheet: String? = nil, contributor: String? = nil,
    columns: [ProductField: Int] = [:], headers: [Int: String] = [:]
  ) {
    self.file = file
    self.sheet = sheet
    self.contributor = contributor
    self.columns = columns
    self.headers = headers
  }

  /// Returns where a field of a row stands; the row alone when the table has no such column.
  public func location(of field: ProductField?, row: Int?) -> SourceLocation {
    let column = field.flatMap { columns[$0] }
    return SourceLocation(
      file: file, sheet: sheet, row: row, column: column, header: column.flatMap { headers[$0] })
  }

  public static func == (left: SourceTable, right: SourceTable) -> Bool {
    left === right
      || (left.file == right.file && left.sheet == right.sheet
        && left.contributor == right.contributor && left.columns == right.columns)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(sheet)
  }
}

/// A value read from a user's file, with the place it came from.
public struct Sourced<Value: Sendable>: Sendable {
  public var value: Value
  public var table: SourceTable
  /// The row, from 1.
  public var row: Int

  public init(_ value: Value, table: SourceTable, row: Int) {
    self.value = value
    self.table = table
    self.row = row
  }

  /// Returns the cell of a field, or the row when the list has no column for it.
  public func location(of field: ProductField?) -> SourceLocation {
    table.location(of: field, row: row)
  }
}
