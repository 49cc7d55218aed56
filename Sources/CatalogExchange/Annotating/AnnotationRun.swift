internal import OCOPCatalog
internal import Tabular

/// The renewal of a workbook's marks: what it carries is compared with what it is to carry.
struct AnnotationRun {
  /// The marks that a sheet carries from an earlier run.
  private struct Present {
    var marks = AnnotationPlan.SheetMarks()
    /// The column of errors, `nil` when there is none.
    var column: Int?
    /// The first free column, behind all cells from the header on.
    var freeColumn = 1
    var hasHeader = false
  }

  let document: TableDocument
  private(set) var editor: WorkbookEditor
  let words: FindingWords
  private let headerRows: [String: Int]
  private let list: String?

  init(
    document: TableDocument, editor: WorkbookEditor, report: FileReport, words: FindingWords
  ) throws(TabularError) {
    self.document = document
    self.editor = editor
    self.words = words
    var rows: [String: Int] = [:]
    for sheet in report.sheets {
      if let name = sheet.sheet, let layout = sheet.layout { rows[name] = layout.headerRow }
    }
    headerRows = rows
    list = try AnnotationMarks.sheet(in: document)
  }

  /// Makes the changes.
  mutating func apply(_ findings: [Finding]) throws(TabularError) -> WorkbookAnnotator.Outcome {
    var outcome = WorkbookAnnotator.Outcome()
    guard list != nil || !findings.isEmpty else {
      outcome.isUnchanged = true
      return outcome
    }
    let anchors = try AnchorCells(document, sheets: Set(findings.compactMap(\.location.sheet)))
    let plan = AnnotationPlan(
      findings, headerRows: headerRows, words: words, anchor: { anchors[$0, $1] })
    let old =
      try list.map { name throws(TabularError) in try FixListSheet.read(name, in: document) }
      ?? FixListSheet.Old()
    outcome.lines = plan.lines.count
    outcome.notes = plan.sheets.values.reduce(0) { $0 + $1.notes.count }
    outcome.sheet = list

    var isSame = list != nil && old.lines == expectedLines(plan)
    var memory: [String: [CellAddress: String]] = [:]
    var present: [(name: String, marks: Present)] = []
    let known = Set(editor.sheets.map(\.name))
    for (index, info) in document.sheets.enumerated()
    where info.name != list && known.contains(info.name) {
      let wanted = plan.sheets[info.name] ?? AnnotationPlan.SheetMarks()
      let found = try marks(ofSheet: info.name, index)
      present.append((info.name, found))
      isSame = isSame && found.marks == wanted && (wanted.rows.isEmpty || found.hasHeader)
    }
    if isSame {
      outcome.isUnchanged = true
      return outcome
    }
    for (name, found) in present {
      let wanted = plan.sheets[name] ?? AnnotationPlan.SheetMarks()
      memory[name] = try renew(name, from: found, to: wanted, old: old)
    }
    let wantedName = AnnotationMarks.sheet[words.language]
    let name = list ?? SheetName.good(for: wantedName, besides: document.sheets.map(\.name))
    try FixListSheet(words: words).write(plan, named: name, to: &editor) { sheet, address in
      memory[sheet]?[address] ?? ""
    }
    outcome.sheet = name
    return outcome
  }

  /// The lines as reading the list back gives them.
  private func expectedLines(_ plan: AnnotationPlan) -> [[String]] {
    if plan.lines.isEmpty {
      let done = words.text("✔ Không còn gì phải sửa.", "✔ Nothing is left to fix.")
      return [[done] + [String](repeating: "", count: FixListSheet.memoryColumn - 2)]
    }
    return plan.lines.map(\.cells)
  }

