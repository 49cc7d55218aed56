internal import OCOPCatalog
package import Tabular

/// Finds the header among the first rows of a table: below titles and blank rows, in one line or
/// two, with line breaks and merged cells.
package struct HeaderFinder: Sendable {
  /// A header that was found.
  package struct Found: Sendable {
    /// The row of the header, the lower one of two.
    package var row: Int
    /// The number of lines: 1 or 2.
    package var lines: Int
    package var mapping: ColumnMapping
    /// The folded text of each header line by column, to know a repeated header again.
    package var keys: [Int: Set<String>]
    /// What a note above the header says about all prices: `Đơn vị tính: nghìn đồng`.
    package var moneyFactor: Int64?
  }

  /// How many filled rows are looked at.
  package static let rowsLookedAt = 30

  private let reader = HeaderReader()

  package init() {}

  /// Returns the header of a table, or `nil` when none of the rows names at least a product name
  /// and, unless it is the only column, another field.
  ///
  /// - Parameters:
  ///   - rows: the first filled rows of the table, some rows of data among them.
  ///   - readable: the text cells of a row, with text in a legacy encoding made readable.
  package func find(
    in rows: [TableRow], readable: (TableRow) -> [(column: Int, text: String)] = Self.plain
  ) -> Found? {
    let texts = rows.prefix(Self.rowsLookedAt + 30).map(readable)
    var best: (score: Int, index: Int, lines: Int)?
    for index in texts.indices.prefix(Self.rowsLookedAt) {
      let one = score([texts[index]], rows[index])
      if one > best?.score ?? 0 { best = (one, index, 1) }
      guard index > 0, rows[index].number == rows[index - 1].number + 1 else { continue }
      let two = score([texts[index - 1], texts[index]], rows[index])
      // The second line must earn its place: it names more than the first did.
      if two > (best?.score ?? 0) + 1, isSubHeader(texts[index], of: rows[index]) {
        best = (two, index, 2)
      }
    }
    guard let best else { return nil }
    let lines = best.lines == 2 ? [texts[best.index - 1], texts[best.index]] : [texts[best.index]]
    let headers = headers(of: lines)
    let after = rows.dropFirst(best.index + 1)
    let mapping = ColumnMapper(reader: reader).map(headers) { column in
      Array(
        after.lazy.compactMap { row in row.cell(inColumn: column).map { Self.sample($0) } }
          .filter { !$0.isEmpty }.prefix(24))
    }
    guard mapping.hasName else { return nil }
    var keys: [Int: Set<String>] = [:]
    for line in lines {
      for (column, text) in line { keys[column, default: []].insert(HeaderKey.fold(text)) }
    }
    let above = texts[..<(best.index + 1 - best.lines)]
    return Found(
      row: rows[best.index].number, lines: best.lines, mapping: mapping, keys: keys,
      moneyFactor: above.lazy.flatMap { $0 }.compactMap { Self.moneyNote($0.text) }.first)
  }

  /// The text cells of a row as they stand.
  package static func plain(_ row: TableRow) -> [(column: Int, text: String)] {
    row.cells.filter { $0.kind == .text }.map { ($0.column, $0.text) }
  }

  private static func sample(_ cell: TableCell) -> String { cell.text }

  /// How well lines serve as a header: known headers count two, the product name three more; rows
  /// with numbers in them count less.
  private func score(_ lines: [[(column: Int, text: String)]], _ lower: TableRow) -> Int {
    var fields: Set<ProductField> = []
    var known = 0
    var unknown = 0
    for header in headers(of: lines) {
      guard let reading = header.candidates.lazy.compactMap({ reader.readExactly($0) }).first
      else {
        unknown += 1
        continue
      }
      switch reading.meaning {
      case .field(let field): if fields.insert(field).inserted { known += 1 }
      case .oneOf(let choices): if fields.insert(choices[0]).inserted { known += 1 }
      case .other: known += 1
      }
    }
    let hasName = fields.contains(.name)
    guard known >= 2 || (hasName && unknown == 0) else { return 0 }
    let numbers = lower.cells.count { $0.kind == .number || $0.kind == .date }
    return max(0, known * 2 + (hasName ? 3 : 0) - numbers * 2)
  }

  /// Whether a row is the lower line of a header: text only, its own words known or short.
  private func isSubHeader(
    _ texts: [(column: Int, text: String)], of row: TableRow
  ) -> Bool {
    guard texts.count == row.count, !texts.isEmpty else { return false }
    return texts.allSatisfy { $0.text.utf8.count <= 60 && !ValueShape.isDate($0.text) }
      && texts.contains { !HeaderKey.fold($0.text).isEmpty }
  }

  private func headers(of lines: [[(column: Int, text: String)]]) -> [ColumnMapper.Header] {
    guard let lower = lines.last else { return [] }
    guard lines.count == 2 else {
      return lower.map { column, text in
        let shown = Self.oneLine(text)
        return ColumnMapper.Header(column: column, candidates: [shown], text: shown)
      }
    }
    let upper = lines[0]
    let lowerTexts = Dictionary(lower.map { ($0.column, Self.oneLine($0.text)) }) { first, _ in
      first
    }
    let columns = Set(upper.map(\.column)).union(lowerTexts.keys).sorted()
    return columns.map { column in
      let own = upper.last { $0.column == column }.map { Self.oneLine($0.text) }
      // A merged upper cell keeps its text in its first column only.
      let above = own ?? upper.last { $0.column < column }.map { Self.oneLine($0.text) }
      guard let below = lowerTexts[column] else {
        let text = own ?? ""
        return ColumnMapper.Header(column: column, candidates: [text], text: text)
      }
      guard let above else {
        return ColumnMapper.Header(column: column, candidates: [below], text: below)
      }
      // `Quyết định` over `Số` and `Ngày`: only together they are known.
      let short = HeaderKey.words(of: below).count <= 1
      let together = ["\(below) \(above)", "\(above) \(below)"]
      return ColumnMapper.Header(
        column: column, candidates: short ? together + [below] : [below] + together,
        text: "\(above) – \(below)")
    }
  }

  /// Puts the lines of a header cell into one, with single spaces.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The factor in a note such as `Đơn vị tính: 1.000 đồng`, or `nil` when the text is none.
  static func moneyNote(_ text: String) -> Int64? {
    let key = HeaderKey.fold(text)
    for start in ["donvitinh", "dvt", "donvi"] where key.hasPrefix(start) {
      return HeaderUnit.moneyFactors[String(key.dropFirst(start.utf8.count))]
    }
    return nil
  }
}
