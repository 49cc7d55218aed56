/// What rules may know besides the product.
public struct RuleContext: Sendable {
  /// The day for which validity is judged.
  public var asOf: CalendarDate
  /// What a running check has found out about the product at hand.
  var shared: ProductTraits?

  public init(asOf: CalendarDate) { self.asOf = asOf }

  /// Returns the product's traits: those of the running check, or freshly found ones.
  func traits(of product: Product) -> ProductTraits { shared ?? ProductTraits(product) }
}
