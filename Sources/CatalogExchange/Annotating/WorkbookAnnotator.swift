public import OCOPCatalog
public import Tabular

/// Gives a workbook back with its findings in it: a note and a color at each cell, a column with
/// each row's errors, and a sheet that lists what to fix with links to the cells.
///
/// ```swift
/// let catalog = try importer.read("danh-sach.xlsx")
/// let annotator = WorkbookAnnotator(language: .vietnamese, messages: messages)
/// try annotator.annotate(
///   path: "danh-sach.xlsx", findings: catalog.findings, report: catalog.report.files[0],
///   to: FileSink(path: "danh-sach-loi.xlsx"))
/// ```
///
/// Everything else in the workbook stays as it is, byte for byte: formulas, drop-downs, charts,
/// macros, protection. The marks of an earlier run are renewed, so a second run on the output
/// changes nothing, and a run after the errors are mended takes the marks away.
public struct WorkbookAnnotator: Sendable {
  /// What was done to a workbook.
  public struct Outcome: Hashable, Sendable {
    /// Cells with a note.
    public var notes = 0
    /// Lines of the list.
    public var lines = 0
    /// The name of the sheet with the list, `nil` when the workbook needed none.
    public var sheet: String?
    /// Whether the workbook had these very marks already, or none and no finding.
    public var isUnchanged = false
  }

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

  /// Writes a marked copy of a workbook.
  ///
  /// - Parameters:
  ///   - path: The workbook that the findings are about.
  ///   - findings: What was found; those about other files are left out.
  ///   - report: How the file was understood.
  ///   - sink: Where the copy goes; it is abandoned on an error.
  /// - Throws: `TabularError`; `not-editable` for a format that is not edited in place (CSV, ODS,
  ///   XLS).
  @discardableResult
  public func annotate(
    path: String, findings: [Finding], report: FileReport, to sink: any ByteSink
  ) throws(TabularError) -> Outcome {
    do throws(TabularError) {
      let source = try FileSource.open(path: path, limits: limits)
      let bytes = try source.bytes(at: 0, count: source.count)
      let (marked, outcome) = try annotate(bytes, findings: findings, report: report)
      try sink.write(marked)
      try sink.finish()
      return outcome
    } catch {
      sink.abandon()
      var named = error
      named.path = error.path ?? path
      throw named
    }
  }

  /// Returns a marked copy of a workbook in memory.
  public func annotate(
    _ bytes: [UInt8], findings: [Finding], report: FileReport
  ) throws(TabularError) -> (bytes: [UInt8], outcome: Outcome) {
    let document = try TableDocument.open(
      bytes: bytes, name: report.file, options: Tabular.ReadingOptions(limits: limits))
    guard document.format == .xlsx || document.format == .xlsm else {
      throw TabularError(.notEditable, detail: document.format.rawValue, path: report.file)
    }
    var options = WorkbookEditor.Options()
    options.limits = limits
    var run = try AnnotationRun(
      document: document, editor: WorkbookEditor(bytes: bytes, options: options), report: report,
      words: FindingWords(language: language, messages: messages))
    let outcome = try run.apply(findings.filter { $0.location.file == report.file })
    return (outcome.isUnchanged ? bytes : try run.editor.bytes(), outcome)
  }
}

extension TabularError.Code {
  /// A file is of a format that can be read but not edited in place.
  public static let notEditable = Self("not-editable")
}
