internal import OCOPCatalog
internal import Tabular

/// Puts the cells of a row together to a product.
struct ProductAssembler {
  var findings: FindingCollector
  let options: ListReadingOptions
  let kind: ProductKind
  var places: PlaceReader
  /// Whether stars have a column of their own.
  let hasStarsColumn: Bool

  init(table: SourceTable, options: ListReadingOptions, kind: ProductKind) {
    findings = FindingCollector(table: table)
    self.options = options
    self.kind = kind
    places = PlaceReader(asOf: options.asOf)
    hasStarsColumn = table.columns[.stars] != nil
  }

  /// Returns the product of a row, or `nil` when it has no name; that is reported.
  mutating func product(from values: RowValues, row: Int, previous: Product?) -> Product? {
    findings.currentRow = row
    guard let name = values.text(.name) else {
      findings.add(
        RowWithoutName.info,
        at: findings.location(row: row, column: findings.table.columns[.name]), field: .name)
      return nil
    }
    var product = Product(name: name)
    product.kind = kindOf(values)
    product.sku = values[.sku]?.code
    product.brand = values.text(.brand)
    setCategory(of: &product, from: values)
    product.producer = producer(from: values)
    product.place = place(from: values)
    product.certification = certification(from: values)
    product.variants = [variant(from: values)]
    product.shortDescription = values.text(.shortDescription)
    product.description = values.text(.description)
    product.ingredients = values.text(.ingredients)
    product.usage = values.text(.usage)
    product.storage = values.text(.storage)
    product.shelfLife = values.text(.shelfLife).map { duration($0, values[.shelfLife]) }
    product.warnings = values.text(.warnings)
    product.season = values.text(.season)
    product.certificates = certificates(from: values)
    product.growingAreaCode = values[.growingAreaCode]?.code
    product.packingHouseCode = values[.packingHouseCode]?.code
    product.images = images(values.text(.image)) + images(values.text(.extraImages))
    return product
  }

  private func kindOf(_ values: RowValues) -> ProductKind {
    guard let text = values.text(.kind) else { return kind }
    let key = HeaderKey.fold(text)
    if key.contains("ocop") { return .ocop }
    return key.contains("nongsan") || key.contains("produce") ? .produce : kind
  }

  private func setCategory(of product: inout Product, from values: RowValues) {
    product.category = values.text(.category) ?? values.text(.group)
    guard let stated = values[.productSet] else { return }
    let key = HeaderKey.fold(stated.text)
    product.productSet =
      Int(stated.code).flatMap(ProductSet.set(number:))
      ?? ProductSet.all.first { HeaderKey.fold($0.name) == key }
      ?? ProductSet.all.first { HeaderKey.fold("Bộ \($0.number)") == key }
    if product.productSet == nil, product.category == nil { product.category = stated.text }
  }

  /// A bare number in a column such as `Hạn sử dụng (tháng)` gets the header's unit.
  private func duration(_ text: String, _ cell: CellValue?) -> String {
    guard let cell, cell.kind == .number || text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let header = findings.table.headers[cell.column]
    else { return text }
    let words = HeaderKey.words(of: header)
    let units = [("thang", "tháng"), ("ngay", "ngày"), ("nam", "năm"), ("month", "tháng")]
    return units.first { words.contains($0.0) }.map { "\(cell.code) \($0.1)" } ?? text
  }

  private func images(_ text: String?) -> [String] {
    guard let text else { return [] }
    // Most cells hold one file name or address.
    if !text.utf8.contains(where: { $0 == 0x3B || $0 == 0x0A || $0 == 0x7C || $0 == 0x2C }) {
      let name = CellCleaner.normalized(text)
      return name.isEmpty ? [] : [name]
    }
    return text.split { $0 == ";" || $0 == "\n" || $0 == "|" }
      .flatMap { part -> [Substring] in
        // A comma may be part of an address, so it parts only file names.
        part.contains("://") ? [part] : part.split(separator: ",")
      }
      .map { CellCleaner.normalized(String($0)) }.filter { !$0.isEmpty }
  }
}
