/// A sheet of a workbook, or the one table of a text file.
public struct SheetInfo: Hashable, Sendable {
  /// Whether people see the sheet.
  public enum Visibility: String, Hashable, Sendable {
    case visible, hidden, veryHidden
  }

  /// The name on the sheet's tab; a text file's table is named after the file.
  public var name: String
  public var visibility: Visibility

  public init(name: String, visibility: Visibility = .visible) {
    self.name = name
    self.visibility = visibility
  }
}

/// A rectangle of cells, both corners included.
public struct CellRange: Hashable, Sendable {
  public var first: CellAddress
  public var last: CellAddress

  public init(first: CellAddress, last: CellAddress) {
    self.first = first
    self.last = last
  }
}

/// A kind of table file.
public enum TableFormat: String, Hashable, Sendable, CaseIterable {
  case xlsx, xlsm, csv, ods, xls
  /// Tables of an HTML page, mostly found under the name `.xls`.
  case html
  /// The XML of Excel 2002 and 2003, mostly found under the name `.xls`.
  case xml
}
