public import OCOPCatalog
public import Tabular
internal import VietnameseText

/// Reads the products of one table, one at a time, and reports what is wrong or doubtful on the way.
///
/// Memory does not grow with the number of rows: the first 256 filled rows are looked at before the
/// first product comes, and after that one row and one product are held. Bad data is a finding and
/// reading goes on; only a broken file throws.
///
/// ```swift
/// var reader = try ProductListReader(source, options: ListReadingOptions(asOf: day))
/// while let product = try reader.next(report: { findings.append($0) }) { … }
/// ```
public struct ProductListReader {
  /// How the list was understood; `nil` when no header was found, and then there are no products.
  public let layout: ListLayout?
  /// What was read so far.
  public private(set) var counts = ListCounts()
  /// Whether the table has no filled row at all.
  public let isBlank: Bool
  /// Where no header was found because the file lost letters when it was saved, and such a text.
  let lostLetters: (place: SourceLocation, text: String)?

  private var source: TableSource
  private let options: ListReadingOptions
  private var ahead: ArraySlice<TableRow>
  private var row = TableRow()
  private var plans: [ColumnPlan?] = []
  private let classifier: RowClassifier?
  private var merged: MergedValues
  private var assembler: ProductAssembler
  private var values = RowValues()
  private var pending: Sourced<Product>?
  private var pendingValues = RowValues()
  private var returnedValues = RowValues()
  private var blocks = BlockWatch()

  /// Opens a table and finds its header.
  ///
  /// - Throws: `TabularError` when the first rows cannot be read.
  public init(_ source: TableSource, options: ListReadingOptions) throws(TabularError) {
    var source = source
    let opening = try ListOpening(&source, repairsText: options.repairsText)
    self.source = source
    self.options = options
    isBlank = opening.rows.isEmpty
    ahead = opening.rowsBelowHeader
    merged = MergedValues(source.mergedRanges, below: opening.header?.row ?? 0)
    let mapping = opening.header?.mapping ?? ColumnMapping()
    let table = SourceTable(
      file: source.file, sheet: source.sheet, contributor: options.contributor,
      columns: mapping.columnOfField,
      headers: Dictionary(mapping.columns.map { ($0.column, $0.header) }) { first, _ in first })
    let kind =
      options.kind
      ?? Self.kind(of: mapping, hints: opening.hints(file: source.file, sheet: source.sheet))
    assembler = ProductAssembler(table: table, options: options, kind: kind)
    classifier = opening.header.map(RowClassifier.init)
    lostLetters = opening.cellWithLostLetters.map { row, cell in
      (
        SourceLocation(file: table.file, sheet: table.sheet, row: row, column: cell.column),
        FindingCollector.quoted(cell.text)
      )
    }
    guard let header = opening.header else {
      layout = nil
      return
    }
    plans = Self.plans(for: header, repairs: opening.repairs, options: options)
    layout = ListLayout(
      headerRow: header.row, headerLines: header.lines, mapping: mapping, kind: kind,
      encodings: opening.encodings)
    reportHeads(opening.repairedHeads)
    reportColumns(of: header)
  }

  /// The table the products come from.
  public var table: SourceTable { assembler.findings.table }

  /// Returns the next product, or `nil` at the end of the table.
  ///
  /// - Parameter report: is called with what was found in the rows read for this product; findings
  ///   about the header come with the first.
  /// - Throws: `TabularError` when the table is broken from here on.
  public mutating func next(report: (Finding) -> Void) throws(TabularError) -> Sourced<Product>? {
    guard let classifier else { return nil }
    while try readRow() {
      counts.rows += 1
      if let kind = classifier.skip(row) {
        skip(kind)
        blocks.reset()
        continue
      }
      collectValues()
      guard let product = assembler.product(from: values, row: row.number, previous: pending?.value)
      else {
        counts.unnamedRows += 1
        continue
      }
      blocks.check(values, row: row.number, in: &assembler.findings)
      if Variants.join(product, to: &pending) {
        counts.variantRows += 1
        continue
      }
      let finished = pending
      pending = Sourced(product, table: table, row: row.number)
      returnedValues = pendingValues
      pendingValues = values
      counts.products += 1
      if let finished {
        assembler.findings.drain(about: finished, before: row.number, report: report)
        return finished
      }
    }
    let last = pending
    pending = nil
    returnedValues = pendingValues
    assembler.findings.drain(about: last, before: .max, report: report)
    return last
  }

  /// The cell of a field of the product that was returned last, as the file has it: what a
  /// correction replaces. `nil` when the cell is empty.
  func original(of field: ProductField) -> (text: String, row: Int, column: Int)? {
    returnedValues[field].map { ($0.original, $0.row, $0.column) }
  }

  private mutating func readRow() throws(TabularError) -> Bool {
    if let first = ahead.popFirst() {
      row = first
      return true
    }
    while try source.rows.readRow(into: &row) {
      if !row.isEmpty { return true }
    }
    return false
  }

  private mutating func collectValues() {
    values.removeAll()
    for index in 0..<row.count {
      let column = row.column(at: index)
      guard column < plans.count, let plan = plans[column] else { continue }
      guard let value = value(at: index, column: column, plan: plan) else { continue }
      if values[plan.field] == nil { values[plan.field] = value }
      if !merged.isEmpty { merged.note(value, row: row.number) }
    }
    guard !merged.isEmpty else { return }
    for (column, plan) in plans.enumerated() {
      guard let plan, values[plan.field] == nil, row.position(of: column) == nil else { continue }
      if let value = merged.value(column: column, row: row.number) { values[plan.field] = value }
    }
  }

