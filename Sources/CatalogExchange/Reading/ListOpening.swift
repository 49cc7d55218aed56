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
  /// The legacy encoding of each column that has one.
  private(set) var encodings: [Int: String] = [:]
  /// The cells of the header and of the titles above it that were in a legacy encoding.
  private(set) var repairedHeads: [(row: Int, cell: TableCell, repaired: RepairedText)] = []

  init(_ source: inout TableSource, repairsText: Bool) throws(TabularError) {
    var row = TableRow()
    while rows.count < Self.rowsAhead, try source.rows.readRow(into: &row) {
      if !row.isEmpty { rows.append(row) }
    }
    let fontName = source.fontName
    header = HeaderFinder().find(in: rows) { row in
      guard repairsText else { return HeaderFinder.plain(row) }
      let repair = Self.repair(of: row, fontName)
      return row.cells.filter { $0.kind == .text }.map { cell in
        (cell.column, repair?.repair(cell.text, font: fontName(cell.style)).text ?? cell.text)
      }
    }
    guard repairsText, let header else { return }
    for row in rows where row.number <= header.row {
      guard let repair = Self.repair(of: row, fontName) else { continue }
      for cell in row.cells where cell.kind == .text {
        let repaired = repair.repair(cell.text, font: fontName(cell.style))
        guard Self.isLegacy(repaired) else { continue }
        repairedHeads.append((row.number, cell, repaired))
      }
    }
    var evidence: [Int: ColumnEvidence] = [:]
    for row in rows where row.number > header.row {
      for cell in row.cells where cell.kind == .text {
        evidence[cell.column, default: ColumnEvidence()].add(
          cell.text, font: fontName(cell.style))
      }
    }
    repairs = evidence.mapValues { $0.decided() }
    for (column, repair) in repairs {
      encodings[column] =
        rowsBelowHeader.lazy.compactMap { $0.cell(inColumn: column) }.filter { $0.kind == .text }
        .map { repair.repair($0.text, font: fontName($0.style)) }
        .first(where: Self.isLegacy)?.label.encodingName
    }
  }

  /// How the cells of a row above the products are to be read: one person typed them in one sitting,
  /// so they tell each other's encoding as the cells of a column do. `nil` for plain text.
  private static func repair(
    of row: TableRow, _ fontName: (Int) -> String?
  ) -> ColumnRepair? {
    var evidence = ColumnEvidence()
    var isPlain = true
    for cell in row.cells where cell.kind == .text {
      if cell.style == 0, cell.text.utf8.allSatisfy({ $0 < 0x80 }) { continue }
      isPlain = false
      evidence.add(cell.text, font: fontName(cell.style))
    }
    return isPlain ? nil : evidence.decided()
  }

  /// Whether text in a legacy encoding was repaired with proof; split letters are none.
  private static func isLegacy(_ text: RepairedText) -> Bool {
    text.status == .repaired && text.label != .nfd
  }

  /// Without a header: the first cell in which question marks stand for letters, as a file saved in
  /// a Western code page has them, its header too.
  var cellWithLostLetters: (row: Int, cell: TableCell)? {
    guard header == nil else { return nil }
    for row in rows.prefix(HeaderFinder.rowsLookedAt) {
      for cell in row.cells
      where cell.kind == .text && VietnameseText.firstWordWithLostLetters(in: cell.text) != nil {
        return (row.number, cell)
      }
    }
    return nil
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
