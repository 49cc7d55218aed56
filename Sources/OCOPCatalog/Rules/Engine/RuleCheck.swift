/// One run of a rule set over a list of products, one product at a time.
///
/// What it keeps of a product is for the rules that compare products: its name and a key for each of
/// them. But for the newest they lie in temporary files without a name, so that memory does not grow
/// with the list; where no such file can be made they stay in memory. Without such rules it keeps
/// nothing.
public struct RuleCheck {
  private let rules: RuleSet
  private let productRules: [any ProductRule]
  private let context: RuleContext
  private var checkers: [any CatalogChecker]
  private var earlier: EarlierNames
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
    let catalogRules = rules.catalogRules.filter { applies(type(of: $0).info) }
    checkers = catalogRules.map { $0.makeChecker() }
    earlier = EarlierNames(of: catalogRules)
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
    defer { count += 1 }
    guard !checkers.isEmpty else { return }
    earlier.names.append(product.name)
    // A second hold on the names, not a copy of them: it is gone before the next one is added.
    let earlier = earlier
    for index in checkers.indices {
      checkers[index].see(product, at: count, in: context) { deliver(earlier.told(in: $0)) }
    }
  }
}

/// The names of the products before, for findings that tell one of them.
private struct EarlierNames {
  var names = SeenNames()
  /// The wordings that tell the name of the earlier product, by their keys.
  private let wordings: Set<String>

  init(of rules: [any CatalogRule]) {
    wordings = Set(
      rules.flatMap { type(of: $0).info.messages }
        .filter { $0.value.vi.contains("{other}") }.map(\.key))
  }

  /// A finding with the name of the earlier product, if its wording tells it.
  func told(in finding: ProductFinding) -> ProductFinding {
    guard let index = finding.relatedIndex, wordings.contains(finding.message.key),
      finding.message.arguments["other"] == nil
    else { return finding }
    var finding = finding
    finding.message.arguments["other"] = names[index] ?? ""
    return finding
  }
}
