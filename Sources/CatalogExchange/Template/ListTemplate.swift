public import OCOPCatalog
public import Tabular

/// Writes a blank product list that keeps errors from being typed: drop-downs, communes that follow
/// the chosen province, help beside each cell, formats that keep zeros and days, an example and a
/// guide. What is typed into it reads back without a guess.
///
/// ```swift
/// try ListTemplate(asOf: day).write(to: FileSink(path: "danh-sach.xlsx"))
/// ```
///
/// The workbook is in Vietnamese. The same day makes the same bytes.
public struct ListTemplate: Sendable {
  /// The day around which the example's dates lie.
  public var asOf: CalendarDate
  /// Whether the first row holds an example.
  public var hasExample: Bool
  /// How many rows the drop-downs reach down to, 1 to 100,000.
  public var rows: Int

  public init(asOf: CalendarDate, hasExample: Bool = true, rows: Int = 2_000) {
    self.asOf = asOf
    self.hasExample = hasExample
    self.rows = min(max(rows, 1), 100_000)
  }

  /// Writes the workbook and finishes the sink.
  ///
  /// - Throws: `TabularError` with `unwritable`; nothing is left then.
  public func write(to sink: any ByteSink) throws(TabularError) {
    var settings = SpreadsheetOptions.sharedStrings
    settings.compressionLevel = 6
    settings.title = "Danh sách sản phẩm OCOP và nông sản"
    let writer = try SpreadsheetWriter(sink: sink, options: settings)
    let choices = TemplateChoices()
    let colors = TemplateColors()
    try writeList(to: writer, choices, colors)
    try TemplateGuide().write(to: writer, colors: colors)
    try choices.write(to: writer)
    try writer.finish()
  }

  private func writeList(
    to writer: SpreadsheetWriter, _ choices: TemplateChoices, _ colors: TemplateColors
  ) throws(TabularError) {
    var options = SheetOptions()
    options.frozenRows = 1
    options.frozenColumns = 2
    options.tabColor = SheetColor(0x1F3864)
    options.columnWidths = TemplateColumn.all.map(\.width)
    options.columnStyles = TemplateColumn.all.map { writer.register(look($0, isExample: false)) }
    for (index, column) in TemplateColumn.all.enumerated() {
      options.validations.append(validation(of: column, number: index + 1, choices))
    }
    try writer.addSheet(named: TemplateSheets.list, options: options)
    let headers = TemplateColumn.all.map { column in
      let style = CellStyle(
        bold: true, wrap: true, fill: colors.dark(column.need),
        fontColor: SheetColor(0xFFFFFF), border: .thin, horizontal: .center, vertical: .center)
      return OutputCell.text(column.header, style: writer.register(style))
    }
    try writer.writeRow(headers, options: RowOptions(height: 36))
    guard hasExample else { return }
    let cells = zip(TemplateColumn.all, TemplateExample.values(asOf: asOf)).map { column, value in
      OutputCell(value, style: writer.register(look(column, isExample: true)))
    }
    try writer.writeRow(cells)
  }

  private func look(_ column: TemplateColumn, isExample: Bool) -> CellStyle {
    var style = CellStyle(vertical: .top)
    switch column.entry {
    case .text: break
    case .code: style.numberFormat = "@"
    case .number(let format): style.numberFormat = format
    case .day: style.numberFormat = "dd/mm/yyyy"
    }
    if isExample {
      style.isItalic = true
      style.fontColor = SheetColor(0x7F6000)
      style.fill = SheetColor(0xFFF9E5)
    }
    return style
  }

  private func validation(
    of column: TemplateColumn, number: Int, _ choices: TemplateChoices
  ) -> CellValidation {
    var result = CellValidation(
      choices.rule(column.choice, column: number), column: number, rows: 2...(rows + 1))
    result.refusal = column.refusal
    result.inputTitle = column.header
    result.inputMessage = column.help
    result.errorTitle = "Xin xem lại"
    result.errorMessage = column.help
    return result
  }
}
