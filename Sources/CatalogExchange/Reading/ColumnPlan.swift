internal import OCOPCatalog

/// What is to be done with the cells of one column.
struct ColumnPlan {
  var field: ProductField
  var unit: HeaderUnit?
  var cleaner: CellCleaner
  /// Whether the column takes part in carrying values down and blank-cell checks.
  var header: String
}
