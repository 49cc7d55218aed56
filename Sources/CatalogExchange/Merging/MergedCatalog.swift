public import OCOPCatalog

/// One catalogue made of many lists, with what became of the rows that say the same.
public struct MergedCatalog: Sendable {
  /// Every product once, in the order of the lists; facts that a row lacks come from its doubles.
  public var products: [Sourced<Product>] = []
  /// Rows whose product an earlier row has, in the order of the lists.
  public var joined: [JoinedRow] = []
  /// Products that may be one; they were left apart.
  public var doubtful: [DoubtfulRow] = []

  public init() {}
}

/// A row that was put together with an earlier one.
public struct JoinedRow: Sendable {
  /// The earlier row, which the product is now.
  public var kept: Sourced<Product>
  /// The row that was joined to it.
  public var row: Sourced<Product>
  /// Why the two are one product, as the codes of ``DuplicatePair``.
  public var reasons: [String]
  /// Facts that the kept product got from this row.
  public var filled: [ProductField]
  /// Facts that the two state differently; the kept product's were kept.
  public var conflicts: [MergeConflict]
}

/// A fact that two rows of one product state differently.
public struct MergeConflict: Sendable, Hashable {
  public var field: ProductField
  /// What the earlier row says.
  public var kept: String
  /// What the later row says.
  public var dropped: String
}

/// A row whose product may be that of an earlier row.
public struct DoubtfulRow: Sendable {
  /// The earlier product.
  public var earlier: Sourced<Product>
  /// The later one.
  public var row: Sourced<Product>
  /// How alike the two are, 0 to 100.
  public var score: Int
  /// Why, as the codes of ``DuplicatePair``.
  public var reasons: [String]
}
