/// The rules a check uses, and the severity of each.
///
/// Rules are given, not found: ``standard`` is one array in one file, and an embedder appends its
/// own or drops some:
///
/// ```swift
/// struct NameNotInSlang: ProductRule { … }
///
/// var rules = RuleSet.standard
/// rules.add(NameNotInSlang())
/// rules.setSeverity(.error, of: "price-missing")
/// rules.disable("image-missing")
///
/// var check = rules.makeCheck(in: RuleContext(asOf: day))
/// for product in products { check.see(product) { print($0.message.key) } }
/// ```
public struct RuleSet: Sendable {
  public private(set) var productRules: [any ProductRule]
  public private(set) var catalogRules: [any CatalogRule]
  /// Severities that replace the rules' own; `nil` switches a rule off.
  private var overrides: [RuleID: Severity?] = [:]

  public init(productRules: [any ProductRule] = [], catalogRules: [any CatalogRule] = []) {
    self.productRules = productRules
    self.catalogRules = catalogRules
  }

  /// Adds a rule.
  public mutating func add(_ rule: any ProductRule) { productRules.append(rule) }

  /// Adds a rule that compares products.
  public mutating func add(_ rule: any CatalogRule) { catalogRules.append(rule) }

  /// Gives a rule another severity.
  public mutating func setSeverity(_ severity: Severity, of rule: RuleID) {
    overrides[rule] = .some(severity)
  }

  /// Switches a rule off.
  public mutating func disable(_ rule: RuleID) { overrides[rule] = .some(nil) }

  /// Returns the severity a finding gets here, or `nil` when its rule is switched off.
  public func severity(of finding: RuleID, default severity: Severity) -> Severity? {
    if let override = overrides[finding] { override } else { severity }
  }

  /// What there is to know about each rule, in order.
  public var infos: [RuleInfo] {
    productRules.map { type(of: $0).info } + catalogRules.map { type(of: $0).info }
  }

  /// Starts a check over a list of products.
  public func makeCheck(in context: RuleContext) -> RuleCheck {
    RuleCheck(rules: self, context: context)
  }
}
