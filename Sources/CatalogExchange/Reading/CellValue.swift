internal import OCOPCatalog
internal import Tabular

/// One filled cell of a product's row, its text repaired and clean.
struct CellValue {
  /// The readable text.
  var text: String
  /// The text in the file, for fix-its: a correction is applied only where it still stands.
  var original: String
  var kind: CellKind
  var number: Double?
  /// The column, from 1.
  var column: Int
  /// The row, from 1: an earlier one when the value comes from a merged cell.
  var row: Int
  var unit: HeaderUnit?

  /// The text of a code: a number cell without decimals has none of the program's decorations.
  var code: String {
    guard kind == .number, let number, number == number.rounded(), number.magnitude < 1e15 else {
      return text
    }
    return String(Int64(number))
  }
}
