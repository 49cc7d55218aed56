internal import OCOPCatalog

/// The filled cells of one row by field; reused from row to row.
///
/// A row has two dozen fields at most and is asked for each of sixty: looking through a few bytes is
/// quicker than hashing.
struct RowValues {
  private var fields: [ProductField] = []
  private var values: [CellValue] = []

  subscript(field: ProductField) -> CellValue? {
    get { fields.firstIndex(of: field).map { values[$0] } }
    set {
      let index = fields.firstIndex(of: field)
      switch (index, newValue) {
      case (let index?, let value?): values[index] = value
      case (let index?, nil):
        fields.remove(at: index)
        values.remove(at: index)
      case (nil, let value?):
        fields.append(field)
        values.append(value)
      case (nil, nil): break
      }
    }
  }

  var isEmpty: Bool { fields.isEmpty }

  /// The text of a field, `nil` when the cell is empty.
  func text(_ field: ProductField) -> String? {
    fields.firstIndex(of: field).map { values[$0].text }
  }

  mutating func removeAll() {
    fields.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }
}
