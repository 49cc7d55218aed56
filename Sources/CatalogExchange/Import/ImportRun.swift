public import OCOPCatalog
public import Tabular

/// One import of any number of tables: reading, rules, findings with their cells, a product at a
/// time.
///
/// Rules that compare products see all tables of the run as one catalogue. What is kept per product
/// is its place, eight bytes outside of memory, so that a finding can name an earlier row.
public struct ImportRun {
  /// What was read so far.
  public private(set) var report = ImportReport()

  private let options: ListReadingOptions
  /// The bounds for hostile files.
  var limits: ReadingLimits { options.limits }
  private let rules: RuleSet
  private var check: RuleCheck
  private var tables: [SourceTable] = []
  private var places = SeenPlaces()

  /// Starts an import.
  public init(options: ListReadingOptions, rules: RuleSet = .standard) {
    self.options = options
    self.rules = rules
    check = rules.makeCheck(in: RuleContext(asOf: options.asOf))
  }

  /// Reads the tables of one file.
  ///
  /// A table without a list is passed over when another table of the file has one; otherwise that
  /// is an error finding.
  ///
  /// - Parameters:
  ///   - file: the file's name as the user gave it.
  ///   - sources: the tables; each is opened when its turn comes.
  ///   - onProduct: is called with each product, after its findings.
  ///   - onFinding: is called with each finding.
  /// - Throws: `TabularError` with the file's name when the file is broken.
  public mutating func read(
    file: String, tables sources: [(info: SheetInfo, open: () throws(TabularError) -> TableSource)],
    onProduct: (Sourced<Product>) -> Void, onFinding: (Finding) -> Void
  ) throws(TabularError) {
    var fileReport = FileReport(file: file)
    var withoutList: [(place: SourceLocation, lost: String?)] = []
    for (info, open) in sources {
      let isRead = info.visibility == .visible || options.readsHiddenSheets
      guard isRead else {
        let sheet = SheetReport(sheet: info.name, visibility: info.visibility)
        fileReport.sheets.append(sheet)
        deliver(
          finding(SheetHidden.info, ["sheet": info.name], file: file, sheet: info.name), onFinding)
        continue
      }
      do throws(TabularError) {
        let source = try open()
        var sheet = SheetReport(sheet: source.sheet, visibility: info.visibility)
        let lost = try read(source, into: &sheet, onProduct: onProduct, onFinding: onFinding)
        fileReport.sheets.append(sheet)
        if sheet.layout == nil, !sheet.isBlank {
          let place = lost?.place ?? SourceLocation(file: file, sheet: source.sheet)
          withoutList.append((place, lost?.text))
        }
      } catch {
        throw TabularError(
          error.code, detail: error.detail, path: error.path ?? file,
          sheet: error.sheet ?? info.name, row: error.row)
      }
    }
    let hasList = fileReport.sheets.contains { $0.layout != nil }
    for (place, lost) in withoutList {
      let info = hasList ? SheetWithoutProducts.info : HeaderNotFound.info
      if let lost, !hasList {
        deliver(finding(info, variant: "lost", ["text": lost], at: place), onFinding)
        continue
      }
      deliver(
        finding(info, ["sheet": place.sheet ?? ""], file: place.file, sheet: place.sheet), onFinding
      )
    }
    if !hasList, withoutList.isEmpty {
      deliver(finding(HeaderNotFound.info, [:], file: file, sheet: nil), onFinding)
    }
    report.files.append(fileReport)
  }

  /// Reads a table; returns where it lost letters if that is why no list was found in it.
  private mutating func read(
    _ source: TableSource, into sheet: inout SheetReport, onProduct: (Sourced<Product>) -> Void,
    onFinding: (Finding) -> Void
  ) throws(TabularError) -> (place: SourceLocation, text: String)? {
    var reader = try ProductListReader(source, options: options)
    sheet.layout = reader.layout
    sheet.isBlank = reader.isBlank
    guard reader.layout != nil else { return reader.lostLetters }
    let table = reader.table
    tables.append(table)
    var found: [Finding] = []
    while true {
      found.removeAll(keepingCapacity: true)
      let product = try reader.next { found.append($0) }
      guard let product else {
        for finding in found { deliver(finding, onFinding) }
        break
      }
      for finding in found where !Self.isBelow(finding, product) { deliver(finding, onFinding) }
      places.append(table: tables.count - 1, row: product.row)
      let (unread, opened) = (Self.unreadFields(found, of: product), reader)
      apply(to: product, unread: unread, original: { opened.original(of: $0) }, onFinding)
      for finding in found where Self.isBelow(finding, product) { deliver(finding, onFinding) }
      onProduct(product)
    }
    sheet.counts = reader.counts
    if reader.counts.products == 0, reader.counts.unnamedRows == 0 {
      deliver(finding(ListEmpty.info, [:], file: source.file, sheet: source.sheet), onFinding)
    }
    return nil
  }

