/// One run of a rule set over a list of products, one product at a time.
public struct RuleCheck {
  private let rules: RuleSet
  private let productRules: [any ProductRule]
  private let context: RuleContext
  private var checkers: [any CatalogChecker]
  private var count = 0

  init(rules: RuleSet, context: RuleContext) {
    self.rules = rules
    self.context = context
    // A rule of law says nothing about a day before it applies; one that is off costs nothing.
    let applies = { (info: RuleInfo) in
      info.effectiveFrom.map { $0 <= context.asOf } ?? true
        && rules.severity(of: info.id, default: info.severity) != nil
    }
    productRules = rules.productRules.filter { applies(type(of: $0).info) }
    checkers = rules.catalogRules.filter { applies(type(of: $0).info) }.map { $0.makeChecker() }
  }

  /// Checks the next product; findings come in the order of the rules.
  public mutating func see(_ product: Product, report: (ProductFinding) -> Void) {
    let rules = rules
    func deliver(_ finding: ProductFinding) {
      guard let severity = rules.severity(of: finding.rule, default: finding.severity) else {
        return
      }
      var finding = finding
      finding.severity = severity
      report(finding)
    }
    var context = context
    context.shared = ProductTraits(product)
    // In place: taking each rule out of the array would copy it.
    productRules.withUnsafeBufferPointer { all in
      for index in all.indices { all[index].check(product, in: context, report: deliver) }
    }
    for index in checkers.indices {
      checkers[index].see(product, at: count, in: context, report: deliver)
    }
    count += 1
  }
}
