internal import Tabular

/// What a sheet lets people type, by column: lists of values and bounds.
///
/// A template may have a rule for each cell (12,929 were seen) or one for a million rows; only the
/// first rule of a column counts.
struct ColumnRules {
  /// The first and the last row below the header that any rule is about; the last is `nil` when a
  /// rule covers whole columns.
  private(set) var firstRow: Int?
  private(set) var lastRow: Int?
  private var byColumn: [Int: [String: StatedValidation]] = [:]
  private let lists: ChoiceLists

  init(
    book: TemplateBook, sheet: String, below header: Int, columns: [TemplateColumn]
  ) throws {
    lists = try ChoiceLists(book: book, sheet: sheet)
    var last = 0
    for rule in try book.editor.statedValidations(inSheet: sheet) {
      for range in rule.ranges where range.last.row > header {
        if range.first.row > header { firstRow = min(firstRow ?? .max, range.first.row) }
        last = max(last, range.last.row)
        for column in columns.map(\.index)
        where range.first.column <= column && column <= range.last.column
          && byColumn[column]?[rule.kind] == nil
        {
          byColumn[column, default: [:]][rule.kind] = rule
        }
      }
    }
    // A rule down to the sheet's end says nothing about how many rows were prepared.
    if last > 0, last < 1_000_000 { lastRow = last }
  }

  func apply(to column: inout TemplateColumn) {
    guard let rules = byColumn[column.index] else { return }
    if let rule = rules["list"] { column.choices = lists.values(of: rule.first) }
    if let rule = rules["textLength"] {
      let (least, most) = Self.bounds(rule)
      column.minLength = least.flatMap { Int(exactly: $0.rounded()) }
      column.maxLength = most.flatMap { Int(exactly: $0.rounded()) }
    }
    if let rule = rules["whole"] ?? rules["decimal"] {
      (column.min, column.max) = Self.bounds(rule)
    }
  }

  /// Both ends included; `nil` where the rule sets none or names a cell.
  private static func bounds(_ rule: StatedValidation) -> (Double?, Double?) {
    let (first, second) = (Double(rule.first), Double(rule.second))
    switch rule.operation {
    case "between": return (first, second)
    case "lessThanOrEqual", "lessThan": return (nil, first)
    case "greaterThanOrEqual", "greaterThan": return (first, nil)
    case "equal": return (first, first)
    default: return (nil, nil)
    }
  }
}