  /// Adds products that come from a catalogue file, whose fields have no cells.
  public mutating func add(
    _ products: [Sourced<Product>], file: String, onProduct: (Sourced<Product>) -> Void,
    onFinding: (Finding) -> Void
  ) {
    for product in products { add(product, onProduct: onProduct, onFinding: onFinding) }
    report(catalogFile: file, products: products.count)
  }

  /// Adds one product of a catalogue file.
  mutating func add(
    _ product: Sourced<Product>, onProduct: (Sourced<Product>) -> Void,
    onFinding: (Finding) -> Void
  ) {
    if tables.last !== product.table { tables.append(product.table) }
    places.append(table: tables.count - 1, row: product.row)
    apply(to: product, unread: [], original: { _ in nil }, onFinding)
    onProduct(product)
  }

  /// Notes that a catalogue file has been read.
  mutating func report(catalogFile file: String, products: Int) {
    var sheet = SheetReport(sheet: nil)
    sheet.counts.products = products
    var fileReport = FileReport(file: file)
    fileReport.sheets = [sheet]
    report.files.append(fileReport)
  }

  private mutating func apply(
    to product: Sourced<Product>, unread: Set<ProductField>,
    original: (ProductField) -> (text: String, row: Int, column: Int)?,
    _ onFinding: (Finding) -> Void
  ) {
    let (tables, places) = (tables, places)
    check.see(product.value) { found in
      // "No price" right after "this price cannot be read" would be said twice.
      if let field = found.field, unread.contains(field), Self.tellsOfAbsence(found) { return }
      var message = found.message
      if let index = found.relatedIndex, let place = places[index] {
        message.arguments["place"] = Self.words(
          tables[place.table].location(of: found.field, row: place.row), besides: product.table)
      }
      let location = product.location(of: found.field)
      var fixes: [FixIt] = []
      if let fix = found.fix, let field = found.field, location.cell != nil {
        let old = original(field)
        // A value from a merged cell is corrected where it was typed.
        var place = location
        if let old { place.row = old.row }
        fixes = [FixIt(fix.safety, old: old?.text ?? "", new: fix.text, location: place)]
      }
      onFinding(
        Finding(
          rule: found.rule, severity: found.severity, message: message, location: location,
          field: found.field, sku: product.value.sku, product: product.value.name, fixes: fixes))
    }
  }

  /// Fields of a product whose cells could not be read, as findings of its row say.
  private static func unreadFields(
    _ findings: [Finding], of product: Sourced<Product>
  ) -> Set<ProductField> {
    var fields: Set<ProductField> = []
    for finding in findings where finding.location.row == product.row && finding.severity != .note {
      if let field = finding.field { fields.insert(field) }
    }
    return fields
  }

  /// Whether a finding was made below the product's row, on the way to the next product: it is told
  /// after what the rules say of the product, so that findings come in the order of the rows.
  private static func isBelow(_ finding: Finding, _ product: Sourced<Product>) -> Bool {
    (finding.location.row ?? 0) > product.row
  }

  /// Whether a finding says no more than that a value is not there.
  private static func tellsOfAbsence(_ found: ProductFinding) -> Bool {
    found.rule.name.hasSuffix("-missing") || found.rule == DecisionIncomplete.info.id
  }

  /// A place in words, as short as it can be told beside another table.
  static func words(_ place: SourceLocation, besides table: SourceTable) -> String {
    let cell = place.cell ?? place.row.map { "dòng \($0)" } ?? ""
    guard place.file != table.file || place.sheet != table.sheet else { return cell }
    return [place.file, place.sheet, cell].compactMap(\.self).joined(separator: " › ")
  }

  private func deliver(_ finding: Finding, _ onFinding: (Finding) -> Void) {
    guard let severity = rules.severity(of: finding.rule, default: finding.severity) else { return }
    var finding = finding
    finding.severity = severity
    onFinding(finding)
  }

  private func finding(
    _ info: RuleInfo, _ arguments: [String: String], file: String, sheet: String?
  ) -> Finding {
    finding(info, variant: nil, arguments, at: SourceLocation(file: file, sheet: sheet))
  }

  private func finding(
    _ info: RuleInfo, variant: String?, _ arguments: [String: String], at place: SourceLocation
  ) -> Finding {
    let key = variant.map { "\(info.id.name).\($0)" } ?? info.id.name
    return Finding(
      rule: info.id, severity: info.severity, message: Finding.Message(key, arguments),
      location: place)
  }
}
