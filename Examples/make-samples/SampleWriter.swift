import Tabular
import VietnameseText

/// Writes sample tables as workbooks and text files.
struct SampleWriter {
  /// The folder everything goes to, which must exist.
  var folder: String

  /// How a workbook's text is stored, for samples of old fonts.
  struct Font {
    var name: String
    var encoding: LegacyEncoding
  }

  /// Writes a workbook with a title, a header that stays in view and text that stays text.
  func workbook(_ table: SampleTable, as name: String, font: Font? = nil) throws {
    let writer = try SpreadsheetWriter(path: "\(folder)/\(name)", options: .sharedStrings)
    var plain = CellStyle()
    if let font { plain.fontName = font.name }
    var bold = plain
    bold.isBold = true
    var head = bold
    head.fill = .header
    head.wrapsText = true
    head.border = .thin
    let body = font == nil ? CellStyleHandle.plain : writer.register(plain)
    let title = writer.register(bold)
    let header = writer.register(head)

    var options = SheetOptions.list(
      headerRow: table.titles.count + 1, columnWidths: table.widths.map(Double.init))
    if !table.titles.isEmpty {
      options.mergedRanges = table.titles.indices.map { index in
        CellRange(
          first: CellAddress(row: index + 1, column: 1),
          last: CellAddress(row: index + 1, column: table.header.count))
      }
    }
    try writer.addSheet(named: table.sheet, options: options)
    let stored = { (text: String) in font?.encoding.damaged(text) ?? text }
    for line in table.titles {
      try writer.writeRow(line.isEmpty ? [] : [.text(stored(line), style: title)])
    }
    try writer.writeRow(table.header.map { .text(stored($0), style: header) })
    for row in table.rows {
      try writer.writeRow(
        row.map { cell in
          switch cell {
          case .text(let text): .text(stored(text), style: body)
          case .number(let number): .integer(number, style: body)
          case .empty: .empty
          }
        })
    }
    try writer.finish()
  }

  /// Writes a table as the CSV that Excel in Viet Nam opens rightly: a byte-order mark, semicolons.
  func csv(_ table: SampleTable, as name: String) throws {
    var text = "\u{FEFF}"
    let rows = [table.header] + table.rows.map { $0.map(\.plain) }
    for row in rows { text += row.map(quoted).joined(separator: ";") + "\r\n" }
    try bytes(Array(text.utf8), as: name)
  }

  /// Writes bytes as they are.
  func bytes(_ bytes: [UInt8], as name: String) throws {
    let sink = try FileSink(path: "\(folder)/\(name)")
    try sink.write(bytes)
    try sink.finish()
  }

  private func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { ";\"\n\r".utf8.contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension SampleTable.Cell {
  /// The cell as a text file writes it.
  var plain: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .empty: ""
    }
  }
}
