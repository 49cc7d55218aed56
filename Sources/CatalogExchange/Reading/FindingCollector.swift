internal import OCOPCatalog

/// Gathers what is found while a row is read and gives it its place.
struct FindingCollector {
  var table: SourceTable
  /// The row being read; what is wrong with a value carried down was said in its own row.
  var currentRow = 0
  private(set) var findings: [Finding] = []

  init(table: SourceTable) { self.table = table }

  /// Adds a finding about a cell.
  ///
  /// - Parameter fixes: corrections of the cell, each a new text and how safe it is.
  mutating func add(
    _ info: RuleInfo, variant: String? = nil, _ arguments: [String: String] = [:],
    cell: CellValue, field: ProductField?, fixes: [(safety: FixIt.Safety, text: String)] = []
  ) {
    guard cell.row >= currentRow else { return }
    let place = location(row: cell.row, column: cell.column)
    add(
      info, variant: variant, arguments, at: place, field: field,
      fixes: fixes.compactMap { fix in
        fix.text == cell.original
          ? nil : FixIt(fix.safety, old: cell.original, new: fix.text, location: place)
      })
  }

  /// Adds a finding about a place that is not one filled cell.
  mutating func add(
    _ info: RuleInfo, variant: String? = nil, _ arguments: [String: String] = [:],
    at location: SourceLocation, field: ProductField? = nil, fixes: [FixIt] = []
  ) {
    let key = variant.map { "\(info.id.name).\($0)" } ?? info.id.name
    findings.append(
      Finding(
        rule: info.id, severity: info.severity, message: Finding.Message(key, arguments),
        location: location, field: field, fixes: fixes))
  }

  func location(row: Int?, column: Int?) -> SourceLocation {
    SourceLocation(
      file: table.file, sheet: table.sheet, row: row, column: column,
      header: column.flatMap { table.headers[$0] })
  }

  /// Hands out what was found up to a row and forgets it; findings in rows of the product, from its
  /// own row on, get its name and code.
  mutating func drain(
    about product: Sourced<Product>?, before row: Int, report: (Finding) -> Void
  ) {
    guard !findings.isEmpty else { return }
    var kept: [Finding] = []
    for var finding in findings {
      let place = finding.location.row ?? 0
      if place >= row {
        kept.append(finding)
        continue
      }
      if let product, place >= product.row {
        finding.product = product.value.name
        finding.sku = product.value.sku
      }
      report(finding)
    }
    findings = kept
  }

  /// Shortens a cell's text for a message: at most 60 characters.
  static func quoted(_ text: String) -> String {
    guard text.utf8.count > 60, text.count > 60 else { return text }
    return text.prefix(59) + "…"
  }
}
