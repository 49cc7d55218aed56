internal import OCOPCatalog
internal import Tabular

/// Reads what a marketplace gives back: the uploaded workbook with its reasons, or the shop's own list
/// of products with its numbers.
///
/// Columns are found by the keys and labels of the profile, then by names that many marketplaces use.
public struct ChannelExportReader: Sendable {
  public let profile: Profile
  private let names: ChannelNames

  public init(profile: Profile) {
    self.profile = profile
    names = ChannelNames(profile: profile)
  }

  /// Reads a file: XLSX, XLS, ODS or delimited text.
  ///
  /// - Throws: `TabularError` for a file that cannot be read, ``TemplateError`` with `not-recognized`
  ///   when no sheet has columns that tell which product a row is about.
  public func read(path: String) throws -> ChannelExport {
    let options = ReadingOptions(limits: TemplateBook.limits)
    let document = try TableDocument.open(path: path, options: options)
    return try read(document, template: try? TemplateBook(path: path))
  }

  /// Reads a file in memory; `name` stands for its file name.
  ///
  /// - Throws: As ``read(path:)``.
  public func read(bytes: [UInt8], name: String) throws -> ChannelExport {
    let options = ReadingOptions(limits: TemplateBook.limits)
    let document = try TableDocument.open(bytes: bytes, name: name, options: options)
    return try read(document, template: try? TemplateBook(bytes: bytes))
  }

  private func read(_ document: TableDocument, template: TemplateBook?) throws -> ChannelExport {
    var best: (sheet: Int, header: Header)?
    for (index, info) in document.sheets.enumerated() where info.visibility == .visible {
      let head = try HeadCells(document, sheet: index)
      guard let header = header(in: head) else { continue }
      if header.columns.count > best?.header.columns.count ?? 0 { best = (index, header) }
    }
    guard let best else {
      throw TemplateError(
        .notRecognized, detail: document.sheets.map(\.name).joined(separator: ", "))
    }
    let sheet = document.sheets[best.sheet].name
    let anatomy = try? template?.anatomy(for: profile, sheet: sheet)
    let start = max(best.header.row + 1, anatomy?.dataStart ?? 0)
    let isText = document.encoding != nil
    var reader = try document.rows(inSheet: best.sheet)
    var row = TableRow()
    var rows: [ChannelRow] = []
    while try reader.readRow(into: &row) {
      guard row.number >= start else { continue }
      // Below the header of an update file stand explanations, as in a template.
      if row.number <= HeadCells.depth, isExplanation(row, best.header) { continue }
      let location = SourceLocation(
        file: document.name, sheet: isText ? nil : sheet, row: row.number)
      let found = channelRow(row, best.header.columns, location)
      if found.isAboutSomething { rows.append(found) }
    }
    return ChannelExport(
      rows: rows, sheet: isText ? nil : sheet, columns: best.header.columns)
  }

  private struct Header {
    var row: Int
    var columns: [ChannelField: Int]
  }

  /// The row with most known names; among equals the upper one, which has the keys.
  private func header(in head: HeadCells) -> Header? {
    var best: Header?
    for number in head.rows.keys.sorted() {
      var columns: [ChannelField: Int] = [:]
      for (column, cell) in (head.rows[number] ?? [:]).sorted(by: { $0.key < $1.key }) {
        guard !cell.isNumber, let field = names.field(cell.text), columns[field] == nil else {
          continue
        }
        columns[field] = column
      }
      if columns.count > best?.columns.count ?? 1 { best = Header(row: number, columns: columns) }
    }
    guard let best else { return nil }
    let identities: [ChannelField] = [.sku, .parentSKU, .externalID, .gtin, .title]
    return identities.contains { best.columns[$0] != nil } ? best : nil
  }

  private func isExplanation(_ row: TableRow, _ header: Header) -> Bool {
    let cells = row.cells
    let words = cells.count { RequirementWords.requirement($0.text) != nil }
    if words >= 2, words * 10 >= cells.count * 6 { return true }
    let labels = header.columns.count { names.field(row.text(inColumn: $0.value)) == $0.key }
    if labels >= 2 { return true }
    guard let price = header.columns[.price] else { return false }
    let text = row.text(inColumn: price)
    return !text.isEmpty && ChannelValues.amount(row.cell(inColumn: price)) == nil
  }

  private func channelRow(
    _ row: TableRow, _ columns: [ChannelField: Int], _ location: SourceLocation
  ) -> ChannelRow {
    func cell(_ field: ChannelField) -> TableCell? {
      columns[field].flatMap { row.cell(inColumn: $0) }
    }
    return ChannelRow(
      sku: ChannelValues.code(cell(.sku)), parentSKU: ChannelValues.code(cell(.parentSKU)),
      externalID: ChannelValues.code(cell(.externalID)),
      variantID: ChannelValues.code(cell(.variantID)), gtin: ChannelValues.code(cell(.gtin)),
      title: ChannelValues.code(cell(.title)), price: ChannelValues.amount(cell(.price)),
      stock: ChannelValues.amount(cell(.stock)), status: ChannelValues.code(cell(.status)),
      reasons: ChannelValues.reasons(cell(.reason)?.text ?? ""), location: location)
  }
}
