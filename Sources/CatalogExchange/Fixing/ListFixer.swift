public import OCOPCatalog
public import Tabular

/// Writes a corrected copy of a list and says what was changed.
///
/// A workbook is edited in place: everything but the corrected cells stays as it is. A text file is
/// written anew. A correction is refused when the cell no longer holds what it was made for, so a
/// second run on the corrected copy changes nothing.
public struct ListFixer: Sendable {
  /// What became of a file.
  public struct Outcome: Hashable, Sendable {
    /// The corrections that were made: the change log.
    public var applied: [FixPlan.Change] = []
    /// Corrections of cells that hold something else by now.
    public var refused: [FixPlan.Change] = []
  }

  public var level: FixPlan.Level
  public var limits: ReadingLimits

  public init(level: FixPlan.Level = .safe, limits: ReadingLimits = .standard) {
    self.level = level
    self.limits = limits
  }

  /// Corrects a file; nothing is left under the output's name when it fails.
  ///
  /// - Throws: ``TabularError``.
  public func fix(
    path: String, findings: [Finding], to sink: any ByteSink
  ) throws(TabularError) -> Outcome {
    let document = try TableDocument.open(
      path: path, options: Tabular.ReadingOptions(limits: limits))
    let plan = FixPlan(findings, file: document.name, level: level)
    switch document.format {
    case .csv: return try fixText(document, plan, sink)
    case .xlsx, .xlsm: return try fixWorkbook(path, document, plan, sink)
    case .ods, .xls:
      throw TabularError(.unsupported, detail: document.format.rawValue, path: path)
    }
  }

  private func fixText(
    _ document: TableDocument, _ plan: FixPlan, _ sink: any ByteSink
  ) throws(TabularError) -> Outcome {
    var outcome = Outcome()
    var open = plan.changes(inSheet: nil)
    let writer = DelimitedTextWriter(sink: sink, dialect: Self.dialect(of: document))
    var rows = try document.rows(inSheet: 0)
    var row = TableRow()
    var next = 1
    while try rows.readRow(into: &row) {
      // Blank rows stay, so that row numbers do.
      while next < row.number {
        try writer.writeRow([String]())
        next += 1
      }
      var texts = [String](repeating: "", count: row.lastColumn)
      for cell in row.cells { texts[cell.column - 1] = cell.text }
      for column in texts.indices {
        let address = CellAddress(row: row.number, column: column + 1)
        guard let change = open.removeValue(forKey: address) else { continue }
        if texts[column].utf8.elementsEqual(change.old.utf8) {
          texts[column] = change.new
          outcome.applied.append(change)
        } else {
          outcome.refused.append(change)
        }
      }
      try writer.writeRow(texts)
      next = row.number + 1
    }
    outcome.refused += open.sorted { $0.key < $1.key }.map(\.value)
    try writer.finish()
    return outcome
  }

  private static func dialect(of document: TableDocument) -> DelimitedTextWriter.Dialect {
    switch document.delimiter {
    case ";": .excelVietnam
    case "\t": .tsv
    default: .rfc4180
    }
  }

  private func fixWorkbook(
    _ path: String, _ document: TableDocument, _ plan: FixPlan, _ sink: any ByteSink
  ) throws(TabularError) -> Outcome {
    var outcome = Outcome()
    var editor = try WorkbookEditor(path: path)
    for (index, info) in document.sheets.enumerated() {
      var open = plan.changes(inSheet: info.name)
      guard !open.isEmpty else { continue }
      var rows = try document.rows(inSheet: index)
      var row = TableRow()
      while !open.isEmpty, try rows.readRow(into: &row) {
        for cell in row.cells {
          let address = CellAddress(row: row.number, column: cell.column)
          guard let change = open.removeValue(forKey: address) else { continue }
          guard cell.text.utf8.elementsEqual(change.old.utf8) else {
            outcome.refused.append(change)
            continue
          }
          try editor.setCell(address, inSheet: info.name, to: .text(change.new))
          outcome.applied.append(change)
        }
      }
      for (address, change) in open.sorted(by: { $0.key < $1.key }) {
        // A cell that was blank when the correction was made is blank still.
        if change.old.isEmpty {
          try editor.setCell(address, inSheet: info.name, to: .text(change.new))
          outcome.applied.append(change)
        } else {
          outcome.refused.append(change)
        }
      }
    }
    try editor.save(to: sink)
    return outcome
  }
}
