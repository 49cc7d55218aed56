internal import OCOPCatalog
internal import Tabular
internal import VietnameseText

/// The first rows of a table, read ahead: enough to find the header and to decide encodings.
struct ListOpening {
  /// How many filled rows are looked at before the first product is handed out.
  static let rowsAhead = 256

  private(set) var rows: [TableRow] = []
  private(set) var header: HeaderFinder.Found?
  /// The decision about each column's encoding, made from the cells below the header.
  private(set) var repairs: [Int: ColumnRepair] = [:]

  init(_ source: inout TableSource, repairsText: Bool) throws(TabularError) {
    var row = TableRow()
    while rows.count < Self.rowsAhead, try source.rows.readRow(into: &row) {
      if !row.isEmpty { rows.append(row) }
    }
    let fontName = source.fontName
    let titles = TextRepair()
    header = HeaderFinder().find(in: rows) { cell in
      guard repairsText, !cell.text.utf8.allSatisfy({ $0 < 0x80 }) || cell.style != 0 else {
        return cell.text
      }
      return titles.repair(cell.text, font: fontName(cell.style)).text
    }
    guard repairsText, let header else { return }
    var evidence: [Int: ColumnEvidence] = [:]
    for row in rows where row.number > header.row {
      for cell in row.cells where cell.kind == .text {
        evidence[cell.column, default: ColumnEvidence()].add(
          cell.text, font: fontName(cell.style))
      }
    }
    repairs = evidence.mapValues { $0.decided() }
  }

  /// The rows below the header, as far as they were read ahead.
  var rowsBelowHeader: ArraySlice<TableRow> {
    guard let header, let first = rows.firstIndex(where: { $0.number > header.row }) else {
      return []
    }
    return rows[first...]
  }

  /// The words above the header and the names of sheet and file, folded, for hints.
  func hints(file: String, sheet: String?) -> String {
    var text = HeaderKey.fold(file) + " " + HeaderKey.fold(sheet ?? "")
    guard let header else { return text }
    for row in rows where row.number < header.row {
      for cell in row.cells where cell.kind == .text { text += " " + HeaderKey.fold(cell.text) }
    }
    return text
  }
}
