internal import OCOPCatalog
internal import Tabular

/// The sheet that lists all findings of a workbook, with links to their cells.
struct FixListSheet {
  let words: FindingWords

  /// The row of the headings; the lines stand below.
  static let headingRow = 5
  /// The hidden column that keeps the background a marked cell had before.
  static let memoryColumn = 10
  private static let widths: [Double] = [13, 16, 8, 20, 30, 52, 26, 60, 24]

  /// What a line of an earlier check says, and the background it remembers.
  struct Old {
    var lines: [[String]] = []
    /// By sheet and cell, as the line spells them.
    var fills: [String: String] = [:]

    static func key(_ sheet: String, _ cell: String) -> String { "\(sheet)\u{0}\(cell)" }
  }

  /// Reads the sheet of an earlier check.
  static func read(_ name: String, in document: TableDocument) throws(TabularError) -> Old {
    var old = Old()
    guard let index = document.sheets.firstIndex(where: { $0.name == name }) else { return old }
    var rows = try document.rows(inSheet: index)
    var row = TableRow()
    while try rows.readRow(into: &row) {
      guard row.number > headingRow else { continue }
      var cells = [String](repeating: "", count: memoryColumn)
      for cell in row.cells where cell.column <= memoryColumn { cells[cell.column - 1] = cell.text }
      let memory = cells.removeLast()
      if !memory.isEmpty { old.fills[Old.key(cells[1], cells[2])] = memory }
      old.lines.append(cells)
    }
    return old
  }

  /// Writes the sheet anew.
  ///
  /// - Parameter fill: The background a cell had before it was marked.
  func write(
    _ plan: AnnotationPlan, named name: String, to editor: inout WorkbookEditor,
    fill: (String, CellAddress) -> String
  ) throws(TabularError) {
    var options = SheetOptions.list(
      headerRow: Self.headingRow, columnWidths: Self.widths.map { $0 } + [8])
    options.hiddenColumns = [Self.memoryColumn]
    options.showsGridLines = false
    options.printFit = .width
    options.tabColor = SheetColor(0xC0504D)
    try editor.resetSheet(
      named: name, options: options,
      last: CellAddress(
        row: Self.headingRow + max(plan.lines.count, 1), column: Self.widths.count))
    try writeTop(plan, name, &editor)
    for (offset, line) in plan.lines.enumerated() {
      try write(line, row: Self.headingRow + 1 + offset, name, &editor)
      guard let sheet = line.sheet, let address = line.address else { continue }
      let memory = fill(sheet, address)
      if !memory.isEmpty {
        try editor.setCell(
          CellAddress(row: Self.headingRow + 1 + offset, column: Self.memoryColumn),
          inSheet: name, to: .text(memory))
      }
    }
    if plan.lines.isEmpty {
      try editor.setCell(
        CellAddress(row: Self.headingRow + 1, column: 1), inSheet: name,
        to: .text(words.text("✔ Không còn gì phải sửa.", "✔ Nothing is left to fix.")),
        style: .look(CellStyle(bold: true, fontColor: SheetColor(0x1E6B34))))
    }
  }

  private func writeTop(
    _ plan: AnnotationPlan, _ name: String, _ editor: inout WorkbookEditor
  ) throws(TabularError) {
    func set(_ row: Int, _ text: String, _ style: CellStyle) throws(TabularError) {
      try editor.setCell(
        CellAddress(row: row, column: 1), inSheet: name, to: .text(text), style: .look(style))
    }
    try set(
      1, AnnotationMarks.title[words.language],
      CellStyle(bold: true, fontColor: SheetColor(0x1F3864), fontSize: 16))
    try set(2, words.summary(plan.counts), CellStyle(bold: true))
    let advice = words.text(
      "Bấm vào ô ở cột C để tới chỗ cần sửa. Sửa xong, lưu lại rồi kiểm tra lần nữa: trang này, "
        + "các ghi chú, màu ô và cột “Lỗi” sẽ được làm mới.",
      "Click a cell in column C to go where something is to be fixed. Save, then check again: this "
        + "sheet, the notes, the colors and the column “Errors” are renewed.")
    let rest =
      plan.unlisted == 0
      ? ""
      : words.text(
        " Còn \(plan.unlisted) điều nữa chưa ghi ở đây.",
        " \(plan.unlisted) more are not listed here.")
    try set(3, advice + rest, CellStyle(italic: true, fontColor: SheetColor(0x595959)))
    let heading = CellStyle(
      bold: true, wrap: true, fill: SheetColor(0x1F3864), fontColor: SheetColor(0xFFFFFF),
      border: .thin, vertical: .center)
    for (column, text) in words.headings.enumerated() {
      try editor.setCell(
        CellAddress(row: Self.headingRow, column: column + 1), inSheet: name, to: .text(text),
        style: .look(heading))
    }
  }

  private func write(
    _ line: AnnotationPlan.Line, row: Int, _ name: String, _ editor: inout WorkbookEditor
  ) throws(TabularError) {
    try editor.setHeight(
      lines: TextLines.count(line.cells, widths: Self.widths), ofRow: row, inSheet: name)
    for (column, text) in line.cells.enumerated() {
      var style = CellStyle(wrap: column > 2, border: .thin, vertical: .top)
      if column == 0 { style.fill = AnnotationMarks.color(of: line.severity) }
      if column == 6, !text.isEmpty { style.isBold = true }
      if column == 8 { style.fontColor = SheetColor(0x808080) }
      let address = CellAddress(row: row, column: column + 1)
      // Spreadsheet programs take no more links than this in a sheet.
      if column == 2, let sheet = line.sheet, let target = line.address, row < 65_000 {
        style.isUnderlined = true
        style.fontColor = SheetColor(0x0563C1)
        try editor.setLink(.cell(sheet: sheet, target), at: address, inSheet: name)
      }
      try editor.setCell(
        address, inSheet: name, to: text.isEmpty ? .empty : .text(text), style: .look(style))
    }
  }
}

/// How many lines a row of wrapped cells takes.
enum TextLines {
  /// An estimate: a column of width 20 holds about 20 characters of the usual font.
  static func count(_ cells: [String], widths: [Double]) -> Int {
    zip(cells, widths).reduce(1) { most, cell in
      let (text, width) = cell
      let lines = text.split(whereSeparator: \.isNewline).reduce(0) { sum, line in
        sum + 1 + Int(Double(line.unicodeScalars.count) * 1.05 / max(width, 1))
      }
      return max(most, lines)
    }
  }
}
