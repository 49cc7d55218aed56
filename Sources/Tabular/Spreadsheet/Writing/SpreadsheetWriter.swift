/// Writes a workbook (XLSX) front to back: sheet after sheet, row after row, in memory that does not
/// grow with the number of rows.
///
/// ```swift
/// let writer = try SpreadsheetWriter(path: "products.xlsx")
/// let bold = writer.register(CellStyle(bold: true))
/// try writer.addSheet(named: "Sản phẩm", options: .list())
/// try writer.writeRow([.text("Tên", style: bold), .text("Giá", style: bold)])
/// try writer.writeRow([.text("Chanh không hạt"), .integer(25_000)])
/// try writer.finish()
/// ```
///
/// Text stays text: codes keep their zeros, and nothing typed by a stranger becomes a formula.
/// Identical input makes identical bytes. The file appears under its name only with ``finish()``;
/// after an error every further call throws the same error. A writer belongs to one task.
public final class SpreadsheetWriter {
  /// Things a workbook cannot hold as given. They are left out or go beyond what Excel shows;
  /// nothing is ever left out silently.
  public struct Omissions: Hashable, Sendable {
    /// Links that are no web, mail or phone address, are too long, or are above 65,530 in a sheet.
    public var links = 0
    /// Cells above 32,767 characters: they are written whole, but Excel cuts them.
    public var overlongCells = 0
    /// Where the first of those is.
    public var firstOverlongCell: CellAddress?
  }

  /// The most rows of a sheet.
  public static let mostRows = 1_048_576
  /// The most columns of a sheet.
  public static let mostColumns = 16_384

  /// What was left out so far.
  public internal(set) var omissions = Omissions()
  /// The number the next row gets, from 1.
  public internal(set) var nextRow = 1

  private let sink: any ByteSink
  private let zip: ZipWriter
  private let options: SpreadsheetOptions
  var encoder: RowEncoder
  var styles = StyleTable()
  var sheet: SheetState?
  private var done: [WorkbookParts.Sheet] = []
  private var drawingBlock = 1
  private var failure: TabularError?
  private var isFinished = false
  private var linkStyle: CellStyleHandle?

  /// Starts a workbook in a file.
  ///
  /// - Throws: ``TabularError`` with the code `is-directory` or `unwritable`.
  public convenience init(
    path: String, options: SpreadsheetOptions = SpreadsheetOptions()
  ) throws(TabularError) {
    try self.init(sink: try FileSink(path: path), options: options)
  }

  /// Starts a workbook in any sink, which the writer finishes or abandons.
  public init(
    sink: any ByteSink, options: SpreadsheetOptions = SpreadsheetOptions()
  ) throws(TabularError) {
    self.sink = sink
    self.options = options
    do throws(TabularError) {
      zip = try ZipWriter(sink: sink, level: options.compressionLevel)
      try zip.add("_rels/.rels", WorkbookParts.packageRelationships)
      try zip.add(
        "docProps/core.xml",
        WorkbookParts.properties(title: options.title, author: options.author))
    } catch {
      sink.abandon()
      throw error
    }
    if case .shared(let limit) = options.strings {
      encoder = RowEncoder(strings: SharedStringTable(limit: limit))
    } else {
      encoder = RowEncoder(strings: nil)
    }
  }

  deinit {
    if !isFinished { sink.abandon() }
  }

  /// Makes a style usable in cells. The same style gives the same handle.
  public func register(_ style: CellStyle) -> CellStyleHandle {
    CellStyleHandle(index: styles.intern(style))
  }

  /// Starts a sheet; the one before is finished.
  ///
  /// - Throws: ``TabularError`` with the code `invalid-value` for a name that spreadsheet programs
  ///   refuse (see ``SheetName``) or that is taken.
  public func addSheet(
    named name: String, options: SheetOptions = SheetOptions()
  ) throws(TabularError) {
    try guarded { () throws(TabularError) in
      try endSheet()
      if let problem = SheetName.problem(name) {
        throw TabularError(.invalidValue, detail: problem, sheet: name)
      }
      let lower = name.lowercased()
      if done.contains(where: { $0.name.lowercased() == lower }) {
        throw TabularError(.invalidValue, detail: "the sheet's name is taken", sheet: name)
      }
      let isActive =
        options.visibility == .visible && !done.contains { $0.visibility == .visible }
      let state = SheetState(name: name, number: done.count + 1, options: options)
      try zip.begin("xl/worksheets/sheet\(state.number).xml")
      encoder.buffer.append(string: state.head(isActive: isActive))
      sheet = state
      nextRow = 1
    }
  }

