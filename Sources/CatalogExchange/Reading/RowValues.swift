internal import OCOPCatalog

/// The filled cells of one row by field; reused from row to row.
struct RowValues {
  private var values: [ProductField: CellValue] = [:]

  subscript(field: ProductField) -> CellValue? {
    get { values[field] }
    set { values[field] = newValue }
  }

  var isEmpty: Bool { values.isEmpty }

  /// The text of a field, `nil` when the cell is empty.
  func text(_ field: ProductField) -> String? { values[field]?.text }

  mutating func removeAll() { values.removeAll(keepingCapacity: true) }
}
