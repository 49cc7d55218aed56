internal import OCOPCatalog
internal import Tabular

/// One filling of a template.
struct TemplateRun {
  private let profile: Profile
  private let maker: ListingMaker
  private let options: TemplateOptions
  private let examination: TemplateExamination
  private let path: String
  private let side: SideSheets
  private var pictures: ImagePack?
  private let choices: [Int: ChoiceMatcher]
  private let switches: SwitchWords
  private var editor: WorkbookEditor
  private var codes = CodeRegister()
  private var questions: CategoryQuestions
  private var report: ExportReport
  private var row: Int
  private var filled: [Int: Int] = [:]

  private var anatomy: TemplateAnatomy { examination.anatomy }

  init(
    profile: Profile, options: TemplateOptions, book: TemplateBook,
    examination: TemplateExamination, path: String
  ) throws {
    self.profile = profile.adjusted(to: examination.match)
    self.options = options
    self.examination = examination
    self.path = path
    maker = ListingMaker(profile: self.profile, options: options.export.listingOptions)
    side = try SideSheets(profile: profile)
    let base = path.hasSuffix(".xlsx") || path.hasSuffix(".xlsm") ? String(path.dropLast(5)) : path
    report = ExportReport(
      path: path, notesPath: base + "-viec-can-lam.xlsx", notice: profile.notice)
    pictures = ImagePack(options.export, to: base + "-anh", rules: profile.media)
    choices = examination.match.column.compactMapValues { $0.choices.map(ChoiceMatcher.init) }
    switches = try SwitchWords(
      form: profile.template?.switches, wanted: options.switches, examination: examination,
      finder: DriftFinder(
        profile: profile, anatomy: examination.anatomy, match: examination.match), book: book)
    let category = profile.fields.firstIndex { $0.source == .category }
    questions = CategoryQuestions(
      profile: profile, choices: category.flatMap { examination.match.column[$0]?.choices })
    editor = book.editor
    row = examination.anatomy.firstFreeRow
    try noteTypedCodes(book)
  }

  /// Codes of rows that the seller typed; a product with such a code would be uploaded twice.
  private mutating func noteTypedCodes(_ book: TemplateBook) throws {
    let columns = profile.fields.indices.filter { profile.fields[$0].source == .sku }
      .compactMap { examination.match.column[$0]?.index }
    guard anatomy.firstFreeRow > anatomy.dataStart, let column = columns.first,
      let sheet = book.index(ofSheet: anatomy.sheet)
    else { return }
    var reader = try book.document.rows(inSheet: sheet)
    var row = TableRow()
    while try reader.readRow(into: &row) {
      guard row.number >= anatomy.dataStart else { continue }
      let code = row.text(inColumn: column)
      if !code.isEmpty { codes.insert(code) }
    }
  }

  mutating func add(_ product: Product) throws {
    var listing = maker.listing(for: product)
    codes.check(&listing)
    chooseValues(&listing)
    questions.note(product, listing)
    pictures?.check(&listing, report: &report)
    report.products += 1
    let reasons = listing.isBlocked ? listing.findings.filter { $0.severity == .error } : []
    if reasons.isEmpty {
      for values in listing.rows { try write(values) }
      report.listed += 1
      report.rows += listing.rows.count
    } else {
      report.blocked += 1
      for rule in Set(reasons.map(\.rule)) { report.reasons[rule, default: 0] += 1 }
    }
    try side.add(listing, reasons: reasons)
  }

  /// Puts the template's spelling in place of ours wherever it has a list.
  private func chooseValues(_ listing: inout Listing) {
    for (position, matcher) in choices {
      let field = profile.fields[position]
      for index in listing.rows.indices {
        let value = listing.rows[index].values[position]
        guard !value.isEmpty else { continue }
        let text = field.text(of: value)
        if let choice = matcher.choice(for: text) {
          listing.rows[index].values[position] = .text(choice)
          continue
        }
        listing.rows[index].values[position] = .empty
        let finding = ProductFinding(
          ListingRules.valueNotInList,
          ["field": field.label.vi, "value": text, "channel": profile.name.vi],
          field: field.source?.productField,
          severity: field.requirement == .always && field.source != .category ? .error : nil)
        if !listing.findings.contains(finding) { listing.findings.append(finding) }
      }
    }
  }

  private mutating func write(_ values: ListingRow) throws {
    guard row <= 1_048_576 else { throw TemplateError(.tooManyRows) }
    for (position, column) in examination.match.column where column.requirement != .locked {
      let value = output(values.values[position], profile.fields[position], column)
      guard value != .empty else { continue }
      try set(column.index, value)
    }
    for (index, word) in switches.words { try set(index, .text(word)) }
    row += 1
  }

  private mutating func set(_ column: Int, _ value: OutputValue) throws {
    try editor.setCell(
      CellAddress(row: row, column: column), inSheet: anatomy.sheet, to: value,
      likeCell: CellAddress(row: anatomy.dataStart, column: column))
    filled[column, default: 0] += 1
  }

  /// Numbers go in as numbers, codes as text with their zeros.
  private func output(
    _ value: ListingValue, _ field: ProfileField, _ column: TemplateColumn
  ) -> OutputValue {
    switch value {
    case .empty: return .empty
    case .integer(let number): return .integer(number)
    case .decimal(let number): return .number(number)
    case .text, .date, .list:
      let text = field.text(of: value)
      return text.isEmpty ? .empty : .text(text)
    }
  }

  mutating func finish() throws -> TemplateReport {
    let first = anatomy.firstFreeRow
    let rows = row > first ? first...row - 1 : nil
    let last = profile.template?.maxRows.map { anatomy.dataStart + $0 - 1 }
    let end = [last, anatomy.lastPreparedRow].compactMap { $0 }.min()
    let empty: [(column: TemplateColumn, rows: Int)] = anatomy.columns.compactMap { column in
      guard column.requirement == .required, report.rows > 0 else { return nil }
      let missing = report.rows - filled[column.index, default: 0]
      return missing > 0 ? (column, missing) : nil
    }
    for item in empty {
      try side.addTask(
        sku: "", name: "",
        "Cột bắt buộc “\(item.column.label)” còn trống ở \(item.rows) dòng; xin điền trước khi tải lên."
      )
    }
    for item in examination.drift where item.severity > .note {
      try side.addTask(sku: "", name: "", item.text.vi)
    }
    report.images = side.imageCount
    report.categoryQuestions = questions.entries
    try editor.save(toPath: path)
    if let notesPath = report.notesPath {
      let writer = try SpreadsheetWriter(path: notesPath)
      try side.write(into: writer)
      try writer.finish()
    }
    return TemplateReport(
      export: report, examination: examination, rows: rows, emptyRequired: empty,
      rowsBeyond: end.map { max(0, row - 1 - $0) } ?? 0)
  }
}