  /// Adds a rule for what may be typed into cells of the current sheet.
  public func add(_ validation: CellValidation) { sheet?.options.validations.append(validation) }

  /// Joins cells of the current sheet into one.
  public func merge(_ range: CellRange) { sheet?.options.mergedRanges.append(range) }

  /// Finishes the workbook and gives the file its name.
  ///
  /// - Throws: ``TabularError`` with the code `invalid-value` when there is no visible sheet, or
  ///   `unwritable`; nothing is left under the file's name then but what was there before.
  public func finish() throws(TabularError) {
    if isFinished { return }
    try guarded { () throws(TabularError) in
      try endSheet()
      guard done.contains(where: { $0.visibility == .visible }) else {
        throw TabularError(.invalidValue, detail: "a workbook needs a visible sheet")
      }
      let sharesStrings = (encoder.strings?.count ?? 0) > 0
      if sharesStrings { try writeSharedStrings() }
      try zip.add("xl/styles.xml", styles.part())
      try zip.add("xl/workbook.xml", WorkbookParts.workbook(done))
      try zip.add(
        "xl/_rels/workbook.xml.rels",
        WorkbookParts.workbookRelationships(sheets: done.count, sharedStrings: sharesStrings))
      try zip.add(
        "[Content_Types].xml", WorkbookParts.contentTypes(done, sharedStrings: sharesStrings))
      try zip.finish()
      try sink.finish()
      isFinished = true
    }
  }

  /// Runs a step; an error ends the writer and takes its output away.
  func guarded(_ step: () throws(TabularError) -> Void) throws(TabularError) {
    if let failure { throw failure }
    if isFinished { throw TabularError(.unwritable, detail: "the workbook is finished") }
    do throws(TabularError) {
      try step()
    } catch {
      failure = error
      sink.abandon()
      throw error
    }
  }

  /// The look of a link in a cell without a look of its own.
  var styleOfLinks: CellStyleHandle {
    if let linkStyle { return linkStyle }
    let handle = register(CellStyle(underlined: true, fontColor: SheetColor(0x0563C1)))
    linkStyle = handle
    return handle
  }

  /// Compresses what has gathered.
  func flush() throws(TabularError) {
    try encoder.buffer.withBytes { bytes throws(TabularError) in try zip.write(bytes) }
    encoder.buffer.removeAll()
  }

  private func endSheet() throws(TabularError) {
    guard var state = sheet else { return }
    sheet = nil
    let lastRow = nextRow - 1
    state.notes.sort { $0.address < $1.address }
    encoder.buffer.append(string: try state.foot(lastRow: lastRow))
    try flush()
    try zip.end()
    let number = state.number
    if let bytes = state.relationships() {
      try zip.add("xl/worksheets/_rels/sheet\(number).xml.rels", bytes)
    }
    if !state.notes.isEmpty {
      try zip.add("xl/comments\(number).xml", NotesPart.comments(state.notes))
      try zip.add(
        "xl/drawings/vmlDrawing\(number).vml",
        NotesPart.drawing(state.notes, block: drawingBlock))
      drawingBlock += NotesPart.blocks(state.notes.count)
    }
    done.append(
      WorkbookParts.Sheet(
        name: state.name, visibility: state.options.visibility,
        filter: state.filterRange(lastRow: lastRow), hasNotes: !state.notes.isEmpty))
  }

  private func writeSharedStrings() throws(TabularError) {
    guard let table = encoder.strings.take() else { return }
    try zip.begin("xl/sharedStrings.xml")
    encoder.buffer.append(string: SpreadsheetXML.declaration)
    encoder.buffer.append(
      string: #"<sst xmlns="\#(SpreadsheetXML.main)" count="\#(table.uses)" "#
        + #"uniqueCount="\#(table.count)">"#)
    try table.forEach { text throws(TabularError) in
      encoder.buffer.append("<si>")
      RowEncoder.appendText(text, to: &encoder.buffer)
      encoder.buffer.append("</si>")
      if encoder.buffer.count >= 128 * 1_024 { try flush() }
    }
    encoder.buffer.append("</sst>")
    try flush()
    try zip.end()
  }
}
