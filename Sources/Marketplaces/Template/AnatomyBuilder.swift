internal import OCOPCatalog
internal import Tabular

/// Reads the rows around a template's header once its key or label row is known.
struct AnatomyBuilder {
  let finder: AnatomyFinder
  let found: AnatomyFinder.Candidate
  private var head: HeadCells { found.head }
  private var book: TemplateBook { finder.book }

  init(finder: AnatomyFinder, found: AnatomyFinder.Candidate) {
    self.finder = finder
    self.found = found
  }

  func build(others: [String]) throws -> TemplateAnatomy {
    let info = book.document.sheets[found.sheet]
    let ownKeyRow = found.keySheet == nil ? found.keyRow : nil
    let labelRow = labelRow(below: ownKeyRow)
    let requirementRow = requirementRow(below: max(ownKeyRow ?? 0, 0))
    let metadataRow = metadataRow(below: ownKeyRow, above: labelRow)
    let headerEnd = [ownKeyRow, labelRow, requirementRow, metadataRow].compactMap { $0 }.max() ?? 0
    var columns = self.columns(labelRow: labelRow, requirementRow: requirementRow)
    try refuseRepeated(columns)
    let numeric = numericColumns(columns)
    let noteEnd = lastNoteRow(after: headerEnd, numeric: numeric, columns: columns)
    let rules = try ColumnRules(book: book, sheet: info.name, below: headerEnd, columns: columns)
    let start = dataStart(noteEnd: noteEnd, ruleStart: rules.firstRow)
    for position in columns.indices {
      let index = columns[position].index
      columns[position].notes = (headerEnd + 1...max(noteEnd, headerEnd + 1)).map {
        $0 <= noteEnd ? head.text($0, index) : ""
      }.filter { !$0.isEmpty }
      columns[position].weightUnit = WeightWords.unit(
        [columns[position].label] + columns[position].notes)
      rules.apply(to: &columns[position])
    }
    let identity = identityColumns(columns)
    let last = try lastUsedRow(from: start, columns: identity)
    return TemplateAnatomy(
      sheet: info.name, keySheet: found.keySheet.map { book.document.sheets[$0].name },
      keyRow: found.keyRow, metadataRow: metadataRow, labelRow: labelRow,
      requirementRow: requirementRow,
      exampleRows: noteEnd + 1 < start
        ? (noteEnd + 1..<start).filter { head.rows[$0] != nil } : [],
      dataStart: start, firstFreeRow: max(start, last + 1), lastPreparedRow: rules.lastRow,
      metadata: metadataRow.flatMap { head.rows[$0] }.map { row in
        row.keys.sorted().compactMap { row[$0]?.text }
      } ?? [],
      columns: columns, otherSheets: others)
  }

  /// The row with most known labels; in a template of unknown labels the first well filled row below
  /// the keys.
  private func labelRow(below keyRow: Int?) -> Int? {
    if let row = found.labelRow, row != keyRow { return row }
    let wanted = max(2, (found.keyHead.rows[found.keyRow ?? 0]?.count ?? 4) / 2)
    return head.rows.keys.sorted().first { row in
      row > keyRow ?? 0 && (head.rows[row]?.count ?? 0) >= wanted
    }
  }

  private func requirementRow(below keyRow: Int) -> Int? {
    for row in head.rows.keys.sorted() where row > keyRow {
      let cells = head.rows[row] ?? [:]
      let words = cells.values.count { RequirementWords.requirement($0.text) != nil }
      if words >= 2, words * 10 >= cells.count * 6 { return row }
    }
    return nil
  }

  /// A sparsely filled row between keys and labels.
  private func metadataRow(below keyRow: Int?, above labelRow: Int?) -> Int? {
    guard let keyRow, let labelRow, labelRow > keyRow + 1 else { return nil }
    let keys = head.rows[keyRow]?.count ?? 0
    return (keyRow + 1..<labelRow).first { row in
      guard let cells = head.rows[row] else { return false }
      return cells.count <= max(5, keys / 4)
    }
  }

  private func columns(labelRow: Int?, requirementRow: Int?) -> [TemplateColumn] {
    let keys = found.keyRow.flatMap { found.keyHead.rows[$0] } ?? [:]
    let labels = labelRow.flatMap { head.rows[$0] } ?? [:]
    return Set(keys.keys).union(labels.keys).sorted().map { index in
      let label = labels[index]?.text ?? ""
      let words = RequirementWords.requirement(head.text(requirementRow, index))
      let star: TemplateRequirement = RequirementWords.hasStar(label) ? .required : .unstated
      return TemplateColumn(
        index: index, key: keys[index]?.text ?? "", label: label, requirement: words ?? star,
        notes: [])
    }
  }

  private func refuseRepeated(_ columns: [TemplateColumn]) throws(TemplateError) {
    var seen: Set<String> = []
    for column in columns where finder.keys.contains(column.plainKey) {
      if !seen.insert(column.plainKey).inserted {
        throw TemplateError(.ambiguousColumns, detail: column.key)
      }
    }
  }

  private func fields(_ column: TemplateColumn) -> [ProfileField] {
    finder.profile.fields.filter { $0.matches(column) }
  }

  private func numericColumns(_ columns: [TemplateColumn]) -> [Int] {
    columns.filter { column in
      fields(column).contains { $0.kind == .integer || $0.kind == .decimal || $0.source == .price }
    }.map(\.index)
  }

  /// Columns without which no row is a product.
  private func identityColumns(_ columns: [TemplateColumn]) -> [Int] {
    let sources: Set<ListingSource> = [.title, .name, .sku, .groupSKU, .price]
    return columns.filter { column in
      fields(column).contains { $0.source.map(sources.contains) ?? false }
    }.map(\.index)
  }

  /// The last row of explanations: where prices and weights stand, they have words.
  private func lastNoteRow(after header: Int, numeric: [Int], columns: [TemplateColumn]) -> Int {
    var last = header
    for row in header + 1...header + 4 {
      guard let cells = head.rows[row] else { continue }
      let numbers = numeric.compactMap { cells[$0] }
      let hasWords = numbers.contains { !$0.isNumber && Double($0.text) == nil }
      let isProse =
        numbers.isEmpty && cells.count * 10 >= columns.count * 6
        && cells.values.allSatisfy { !$0.isNumber }
      guard hasWords || isProse else { break }
      last = row
    }
    return last
  }

  /// The first row behind the explanations, unless the template's own rules begin a little later: the
  /// rows between show how to fill it.
  private func dataStart(noteEnd: Int, ruleStart: Int?) -> Int {
    guard let ruleStart, ruleStart > noteEnd + 1, ruleStart <= noteEnd + 4 else {
      return noteEnd + 1
    }
    return ruleStart
  }

  private func lastUsedRow(from start: Int, columns: [Int]) throws -> Int {
    var reader = try book.document.rows(inSheet: found.sheet)
    var row = TableRow()
    var last = 0
    while try reader.readRow(into: &row) {
      guard row.number >= start else { continue }
      if columns.contains(where: { !row.text(inColumn: $0).isEmpty }) {
        last = max(last, row.number)
      }
    }
    return last
  }
}
