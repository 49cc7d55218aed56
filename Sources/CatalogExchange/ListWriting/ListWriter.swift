public import OCOPCatalog
public import Tabular

/// Writes products as a list that people open in a spreadsheet program and that reads back as the
/// same products: a row a variant, all columns, codes as text.
///
/// Memory does not grow with the number of products; the file appears with ``finish()``.
public final class ListWriter {
  private enum Target {
    case workbook(SpreadsheetWriter)
    case text(DelimitedTextWriter)
  }

  private let target: Target
  private let columns = ListColumn.all

  /// Starts a workbook with one sheet whose header stays in view.
  public init(workbook sink: any ByteSink, sheet: String = "Sản phẩm") throws(TabularError) {
    let writer = try SpreadsheetWriter(sink: sink, options: .sharedStrings)
    var style = CellStyle()
    style.isBold = true
    style.wrapsText = true
    style.fill = .header
    style.border = .thin
    let header = writer.register(style)
    try writer.addSheet(
      named: sheet, options: .list(columnWidths: columns.map { Double($0.width) }))
    try writer.writeRow(columns.map { .text($0.header, style: header) })
    target = .workbook(writer)
  }

  /// Starts a text file.
  public init(
    text sink: any ByteSink, dialect: DelimitedTextWriter.Dialect = .excelVietnam
  ) throws(TabularError) {
    let writer = DelimitedTextWriter(sink: sink, dialect: dialect)
    try writer.writeRow(columns.map(\.header))
    target = .text(writer)
  }

  /// Writes the rows of a product.
  public func write(_ product: Product) throws(TabularError) {
    let variants = product.variants.isEmpty ? [ProductVariant()] : product.variants
    for variant in variants {
      switch target {
      case .workbook(let writer):
        var cells: [OutputCell] = []
        cells.reserveCapacity(columns.count)
        for column in columns {
          switch column.value(product, variant) {
          case .text(let text): cells.append(.text(text))
          case .number(let number): cells.append(.number(number))
          case .empty: cells.append(.empty)
          }
        }
        try writer.writeRow(cells)
      case .text(let writer):
        var cells: [String] = []
        cells.reserveCapacity(columns.count)
        for column in columns {
          switch column.value(product, variant) {
          case .text(let text): cells.append(text)
          case .number(let number):
            cells.append(
              number == number.rounded() && number.magnitude < 1e15
                ? String(Int64(number)) : String(number))
          case .empty: cells.append("")
          }
        }
        try writer.writeRow(cells)
      }
    }
  }

  /// Ends the list and gives the file its name.
  public func finish() throws(TabularError) {
    switch target {
    case .workbook(let writer): try writer.finish()
    case .text(let writer): try writer.finish()
    }
  }
}