  private mutating func value(at index: Int, column: Int, plan: ColumnPlan) -> CellValue? {
    let kind = row.kind(at: index)
    let number = row.slots[index].number
    let original = row.withUTF8(at: index) { String(decoding: $0, as: UTF8.self) }
    var value = CellValue(
      text: original, original: original, kind: kind, number: number.isNaN ? nil : number,
      column: column, row: row.number, unit: plan.unit)
    switch kind {
    case .error:
      assembler.findings.add(
        CellError.info, ["text": original], cell: value, field: plan.field)
      return nil
    case .text:
      let style = Int(row.slots[index].style)
      let (text, repair) = plan.cleaner.clean(
        original, font: style == 0 ? nil : source.fontName(style))
      value.text = text
      if let repair {
        report(repair, of: value, field: plan.field)
      } else if text.utf8.count != original.utf8.count || text != original,
        CellCleaner.differsVisibly(original, text)
      {
        assembler.findings.add(
          TextNotNormalized.info, ["new": FindingCollector.quoted(text)], cell: value,
          field: plan.field, fixes: [(.safe, text)])
      }
    case .number, .boolean, .date, .time: break
    }
    return value.text.isEmpty ? nil : value
  }

  private mutating func report(_ repair: RepairedText, of value: CellValue, field: ProductField) {
    switch repair.status {
    case .unchanged: break
    case .repaired:
      // Split marks are common on some systems and harmless to read; they are told as such.
      if repair.label == .nfd {
        assembler.findings.add(
          TextNotNormalized.info, ["new": FindingCollector.quoted(value.text)], cell: value,
          field: field, fixes: [(.safe, value.text)])
      } else {
        let (variant, words) = LegacyTextRepaired.words(for: repair, text: value.text)
        assembler.findings.add(
          LegacyTextRepaired.info, variant: variant, words, cell: value, field: field,
          fixes: [(.safe, value.text)])
      }
    case .suggested, .suspect:
      let likely = repair.candidates.first.map { CellCleaner.normalized($0) }
      assembler.findings.add(
        LegacyTextSuspect.info, variant: likely == nil ? nil : "likely",
        ["text": FindingCollector.quoted(value.text), "new": likely ?? ""], cell: value,
        field: field, fixes: likely.map { [(.needsReview, $0)] } ?? [])
    }
  }

  private mutating func skip(_ kind: SkippedRowKind) {
    counts.skipped[kind, default: 0] += 1
    let text = row.cells.first { $0.kind == .text }?.text ?? ""
    assembler.findings.add(
      RowSkipped.info, variant: kind.rawValue, ["text": FindingCollector.quoted(text)],
      at: assembler.findings.location(row: row.number, column: nil))
  }

  /// Reports titles and headers in a legacy encoding, so that `fix` does not leave them behind.
  private mutating func reportHeads(
    _ heads: [(row: Int, cell: TableCell, repaired: RepairedText)]
  ) {
    for (row, cell, repaired) in heads {
      let text = CellCleaner.normalized(repaired.text)
      let place = SourceLocation(
        file: table.file, sheet: table.sheet, row: row, column: cell.column)
      let (variant, words) = LegacyTextRepaired.words(for: repaired, text: text)
      assembler.findings.add(
        LegacyTextRepaired.info, variant: variant, words, at: place,
        fixes: [FixIt(.safe, old: cell.text, new: text, location: place)])
    }
  }

  private mutating func reportColumns(of header: HeaderFinder.Found) {
    for column in header.mapping.columns where !column.header.isEmpty {
      let place = assembler.findings.location(row: header.row, column: column.column)
      switch column.outcome {
      case .mapped: break
      case .guessed(let field, _):
        assembler.findings.add(
          HeaderGuessed.info,
          ["header": column.header, "field": field.rawValue],
          at: place, field: field)
      case .ignored(let reason):
        assembler.findings.add(
          ColumnIgnored.info, variant: reason == .duplicate ? "duplicate" : nil,
          ["header": column.header], at: place)
      }
    }
  }

  private static func plans(
    for header: HeaderFinder.Found, repairs: [Int: ColumnRepair], options: ListReadingOptions
  ) -> [ColumnPlan?] {
    let last = header.mapping.columns.map(\.column).max() ?? 0
    var plans = [ColumnPlan?](repeating: nil, count: last + 1)
    for column in header.mapping.columns {
      guard let field = column.field else { continue }
      var unit = column.unit
      if field == .price || field == .wholesalePrice, let factor = header.moneyFactor,
        unit?.moneyFactor == nil
      {
        unit = unit ?? HeaderUnit()
        unit?.moneyFactor = factor
      }
      plans[column.column] = ColumnPlan(
        field: field, unit: unit, cleaner: CellCleaner(repair: repairs[column.column]),
        header: column.header)
    }
    return plans
  }

  /// The kind of a list's products: columns about stars or decisions, else the word in its title.
  private static func kind(of mapping: ColumnMapping, hints: String) -> ProductKind {
    let fields = mapping.columnOfField
    let ocop: [ProductField] = [.stars, .decisionNumber, .score, .certificateNumber, .productSet]
    if ocop.contains(where: { fields[$0] != nil }) { return .ocop }
    if hints.contains("ocop") { return .ocop }
    let produce = ["nongsan", "produce", "traicay", "raucu", "rauqua", "lamsan", "thuysan"]
    if produce.contains(where: { hints.contains($0) }) { return .produce }
    return fields[.growingAreaCode] != nil || fields[.season] != nil ? .produce : .ocop
  }
}