  /// The marks of a sheet as they are.
  private func marks(ofSheet name: String, _ index: Int) throws(TabularError) -> Present {
    var found = Present()
    let header = headerRows[name]
    if header != nil {
      var rows = try document.rows(inSheet: index)
      var row = TableRow()
      while try rows.readRow(into: &row) {
        guard let header, row.number >= header else { continue }
        found.freeColumn = max(found.freeColumn, row.lastColumn + 1)
        if row.number == header {
          if list != nil { found.column = UnmarkedRows.column(in: row) }
          found.hasHeader =
            found.column.map {
              row.text(inColumn: $0) == AnnotationMarks.column[words.language]
            } ?? false
        } else if let column = found.column {
          let text = row.text(inColumn: column)
          if !text.isEmpty { found.marks.rows[row.number] = text }
        }
      }
    }
    if list != nil {
      found.marks.notes = try editor.notes(inSheet: name, markedBy: AnnotationMarks.note)
      for (address, fill) in try editor.fills(
        inSheet: name, of: [], orColored: AnnotationMarks.colors)
      where address.column != found.column {
        found.marks.fills[address] = fill.color
      }
    }
    return found
  }

  /// Changes the marks of a sheet; returns the background each marked cell had without them.
  private mutating func renew(
    _ name: String, from found: Present, to wanted: AnnotationPlan.SheetMarks,
    old: FixListSheet.Old
  ) throws(TabularError) -> [CellAddress: String] {
    if found.marks.notes != wanted.notes {
      try editor.removeNotes(inSheet: name, markedBy: AnnotationMarks.note)
      for (address, text) in wanted.notes.sorted(by: { $0.key < $1.key }) {
        try editor.addNote(
          CellNote(text, author: AnnotationMarks.author), at: address, inSheet: name)
      }
    }
    let memory = try renewFills(name, from: found, to: wanted, old: old)
    try renewColumn(name, from: found, to: wanted)
    return memory
  }

  private mutating func renewFills(
    _ name: String, from found: Present, to wanted: AnnotationPlan.SheetMarks,
    old: FixListSheet.Old
  ) throws(TabularError) -> [CellAddress: String] {
    let now = try editor.fills(inSheet: name, of: Set(wanted.fills.keys), orColored: [])
    var memory: [CellAddress: String] = [:]
    func remembered(_ address: CellAddress) -> String {
      old.fills[FixListSheet.Old.key(name, address.description)] ?? ""
    }
    for (address, color) in wanted.fills {
      let isOurs = found.marks.fills[address] != nil
      let before = isOurs ? remembered(address) : now[address]?.record ?? ""
      if !before.isEmpty { memory[address] = before }
      if found.marks.fills[address] != color {
        try editor.setStyle(.fill(color), at: address, inSheet: name)
      }
    }
    for address in found.marks.fills.keys where wanted.fills[address] == nil {
      var change = CellStyleChange()
      change.fillRecord = remembered(address)
      try editor.setStyle(change, at: address, inSheet: name)
    }
    return memory
  }

  private mutating func renewColumn(
    _ name: String, from found: Present, to wanted: AnnotationPlan.SheetMarks
  ) throws(TabularError) {
    guard let header = headerRows[name], !(wanted.rows.isEmpty && found.column == nil) else {
      return
    }
    let column = found.column ?? found.freeColumn
    guard column <= SpreadsheetWriter.mostColumns else { return }
    if !found.hasHeader {
      try editor.setCell(
        CellAddress(row: header, column: column), inSheet: name,
        to: .text(AnnotationMarks.column[words.language]), style: CellStyleChange(bold: true),
        likeCell: column > 1 ? CellAddress(row: header, column: column - 1) : nil)
      try editor.setWidth(60, ofColumn: column, inSheet: name)
    }
    for (row, text) in wanted.rows where found.marks.rows[row] != text {
      let color = AnnotationMarks.color(of: AnnotationPlan.severity(ofRow: text))
      try editor.setCell(
        CellAddress(row: row, column: column), inSheet: name, to: .text(text),
        style: .look(CellStyle(fill: color, border: .thin, vertical: .center)))
    }
    for row in found.marks.rows.keys where wanted.rows[row] == nil {
      try editor.setCell(
        CellAddress(row: row, column: column), inSheet: name, to: .empty,
        style: .look(CellStyle()))
    }
  }
}
