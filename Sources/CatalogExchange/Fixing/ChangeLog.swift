public import OCOPCatalog
public import Tabular

/// The record of what was corrected in a list: cell, old text, new text and why.
public struct ChangeLog: Hashable, Sendable {
  public var language: Language
  public var messages: MessageCatalog

  public init(language: Language, messages: MessageCatalog) {
    self.language = language
    self.messages = messages
  }

  public static func == (left: Self, right: Self) -> Bool { left.language == right.language }
  public func hash(into hasher: inout Hasher) { hasher.combine(language) }

  /// The headings of the log.
  public var header: [String] { Self.header(in: language) }

  /// The name of the sheet.
  static let sheet = LocalizedText(vi: "Nhật ký sửa", en: "Change log")

  static func header(in language: Language) -> [String] {
    switch language {
    case .vietnamese: ["Trang", "Ô", "Cột", "Cũ", "Mới", "Vì sao"]
    case .english: ["Sheet", "Cell", "Column", "Old", "New", "Why"]
    }
  }

  /// The line of one change.
  public func line(_ change: FixPlan.Change) -> [String] {
    [
      change.location.sheet ?? "", change.location.cell ?? "", change.location.header ?? "",
      change.old, change.new, messages.text(of: change.message, in: language),
    ]
  }

  /// Writes the log as a text file.
  public func write(_ changes: [FixPlan.Change], to sink: any ByteSink) throws(TabularError) {
    let writer = DelimitedTextWriter(sink: sink, dialect: .excelVietnam)
    try writer.writeRow(header)
    for change in changes { try writer.writeRow(line(change)) }
    try writer.finish()
  }

  /// Adds the log to a workbook as its last sheet.
  func add(
    _ changes: [FixPlan.Change], to editor: inout WorkbookEditor
  ) throws(TabularError) {
    let name = SheetName.good(for: Self.sheet[language], besides: editor.sheets.map(\.name))
    let widths: [Double] = [16, 8, 22, 40, 40, 60]
    var options = SheetOptions.list(columnWidths: widths)
    options.printFit = .width
    options.tabColor = SheetColor(0x70AD47)
    try editor.resetSheet(
      named: name, options: options,
      last: CellAddress(row: changes.count + 1, column: header.count))
    let heading = CellStyle(
      bold: true, fill: SheetColor(0x1F3864), fontColor: SheetColor(0xFFFFFF), border: .thin,
      vertical: .center)
    let plain = CellStyle(wrap: true, border: .thin, vertical: .top)
    for (row, cells) in ([header] + changes.map(line)).enumerated() {
      try editor.setHeight(
        lines: TextLines.count(cells, widths: widths), ofRow: row + 1, inSheet: name)
      for (column, text) in cells.enumerated() {
        var style = row == 0 ? heading : plain
        let address = CellAddress(row: row + 1, column: column + 1)
        // Spreadsheet programs take no more links than this in a sheet.
        if row > 0, column == 1, row < 65_000, let sheet = changes[row - 1].location.sheet,
          let target = CellAddress(a1: text)
        {
          style.isUnderlined = true
          style.fontColor = SheetColor(0x0563C1)
          try editor.setLink(.cell(sheet: sheet, target), at: address, inSheet: name)
        }
        if row > 0, column == 4 { style.fill = .good }
        try editor.setCell(
          address, inSheet: name, to: text.isEmpty ? .empty : .text(text), style: .look(style))
      }
    }
  }
}
