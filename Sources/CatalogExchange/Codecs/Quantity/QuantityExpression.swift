/// An amount of goods in one dimension, exact or as a range, in thousandths of g, ml or pieces.
public struct QuantityMeasure: Sendable, Hashable {
  /// What is measured.
  public enum Dimension: Sendable, Hashable {
    /// Mass; thousandths of a gram.
    case mass
    /// Volume; thousandths of a milliliter.
    case volume
    /// Pieces, with the word for one; empty when the text only says "a pair", `nil` when it says
    /// nothing at all.
    case count(unit: String?)
  }
  /// What is measured.
  public var dimension: Dimension
  /// The lower bound; `nil` for "up to".
  public var minimum: Int64?
  /// The upper bound; `nil` for "at least". Equal to `minimum` when exact.
  public var maximum: Int64?

  /// An exact amount, in thousandths.
  public init(_ dimension: Dimension, _ thousandths: Int64) {
    self.init(dimension, minimum: thousandths, maximum: thousandths)
  }

  /// A range, in thousandths.
  public init(_ dimension: Dimension, minimum: Int64?, maximum: Int64?) {
    self.dimension = dimension
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The amount when it is exact, in thousandths.
  public var exact: Int64? { minimum == maximum ? minimum : nil }
}

/// How much one sold unit holds, as a list states it.
public struct QuantityExpression: Sendable, Hashable {
  /// How the goods are arranged.
  public enum Content: Sendable, Hashable {
    /// One amount.
    case single(QuantityMeasure)
    /// Several of the same: their number, the word for one, the amount in each.
    case each(Int64, of: String?, QuantityMeasure)
    /// Several pieces with the amount of all together.
    case total(Int64, of: String?, QuantityMeasure)
  }
  /// How far the amount may be off.
  public enum Tolerance: Sendable, Hashable {
    /// Thousandths of a percent.
    case percent(Int64)
    /// Thousandths of g or ml.
    case amount(Int64)
  }
  /// The word for the package, with its marks; `nil` when none is named.
  public var pack: String?
  /// The goods.
  public var content: Content
  /// Whether the text says "about".
  public var isApproximate: Bool
  /// How far the amount may be off; `nil` when the text does not say.
  public var tolerance: Tolerance?

  /// A quantity.
  public init(
    _ content: Content, pack: String? = nil, isApproximate: Bool = false,
    tolerance: Tolerance? = nil
  ) {
    self.content = content
    self.pack = pack
    self.isApproximate = isApproximate
    self.tolerance = tolerance
  }
}
