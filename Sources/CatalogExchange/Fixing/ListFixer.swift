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
  /// The log of changes that a corrected workbook gets as its last sheet; `nil` for none.
  public var log: ChangeLog?

  public init(
    level: FixPlan.Level = .safe, limits: ReadingLimits = .standard, log: ChangeLog? = nil
  ) {
    self.level = level
    self.limits = limits
    self.log = log
  }

  /// Corrects a file; nothing is left under the output's name when it fails.
  ///
  /// One correction may make room for another (a prefix taken off, then capitals), so the result is
  /// checked again until nothing is left to correct.
  /// - Throws: `TabularError`.
  public func fix(
    path: String, with importer: CatalogImporter, to sink: any ByteSink
  ) throws(TabularError) -> Outcome {
    let source = try FileSource.open(path: path, limits: limits)
    let (bytes, outcome) = try correct(
      try source.bytes(at: 0, count: source.count), path: path, with: importer)
    return try finish(bytes, outcome, path: path, to: sink)
  }

  /// Corrects a file in memory; `name` stands for its file name.
  ///
  /// - Throws: `TabularError`.
  public func fix(
    _ bytes: [UInt8], name: String, with importer: CatalogImporter
  ) throws(TabularError) -> (bytes: [UInt8], outcome: Outcome) {
    let (corrected, outcome) = try correct(bytes, path: name, with: importer)
    let memory = MemorySink()
    let finished = try finish(corrected, outcome, path: name, to: memory)
    return (memory.bytes, finished)
  }

  private func correct(
    _ original: [UInt8], path: String, with importer: CatalogImporter
  ) throws(TabularError) -> (bytes: [UInt8], outcome: Outcome) {
    var bytes = original
    var merged = ChangeMerge()
    var refused: [FixPlan.Change] = []
    for _ in 0..<Self.mostPasses {
      let document = try open(bytes, path)
      let catalog = try importer.read(document)
      let pass = try fix(bytes, document, catalog.findings)
      refused = pass.outcome.refused
      guard !pass.outcome.applied.isEmpty else { break }
      merged.add(pass.outcome.applied)
      bytes = pass.bytes
    }
    return (bytes, Outcome(applied: merged.changes, refused: refused))
  }

  /// Corrects a file by findings that are at hand, once.
  ///
  /// - Throws: `TabularError`.
  public func fix(
    path: String, findings: [Finding], to sink: any ByteSink
  ) throws(TabularError) -> Outcome {
    let source = try FileSource.open(path: path, limits: limits)
    let bytes = try source.bytes(at: 0, count: source.count)
    let pass = try fix(bytes, try open(bytes, path), findings)
    return try finish(pass.bytes, pass.outcome, path: path, to: sink)
  }

  /// More corrections on top of each other than any list needs.
  private static let mostPasses = 5

  private func open(_ bytes: [UInt8], _ path: String) throws(TabularError) -> TableDocument {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try TableDocument.open(
      bytes: bytes, name: name, options: Tabular.ReadingOptions(limits: limits))
  }

  /// The corrected bytes; the bytes themselves when there is nothing to correct.
  private func fix(
    _ bytes: [UInt8], _ document: TableDocument, _ findings: [Finding]
  ) throws(TabularError) -> (outcome: Outcome, bytes: [UInt8]) {
    let plan = FixPlan(findings, file: document.name, level: level)
    guard !plan.changes.isEmpty else { return (Outcome(), bytes) }
    let memory = MemorySink()
    let outcome: Outcome
    switch document.format {
    case .csv: outcome = try fixText(document, plan, memory)
    case .xlsx, .xlsm: outcome = try fixWorkbook(bytes, document, plan, memory)
    case .ods, .xls, .html, .xml:
      throw TabularError(.notEditable, detail: document.format.rawValue, path: document.name)
    }
    return (outcome, outcome.applied.isEmpty ? bytes : memory.bytes)
  }

  private func finish(
    _ bytes: [UInt8], _ outcome: Outcome, path: String, to sink: any ByteSink
  ) throws(TabularError) -> Outcome {
    do throws(TabularError) {
      if let log, !outcome.applied.isEmpty, try open(bytes, path).format != .csv {
        var editor = try WorkbookEditor(bytes: bytes)
        try log.add(outcome.applied, to: &editor)
        try editor.save(to: sink)
      } else {
        try sink.write(bytes)
        try sink.finish()
      }
    } catch {
      sink.abandon()
      throw error
    }
    return outcome
  }

  private func fixText(
    _ document: TableDocument, _ plan: FixPlan, _ sink: any ByteSink
  ) throws(TabularError) -> Outcome {
    var outcome = Outcome()
    var open = plan.changes(inSheet: nil)
    let writer = DelimitedTextWriter(sink: sink, dialect: .same(as: document))
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

  private func fixWorkbook(
    _ bytes: [UInt8], _ document: TableDocument, _ plan: FixPlan, _ sink: any ByteSink
  ) throws(TabularError) -> Outcome {
    var outcome = Outcome()
    var editor = try WorkbookEditor(bytes: bytes)
    for (index, info) in document.sheets.enumerated() {
      var open = plan.changes(inSheet: info.name)
      guard !open.isEmpty else { continue }
      // What is calculated is mended where it comes from, not here.
      let formulas = try editor.formulas(inSheet: info.name, among: Set(open.keys))
      var rows = try document.rows(inSheet: index)
      var row = TableRow()
      while !open.isEmpty, try rows.readRow(into: &row) {
        for cell in row.cells {
          let address = CellAddress(row: row.number, column: cell.column)
          guard let change = open.removeValue(forKey: address) else { continue }
          guard cell.text.utf8.elementsEqual(change.old.utf8), !formulas.contains(address) else {
            outcome.refused.append(change)
            continue
          }
          try editor.setCell(
            address, inSheet: info.name, to: FixedValue.of(change, in: cell),
            style: LegacyFont.replacement(for: document.fontName(ofStyle: cell.style)))
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
