import ArgumentParser
import CatalogExchange
import OCOPCatalog
import Tabular

/// The lists a command reads.
struct InputFiles: ParsableArguments {
  @Argument(
    help: "Danh sách: XLSX, XLSM, ODS, XLS, CSV, hoặc danh mục JSON, NDJSON.",
    completion: .file())
  var files: [String]

  @OptionGroup var day: DayOption

  /// Reads and checks all lists as one catalogue.
  func load() throws -> Catalog {
    let importer = CatalogImporter(asOf: day.day)
    let isCatalog = { (path: String) in path.hasSuffix(".json") || path.hasSuffix(".ndjson") }
    guard files.contains(where: isCatalog) else {
      return try Progress.showing(files) { try importer.read(files) }
    }
    var catalog = try importer.read(files.filter { !isCatalog($0) })
    for file in files.filter(isCatalog) {
      let products = try CatalogReader().products(in: try Self.bytes(of: file), file: file)
      catalog.append(products, rules: importer.rules, asOf: day.day)
    }
    return catalog
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    try FileBytes.read(path: path, limits: .standard)
  }
}

extension Catalog {
  /// Adds products of a catalogue file and checks them.
  fileprivate mutating func append(
    _ products: [Sourced<Product>], rules: RuleSet, asOf: CalendarDate
  ) {
    var check = rules.makeCheck(in: RuleContext(asOf: asOf))
    for product in products {
      check.see(product.value) { finding in
        findings.append(
          Finding(
            rule: finding.rule, severity: finding.severity, message: finding.message,
            location: product.location(of: finding.field), field: finding.field,
            sku: product.value.sku, product: product.value.name))
      }
    }
    self.products += products
  }
}

/// A line that says what is going on, on a terminal only.
enum Progress {
  static func showing<Result>(_ files: [String], _ body: () throws -> Result) rethrows -> Result {
    guard Output.showsProgress else { return try body() }
    let names = files.compactMap { $0.split(separator: "/").last }.joined(separator: ", ")
    Output.write("\r\u{1B}[K… \(names)", to: 2)
    defer { Output.write("\r\u{1B}[K", to: 2) }
    return try body()
  }
}
