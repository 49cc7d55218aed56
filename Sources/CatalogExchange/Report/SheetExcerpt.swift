public import OCOPCatalog
public import Tabular

/// The rows of a sheet in which something was found, as the file has them.
public struct SheetExcerpt: Hashable, Sendable {
  /// A row and its filled cells by column.
  public struct Row: Hashable, Sendable {
    public var number: Int
    public var cells: [Int: String]
  }

  /// The most rows of a sheet that are kept, and the longest text of a cell (Unicode scalars).
  public static let mostRows = 200
  private static let longestText = 300

  public var file: String
  public var sheet: String?
  /// The header's text by column.
  public var headers: [Int: String]
  public var rows: [Row]
  /// Rows with findings that were left out.
  public var omittedRows: Int

  /// The columns from the first filled one to the last.
  public var columns: [Int] {
    Set(rows.flatMap(\.cells.keys)).union(headers.keys).sorted()
  }
}

extension SheetExcerpt {
  /// Reads the rows of a file that findings are about, in the order of the sheets.
  ///
  /// Cells that hold a personal number are hidden. Rows with errors come before others when there are
  /// too many; catalogue files (JSON) have no rows and give nothing.
  /// - Throws: `TabularError` when the file is broken.
  public static func read(
    path: String, findings: [Finding], report: FileReport,
    limits: ReadingLimits = .standard
  ) throws(TabularError) -> [SheetExcerpt] {
    let lower = report.file.lowercased()
    guard !lower.hasSuffix(".json"), !lower.hasSuffix(".ndjson") else { return [] }
    let document = try TableDocument.open(
      path: path, options: Tabular.ReadingOptions(limits: limits))
    var excerpts: [SheetExcerpt] = []
    for sheet in report.sheets {
      guard let layout = sheet.layout else { continue }
      let here = findings.filter {
        $0.location.file == report.file && $0.location.sheet == sheet.sheet
          && $0.location.row ?? 0 > layout.headerRow
      }
      guard !here.isEmpty,
        let index = sheet.sheet == nil
          ? 0 : document.sheets.firstIndex(where: { $0.name == sheet.sheet })
      else { continue }
      let (wanted, omitted) = choose(here)
      var headers: [Int: String] = [:]
      for column in layout.mapping.columns where !column.header.isEmpty {
        headers[column.column] = cut(column.header)
      }
      let secret = Set(
        here.filter { $0.rule == TaxCodeIsPersonal.info.id }.compactMap(\.location.cell))
      excerpts.append(
        SheetExcerpt(
          file: report.file, sheet: sheet.sheet, headers: headers,
          rows: try rows(wanted, secret, try document.rows(inSheet: index)),
          omittedRows: omitted))
    }
    return excerpts
  }

  private static func choose(_ findings: [Finding]) -> (rows: Set<Int>, omitted: Int) {
    var worst: [Int: Severity] = [:]
    for finding in findings {
      guard let row = finding.location.row else { continue }
      worst[row] = max(worst[row] ?? .note, finding.severity)
    }
    let sorted = worst.sorted { ($0.value.order, $0.key) < ($1.value.order, $1.key) }
    return (Set(sorted.prefix(mostRows).map(\.key)), max(sorted.count - mostRows, 0))
  }

  private static func rows(
    _ wanted: Set<Int>, _ secret: Set<String>, _ source: TableRows
  ) throws(TabularError) -> [Row] {
    var source = source
    var row = TableRow()
    var found: [Row] = []
    while found.count < wanted.count, try source.readRow(into: &row) {
      guard wanted.contains(row.number) else { continue }
      var cells: [Int: String] = [:]
      for cell in row.cells {
        let address = CellAddress(row: row.number, column: cell.column).description
        cells[cell.column] = secret.contains(address) ? "•••" : cut(cell.text)
      }
      found.append(Row(number: row.number, cells: cells))
    }
    return found
  }

  private static func cut(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > longestText else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(longestText))) + "…"
  }
}
