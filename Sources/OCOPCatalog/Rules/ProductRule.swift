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
  ///   - index: the number of the product in this run, from 0; a finding may name an earlier one.
  mutating func see(
    _ product: Product, at index: Int, in context: RuleContext, report: (ProductFinding) -> Void)
}

/// What rules may know besides the product.
public struct RuleContext: Sendable {
  /// The day for which validity is judged.
  public var asOf: CalendarDate

  public init(asOf: CalendarDate) { self.asOf = asOf }
}

/// A finding about a product, before it is given its place in a file.
public struct ProductFinding: Hashable, Sendable {
  public var rule: RuleID
  public var severity: Severity
  public var message: Finding.Message
  /// The field whose cell is to be marked; `nil` marks the row.
  public var field: ProductField?
  /// A correction of that field's cell: how safe, and the new text.
  public var fix: (safety: FixIt.Safety, text: String)?
  /// The earlier product of the run that it is about, such as the first of two duplicates.
  public var relatedIndex: Int?

  /// Makes a finding of a rule with the rule's own severity.
  public init(
    _ info: RuleInfo, variant: String? = nil, _ arguments: [String: String] = [:],
    field: ProductField? = nil, fix: (safety: FixIt.Safety, text: String)? = nil,
    severity: Severity? = nil, relatedIndex: Int? = nil
  ) {
    rule = info.id
    self.severity = severity ?? info.severity
    let key = variant.map { "\(info.id.name).\($0)" } ?? info.id.name
    message = Finding.Message(key, arguments)
    self.field = field
    self.fix = fix
    self.relatedIndex = relatedIndex
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.rule == right.rule && left.severity == right.severity && left.message == right.message
      && left.field == right.field && left.relatedIndex == right.relatedIndex
      && left.fix?.safety == right.fix?.safety && left.fix?.text == right.fix?.text
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(message)
    hasher.combine(field)
  }
}
