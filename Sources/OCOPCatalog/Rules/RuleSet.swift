/// The rules a check uses, and the severity of each.
///
/// Rules are given, not found: ``standard`` is one array in one file, and an embedder appends its
/// own or drops some.
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

/// One run of a rule set over a list of products, one product at a time.
public struct RuleCheck {
  private let rules: RuleSet
  private let context: RuleContext
  private var checkers: [any CatalogChecker]
  private var count = 0

  init(rules: RuleSet, context: RuleContext) {
    self.rules = rules
    self.context = context
    checkers = rules.catalogRules.map { $0.makeChecker() }
  }

  /// Checks the next product; findings come in the order of the rules.
  public mutating func see(_ product: Product, report: (ProductFinding) -> Void) {
    let deliver = { (finding: ProductFinding) in
      guard let severity = rules.severity(of: finding.rule, default: finding.severity) else {
        return
      }
      var finding = finding
      finding.severity = severity
      report(finding)
    }
    for rule in rules.productRules { rule.check(product, in: context, report: deliver) }
    for index in checkers.indices {
      checkers[index].see(product, at: count, in: context, report: deliver)
    }
    count += 1
  }
}
