/// An opened file of one format; what ``TableDocument`` is made of.
protocol TableFile: Sendable {
  var format: TableFormat { get }
  var sheets: [SheetInfo] { get }
  var encoding: TextEncoding? { get }
  var delimiter: Character? { get }
  var uses1904Dates: Bool { get }
  /// Starts reading a sheet; the index is valid.
  func rows(inSheet index: Int) throws(TabularError) -> any TableReading
  func mergedRanges(inSheet index: Int) throws(TabularError) -> [CellRange]
  func hiddenColumns(inSheet index: Int) throws(TabularError) -> [ClosedRange<Int>]
  func fontName(ofStyle style: Int) -> String?
}

extension TableFile {
  var encoding: TextEncoding? { nil }
  var delimiter: Character? { nil }
  var uses1904Dates: Bool { false }
  func mergedRanges(inSheet index: Int) throws(TabularError) -> [CellRange] { [] }
  func hiddenColumns(inSheet index: Int) throws(TabularError) -> [ClosedRange<Int>] { [] }
  func fontName(ofStyle style: Int) -> String? { nil }
}
