internal import OCOPCatalog
internal import Tabular

/// The marks a workbook is to carry: what stands in notes, in the column of errors and in the list.
struct AnnotationPlan {
  /// The marks of one sheet.
  struct SheetMarks: Equatable {
    /// The text of each cell's note, our mark first.
    var notes: [CellAddress: String] = [:]
    var fills: [CellAddress: SheetColor] = [:]
    /// What the column of errors says about each row.
    var rows: [Int: String] = [:]
  }

  /// One line of the list.
  struct Line: Equatable {
    var severity: Severity
    var cells: [String]
    /// Where a click leads.
    var sheet: String?
    var address: CellAddress?
  }

  /// The most notes of a sheet: programs get slow with more. The list holds all the same.
  static let mostNotes = 5_000
  /// The most lines of the list.
  static let mostLines = 100_000

  private(set) var sheets: [String: SheetMarks] = [:]
  private(set) var lines: [Line] = []
  private(set) var counts: [Severity: Int] = [:]
  /// Findings beyond what the list holds.
  private(set) var unlisted = 0

  /// - Parameters:
  ///   - findings: Those of one file.
  ///   - headerRows: The row of the header, by sheet.
  ///   - anchors: Gives the cell that shows for a cell inside merged ones.
  init(
    _ findings: [Finding], headerRows: [String: Int], words: FindingWords,
    anchor: (String, CellAddress) -> CellAddress
  ) {
    let sorted = findings.enumerated().sorted {
      ($0.element.severity.order, $0.offset) < ($1.element.severity.order, $1.offset)
    }.map(\.element)
    var byCell: [String: [CellAddress: [Finding]]] = [:]
    var byRow: [String: [Int: [Finding]]] = [:]
    for finding in sorted {
      counts[finding.severity, default: 0] += 1
      let place = finding.location
      let address = Self.address(of: place).map { anchor(place.sheet ?? "", $0) }
      if lines.count < Self.mostLines {
        lines.append(words.line(of: finding, at: address))
      } else {
        unlisted += 1
      }
      guard let sheet = place.sheet else { continue }
      if let address { byCell[sheet, default: [:]][address, default: []].append(finding) }
      // Without a header there is nothing to put a column under.
      if let row = place.row, let header = headerRows[sheet], row > header {
        byRow[sheet, default: [:]][row, default: []].append(finding)
      }
    }
    for (sheet, cells) in byCell {
      let header = headerRows[sheet] ?? 0
      // Bad cells first, then from the top, when there are more than a sheet should hold.
      let worst = cells.sorted {
        ($0.value[0].severity.order, $0.key) < ($1.value[0].severity.order, $1.key)
      }
      for (address, found) in worst.prefix(Self.mostNotes) {
        sheets[sheet, default: SheetMarks()].notes[address] = words.note(of: found)
      }
      for (address, found) in cells where address.row > header {
        // Headers are often white on dark: another background would hide them.
        sheets[sheet, default: SheetMarks()].fills[address] = AnnotationMarks.color(
          of: found[0].severity)
      }
    }
    for (sheet, rows) in byRow {
      for (row, found) in rows {
        sheets[sheet, default: SheetMarks()].rows[row] = words.row(of: found)
      }
    }
  }

  /// How bad the worst finding of a row is, by the mark its text begins with.
  static func severity(ofRow text: String) -> Severity {
    Severity.allCases.first { text.hasPrefix($0.sign) } ?? .note
  }

  private static func address(of place: SourceLocation) -> CellAddress? {
    guard place.sheet != nil, let row = place.row, let column = place.column,
      (1...SpreadsheetWriter.mostRows).contains(row),
      (1...SpreadsheetWriter.mostColumns).contains(column)
    else { return nil }
    return CellAddress(row: row, column: column)
  }
}

extension Severity {
  /// Worst first.
  var order: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }

  /// A sign that also tells people who do not see the color.
  var sign: String {
    switch self {
    case .error: "✘"
    case .warning: "⚠"
    case .note: "ℹ"
    }
  }

  var word: LocalizedText {
    switch self {
    case .error: LocalizedText(vi: "Lỗi", en: "Error")
    case .warning: LocalizedText(vi: "Cảnh báo", en: "Warning")
    case .note: LocalizedText(vi: "Lưu ý", en: "Note")
    }
  }
}
