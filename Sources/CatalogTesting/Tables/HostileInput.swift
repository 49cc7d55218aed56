public import Tabular

/// Feeds bytes of any kind to the readers: they read or throw `TabularError`, and nothing else.
///
/// It is the body of the fuzz entries, and of the tests that replay what fuzzing once found. The
/// bounds are tight, so that a slow or greedy path shows as such.
public enum HostileInput {
  /// What the bytes are taken for.
  public enum Kind: String, CaseIterable, Sendable {
    /// A workbook, or the parts of one between zero bytes: sheet, strings, styles, workbook.
    case xlsx
    /// A delimited text.
    case csv
    /// An OpenDocument spreadsheet, flat or packed, or its content alone.
    case ods
    /// An old binary workbook, in a container or bare.
    case xls
    /// A page with tables.
    case html
    /// A workbook in the XML of 2003.
    case xmlss
    /// An archive.
    case zip
    /// Markup.
    case xml
    /// A workbook that is edited, or the parts of one.
    case editor
  }

  /// The bounds the bytes are read in.
  public static var limits: ReadingLimits {
    var limits = ReadingLimits()
    limits.fileBytes = 1 << 22
    limits.partBytes = 1 << 22
    limits.cellBytes = 1 << 15
    limits.rowBytes = 1 << 20
    limits.rows = 100_000
    limits.sharedStringBytes = 1 << 22
    return limits
  }

  /// How many cells of a sheet are looked at.
  private static let mostCells = 20_000

  /// Reads the bytes as the given kind.
  ///
  /// - Throws: ``LawBroken`` when a reader breaks a law; what it throws itself ends the reading.
  public static func check(_ bytes: [UInt8], as kind: Kind) throws {
    do throws(TabularError) {
      switch kind {
      case .zip: try readArchive(bytes)
      case .xml: try readMarkup(bytes)
      case .editor: try edit(try HostileParts.workbook(bytes))
      case .xlsx: try readTables(try HostileParts.workbook(bytes), kind)
      case .ods: try readTables(try HostileParts.spreadsheet(bytes), kind)
      case .csv, .xls, .html, .xmlss: try readTables(bytes, kind)
      }
    } catch {
      guard error.code.name == brokenLaw else { return }
      throw LawBroken(error.detail)
    }
  }

  private static let brokenLaw = "law-broken"

  private static func broken(_ what: String) -> TabularError {
    TabularError(TabularError.Code(brokenLaw), detail: what)
  }

  /// Reads all sheets, in large pieces and in small ones, which must give the same.
  private static func readTables(_ bytes: [UInt8], _ kind: Kind) throws(TabularError) {
    let whole = try outcome(MemorySource(bytes), kind)
    let size = [61, 13, 7, 61, 3, 61, 2, 61, 1][bytes.count % 9]
    let pieces = try outcome(MemorySource(bytes, chunkSize: size), kind)
    // How much of a part that does not inflate comes before the error depends on the pieces.
    let isPacked = kind == .xlsx || kind == .ods
    let isBroken = !whole.failures.isEmpty || !pieces.failures.isEmpty
    guard whole == pieces || isPacked && isBroken else {
      throw broken("pieces of \(size) bytes give other rows")
    }
  }

  /// The cells of all sheets, hashed in their order, and how the reading ended.
  private struct Outcome: Equatable {
    var hashes: [Int] = []
    var failures: [String] = []
  }

  private static func outcome(
    _ source: MemorySource, _ kind: Kind
  ) throws(TabularError) -> Outcome {
    var outcome = Outcome()
    do throws(TabularError) {
      let document = try TableDocument.open(
        source: source, name: "a.\(kind.rawValue)", options: ReadingOptions(limits: limits))
      for index in document.sheets.indices.prefix(8) {
        do throws(TabularError) {
          try read(document, index, &outcome)
        } catch {
          if error.code.name == brokenLaw { throw error }
          outcome.failures.append(error.code.name)
        }
      }
    } catch {
      if error.code.name == brokenLaw { throw error }
      outcome.failures.append(error.code.name)
    }
    return outcome
  }

  private static func read(
    _ document: TableDocument, _ index: Int, _ outcome: inout Outcome
  ) throws(TabularError) {
    _ = try document.mergedRanges(inSheet: index)
    _ = try document.hiddenColumns(inSheet: index)
    var rows = try document.rows(inSheet: index)
    var row = TableRow()
    var cells = 0
    while try rows.readRow(into: &row) {
      guard !row.isEmpty else { throw broken("row \(row.number) has no filled cell") }
      var column = 0
      var hasher = Hasher()
      hasher.combine(row.number)
      for cell in row.cells {
        guard cell.column > column else { throw broken("row \(row.number): order of columns") }
        column = cell.column
        hasher.combine(cell)
        // A dump of any cell is made without a trap too.
        hasher.combine(CellDump(cell, row: row.number))
        _ = document.fontName(ofStyle: cell.style)
      }
      outcome.hashes.append(hasher.finalize())
      cells += row.count
      if cells > mostCells { return }
    }
    if try rows.readRow(into: &row) { throw broken("a row came after the end") }
  }

  private static func readArchive(_ bytes: [UInt8]) throws(TabularError) {
    let archive = try ZipArchive(source: MemorySource(bytes), limits: limits)
    for entry in archive.entries.prefix(64) {
      do throws(TabularError) {
        _ = try archive.contents(of: entry)
      } catch {
        continue
      }
    }
  }

  private static func readMarkup(_ bytes: [UInt8]) throws(TabularError) {
    let stream = try XMLEncoding.utf8(SourceStream(MemorySource(bytes, chunkSize: 13)))
    var scanner = XMLScanner(stream: stream, limits: limits)
    var text: [UInt8] = []
    while true {
      switch try scanner.next() {
      case .start:
        _ = scanner.attributes
        _ = try scanner.attribute("r", anyPrefix: true)
        _ = scanner.integer("r")
        _ = scanner.qualifiedName
      case .end: _ = scanner.localName
      case .text:
        text.removeAll(keepingCapacity: true)
        try scanner.appendText(to: &text)
      case .finished: return
      }
    }
  }

  /// Changes a workbook in several ways; what comes out must open again.
  private static func edit(_ bytes: [UInt8]) throws(TabularError) {
    var options = WorkbookEditor.Options()
    options.limits = limits
    var editor = try WorkbookEditor(bytes: bytes, options: options)
    guard let sheet = editor.sheets.first?.name else { return }
    try editor.setCell(CellAddress(row: 2, column: 2), inSheet: sheet, to: .text("sửa"))
    try editor.setCell(CellAddress(row: 1, column: 4), inSheet: sheet, to: .integer(5))
    try editor.addNote(CellNote("ghi chú"), at: CellAddress(row: 2, column: 2), inSheet: sheet)
    let edited = try editor.bytes()
    do throws(TabularError) {
      _ = try WorkbookEditor(bytes: edited, options: options)
    } catch {
      throw broken("the edited workbook does not open: \(error.code) \(error.detail)")
    }
  }
}
