public import OCOPCatalog

/// How a list was understood: where its header stands and what each column holds.
public struct ListLayout: Hashable, Sendable {
  /// The row of the header, the lower one of two.
  public var headerRow: Int
  /// The number of header lines, 1 or 2.
  public var headerLines: Int
  public var mapping: ColumnMapping
  /// The kind its products have unless a row says otherwise.
  public var kind: ProductKind
  /// The legacy encoding found in each column that has one, by column: `TCVN3`, `VNI`; `UTF-8` for
  /// text that was opened in the wrong encoding.
  public var encodings: [Int: String]
}

/// What reading a list came to.
public struct ListCounts: Hashable, Sendable {
  /// Filled rows below the header.
  public var rows = 0
  public var products = 0
  /// Rows that became further variants of the product above.
  public var variantRows = 0
  /// Rows without a name.
  public var unnamedRows = 0
  /// Rows that are no products, by reason.
  public var skipped: [SkippedRowKind: Int] = [:]

  public init() {}
}
