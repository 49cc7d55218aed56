internal import Tabular

extension TableRow {
  /// The column (from 1) of the cell at a position among the filled cells.
  @inline(__always)
  func column(at index: Int) -> Int { Int(slots[index].column) }

  /// The kind of the cell at a position.
  @inline(__always)
  func kind(at index: Int) -> CellKind { slots[index].kind }

  /// The position of a column among the filled cells, or `nil` when its cell is empty.
  func position(of column: Int) -> Int? {
    slots.firstIndex { Int($0.column) == column }
  }
}
