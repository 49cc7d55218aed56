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
  public var header: [String] {
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
    let wanted = LocalizedText(vi: "Nhật ký sửa", en: "Change log")[language]
    let name = SheetName.good(for: wanted, besides: editor.sheets.map(\.name))
    try editor.addSheet(
      named: name, options: .list(columnWidths: [16, 8, 22, 40, 40, 60]))
    for (row, cells) in ([header] + changes.map(line)).enumerated() {
      for (column, text) in cells.enumerated() where !text.isEmpty {
        try editor.setCell(
          CellAddress(row: row + 1, column: column + 1), inSheet: name, to: .text(text),
          style: CellStyleChange(bold: row == 0))
      }
    }
  }
}
