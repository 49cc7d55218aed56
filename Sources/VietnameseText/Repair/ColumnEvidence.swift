/// Collects, cell by cell, what a column says about its encoding.
///
/// Feed it the cells of one column, then ask for the decision and repair the same cells with it. It
/// keeps counts, not cells, so a column of any length needs the same memory.
public struct ColumnEvidence: Sendable {
  public init() {}

  /// Adds one cell and, when known, the name of the font it is shown in.
  public mutating func add(_ cell: String, font: String? = nil) {}

  /// Decides how the cells of the column are to be read.
  public func decided() -> ColumnRepair { ColumnRepair() }
}

/// Repairs the cells of a column whose encoding has been decided.
public struct ColumnRepair: Sendable {
  /// Repairs one cell.
  public func repair(_ cell: String, font: String? = nil) -> RepairedText {
    TextRepair().repair(cell, font: font)
  }
}
