/// A check of one product.
///
/// A rule is pure: the same product in the same context gives the same findings in the same order.
/// It reads no file, no clock and no other product. Its examples are products that a test checks:
/// every good one passes, every bad one is found.
public protocol ProductRule: Sendable {
  static var info: RuleInfo { get }
  /// Products the rule finds nothing in.
  static var good: [Product] { get }
  /// Products the rule finds something in.
  static var bad: [Product] { get }

  /// Reports what is wrong with a product.
  func check(_ product: Product, in context: RuleContext, report: (ProductFinding) -> Void)
}

/// A check that compares products: duplicates, contradictions.
///
/// It sees one product at a time and keeps only what it needs, never the list.
public protocol CatalogRule: Sendable {
  static var info: RuleInfo { get }
  static var good: [[Product]] { get }
  static var bad: [[Product]] { get }

  /// Makes the state for one run over a catalogue.
  func makeChecker() -> any CatalogChecker
}

/// The state of a ``CatalogRule`` during one run.
public protocol CatalogChecker {
  /// Sees the next product and reports what is wrong with it, given those before.
  ///
  /// - Parameters:
  ///   - product: the product.
  ///   - index: the number of the product in this run, from 0; a finding may name an earlier one.
  ///   - context: what may be known besides the product.
  ///   - report: is called with each finding.
  mutating func see(
    _ product: Product, at index: Int, in context: RuleContext, report: (ProductFinding) -> Void)
}
