public import OCOPCatalog
public import Tabular

extension CatalogImporter {
  /// Reads files as one catalogue: workbooks, delimited text, and catalogue files (.json, .ndjson).
  ///
  /// - Throws: `TabularError` or ``CatalogFormatError``; ``UserMessage`` puts both into words.
  public func read(_ paths: [String]) throws -> Catalog {
    var catalog = Catalog()
    var run = ImportRun(options: options, rules: rules)
    for path in paths {
      try run.read(
        path: path, onProduct: { catalog.products.append($0) },
        onFinding: { catalog.findings.append($0) })
    }
    catalog.report = run.report
    return catalog
  }

  /// Reads one file.
  public func read(_ path: String) throws -> Catalog { try read([path]) }

  /// Reads a document that is open already.
  ///
  /// - Throws: `TabularError` when it is broken.
  public func read(_ document: TableDocument) throws(TabularError) -> Catalog {
    var catalog = Catalog()
    var run = ImportRun(options: options, rules: rules)
    try run.read(
      document, onProduct: { catalog.products.append($0) },
      onFinding: { catalog.findings.append($0) })
    catalog.report = run.report
    return catalog
  }
}

extension ImportRun {
  /// Reads a file: a workbook, delimited text, or a catalogue file by its extension.
  ///
  /// - Throws: `TabularError` or ``CatalogFormatError``.
  public mutating func read(
    path: String, onProduct: (Sourced<Product>) -> Void, onFinding: (Finding) -> Void
  ) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let lower = name.lowercased()
    guard lower.hasSuffix(".json") || lower.hasSuffix(".ndjson") else {
      try read(
        try TableDocument.open(path: path, options: Tabular.ReadingOptions(limits: limits)),
        onProduct: onProduct, onFinding: onFinding)
      return
    }
    let source = try FileSource.open(path: path, limits: limits)
    guard source.count > 0 else { throw TabularError(.empty, path: path) }
    guard source.count <= limits.fileBytes else {
      throw TabularError(.limitExceeded, detail: "fileBytes", path: path)
    }
    var products = 0
    try CatalogReader().forEachProduct(
      in: try source.bytes(at: 0, count: source.count), file: name
    ) { product in
      add(product, onProduct: onProduct, onFinding: onFinding)
      products += 1
    }
    report(catalogFile: name, products: products)
  }

  /// Reads the sheets of a document.
  ///
  /// - Throws: `TabularError` when it is broken.
  public mutating func read(
    _ document: TableDocument, onProduct: (Sourced<Product>) -> Void,
    onFinding: (Finding) -> Void
  ) throws(TabularError) {
    typealias Table = (info: SheetInfo, open: () throws(TabularError) -> TableSource)
    let isText = document.format == .csv
    var tables: [Table] = []
    // What an earlier check or correction added to the workbook is no part of the list.
    let own: Set<Int> = isText ? [] : try AnnotationMarks.ownSheets(of: document)
    let isMarked = isText ? true : try AnnotationMarks.sheet(in: document) != nil
    for (index, info) in document.sheets.enumerated() where !own.contains(index) {
      tables.append(
        (
          info,
          { () throws(TabularError) in
            let rows = try document.rows(inSheet: index)
            return TableSource(
              file: document.name, sheet: isText ? nil : info.name,
              rows: isMarked ? UnmarkedRows(rows) : rows,
              mergedRanges: isText ? [] : try document.mergedRanges(inSheet: index),
              fontName: { document.fontName(ofStyle: $0) },
              counts1904: document.uses1904Dates)
          }
        ))
    }
    try read(file: document.name, tables: tables, onProduct: onProduct, onFinding: onFinding)
  }
}
