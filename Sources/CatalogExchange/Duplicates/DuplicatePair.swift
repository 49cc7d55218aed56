/// A product as far as finding duplicates needs it.
public struct DuplicateCandidate: Sendable, Hashable {
  /// The caller's own number for the record; must differ between records.
  public var id: Int
  /// The product's name.
  public var name: String
  /// The producer's name, empty when unknown.
  public var producer: String
  /// The pack or net content as text, when it stands in its own column.
  public var packText: String?
  /// The trade item number.
  public var gtin: String?

  /// A record.
  public init(
    id: Int, name: String, producer: String = "", packText: String? = nil, gtin: String? = nil
  ) {
    self.id = id
    self.name = name
    self.producer = producer
    self.packText = packText
    self.gtin = gtin
  }
}

/// Two records that are, or may be, one product.
public struct DuplicatePair: Sendable, Hashable {
  /// What to do with the pair.
  public enum Band: String, Sendable, Hashable {
    /// Suggest merging.
    case same
    /// Show to a person.
    case review
  }
  /// The smaller id.
  public var first: Int
  /// The larger id.
  public var second: Int
  /// What to do.
  public var band: Band
  /// How alike the two are, 0 to 100.
  public var score: Int
  /// Why, as codes such as `marks-missing`, in fixed order.
  public var reasons: [String]
}
