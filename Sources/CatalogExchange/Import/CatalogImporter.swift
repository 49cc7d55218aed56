public import OCOPCatalog
public import Tabular

/// Reads product lists and checks them: the one call most programs need.
///
/// ```swift
/// let catalog = try CatalogImporter(asOf: day).read(["ocop.xlsx", "nong-san.csv"])
/// for finding in catalog.findings where finding.severity == .error { … }
/// ```
///
/// For lists that should not be held in memory, use ``ImportRun`` with closures.
public struct CatalogImporter: Sendable {
  public var options: ListReadingOptions
  public var rules: RuleSet

  public init(options: ListReadingOptions, rules: RuleSet = .standard) {
    self.options = options
    self.rules = rules
  }

  /// Makes an importer with the usual options.
  ///
  /// - Parameters:
  ///   - asOf: the day for which validity is judged.
  ///   - rules: the rules to check by.
  public init(asOf: CalendarDate, rules: RuleSet = .standard) {
    self.init(options: ListReadingOptions(asOf: asOf), rules: rules)
  }

  /// Reads tables that a program already has at hand, as one catalogue.
  ///
  /// - Throws: `TabularError` when a table is broken.
  public func read(tables: [TableSource]) throws(TabularError) -> Catalog {
    var catalog = Catalog()
    var run = ImportRun(options: options, rules: rules)
    for source in tables {
      try run.read(
        file: source.file, tables: [(SheetInfo(name: source.sheet ?? source.file), { source })],
        onProduct: { catalog.products.append($0) }, onFinding: { catalog.findings.append($0) })
    }
    catalog.report = run.report
    return catalog
  }
}
