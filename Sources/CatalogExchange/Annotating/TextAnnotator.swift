public import OCOPCatalog
public import Tabular

/// Gives a text file (CSV, TSV) back with one column more, which says what was found in each row.
///
/// A text file has no room for notes and colors; an ``HTMLReport`` beside it shows the cells. The
/// rows keep their numbers and the cells their text; the copy is in UTF-8 with the delimiter of the
/// original. The column of an earlier run is renewed, so a second run on the copy changes nothing.
public struct TextAnnotator: Sendable {
  public var language: Language
  public var messages: MessageCatalog
  public var limits: ReadingLimits

  public init(
    language: Language, messages: MessageCatalog, limits: ReadingLimits = .standard
  ) {
    self.language = language
    self.messages = messages
    self.limits = limits
  }

  /// Writes a copy with the column; returns the number of rows that it says something about.
  ///
  /// - Parameters:
  ///   - document: The text file that the findings are about.
  ///   - findings: What was found; those about other files are left out.
  ///   - report: How the file was understood; without a header row nothing is added.
  ///   - sink: Where the copy goes; it is abandoned on an error.
  /// - Throws: `TabularError`; `not-editable` when the document is no text file.
  @discardableResult
  public func annotate(
    _ document: TableDocument, findings: [Finding], report: FileReport, to sink: any ByteSink
  ) throws(TabularError) -> Int {
    do throws(TabularError) {
      guard document.format == .csv else {
        throw TabularError(.notEditable, detail: document.format.rawValue, path: document.name)
      }
      return try write(document, findings.filter { $0.location.file == report.file }, report, sink)
    } catch {
      sink.abandon()
      throw error
    }
  }

  private func write(
    _ document: TableDocument, _ findings: [Finding], _ report: FileReport, _ sink: any ByteSink
  ) throws(TabularError) -> Int {
    let words = FindingWords(language: language, messages: messages)
    let header = report.sheets.lazy.compactMap(\.layout?.headerRow).first
    var byRow: [Int: [Finding]] = [:]
    for finding in findings {
      guard let row = finding.location.row, let header, row > header else { continue }
      byRow[row, default: []].append(finding)
    }
    let column = try header.map { row throws(TabularError) in
      try self.column(in: document, headerRow: row)
    }
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
      if let column, let header, row.number >= header {
        if texts.count < column {
          texts += [String](repeating: "", count: column - texts.count)
        }
        let found = byRow[row.number, default: []].sorted { $0.severity.order < $1.severity.order }
        texts[column - 1] =
          row.number == header ? AnnotationMarks.column[language] : words.row(of: found)
      }
      try writer.writeRow(texts)
      next = row.number + 1
    }
    try writer.finish()
    return byRow.count
  }

  /// Where the column is to stand: where an earlier run put it, else behind all others.
  private func column(
    in document: TableDocument, headerRow: Int
  ) throws(TabularError) -> Int {
    var rows = try document.rows(inSheet: 0)
    var row = TableRow()
    var ours: Int?
    var last = 0
    while try rows.readRow(into: &row) {
      guard row.number >= headerRow else { continue }
      last = max(last, row.lastColumn)
      if row.number == headerRow {
        ours = UnmarkedRows.column(in: row)
      } else if let column = ours {
        // A column of that name with other contents is the user's own.
        let text = row.text(inColumn: column)
        let isOurs = text.isEmpty || Severity.allCases.contains { text.hasPrefix($0.sign) }
        if !isOurs { ours = nil }
      }
    }
    return ours ?? last + 1
  }
}

extension DelimitedTextWriter.Dialect {
  /// How a corrected or marked copy of a text file is written.
  static func same(as document: TableDocument) -> Self {
    switch document.delimiter {
    case ";": .excelVietnam
    case "\t": .tsv
    default: .rfc4180
    }
  }
}
