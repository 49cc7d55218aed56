public import Tabular

/// A table to read products from: its rows and what the file says about them.
public struct TableSource {
  /// The file's name as the user gave it.
  public var file: String
  /// The sheet, or `nil` in a text file.
  public var sheet: String?
  public var rows: any TableReading
  /// The merged cells of the sheet.
  public var mergedRanges: [CellRange]
  /// The font of a cell style, for text in legacy encodings.
  public var fontName: (_ style: Int) -> String?
  /// Whether numbers that stand for days count from 1904.
  public var counts1904: Bool

  public init(
    file: String, sheet: String? = nil, rows: any TableReading, mergedRanges: [CellRange] = [],
    fontName: @escaping (_ style: Int) -> String? = { _ in nil }, counts1904: Bool = false
  ) {
    self.file = file
    self.sheet = sheet
    self.rows = rows
    self.mergedRanges = mergedRanges
    self.fontName = fontName
    self.counts1904 = counts1904
  }
}

/// Rows that are already in memory.
public struct MemoryRows: TableReading {
  private let rows: [TableRow]
  private var next = 0

  public init(_ rows: [TableRow]) { self.rows = rows }

  public mutating func readRow(into row: inout TableRow) throws(TabularError) -> Bool {
    guard next < rows.count else { return false }
    row = rows[next]
    next += 1
    return true
  }
}
