import OCOPCatalog
import Testing

/// One rule for a parameterized test, shown by its name.
struct RuleCase: Sendable, CustomTestStringConvertible {
  var info: RuleInfo
  var good: [[Product]]
  var bad: [[Product]]
  var alone: RuleSet

  var testDescription: String { info.id.name }

  /// Every standard rule.
  static let all: [RuleCase] =
    RuleSet.standard.productRules.map { rule in
      RuleCase(
        info: type(of: rule).info, good: type(of: rule).good.map { [$0] },
        bad: type(of: rule).bad.map { [$0] }, alone: RuleSet(productRules: [rule]))
    }
    + RuleSet.standard.catalogRules.map { rule in
      RuleCase(
        info: type(of: rule).info, good: type(of: rule).good, bad: type(of: rule).bad,
        alone: RuleSet(catalogRules: [rule]))
    }
}

/// Returns the findings of a rule set in a list of products on the examples' day.
func findings(_ rules: RuleSet, in products: [Product]) throws -> [ProductFinding] {
  var check = rules.makeCheck(in: RuleContext(asOf: try #require(RuleExamples.day)))
  var found: [ProductFinding] = []
  for product in products { check.see(product) { found.append($0) } }
  return found
}

@Suite struct RuleExampleTests {
  @Test(arguments: RuleCase.all)
  func `a good example passes its rule`(_ rule: RuleCase) throws {
    #expect(!rule.good.isEmpty)
    for products in rule.good { #expect(try findings(rule.alone, in: products) == []) }
  }

  @Test(arguments: RuleCase.all)
  func `a bad example is found by its rule`(_ rule: RuleCase) throws {
    #expect(!rule.bad.isEmpty)
    for products in rule.bad {
      let found = try findings(rule.alone, in: products)
      #expect(!found.isEmpty)
      #expect(found.allSatisfy { $0.rule == rule.info.id })
    }
  }

  @Test(arguments: RuleCase.all)
  func `a good example is good by every rule`(_ rule: RuleCase) throws {
    for products in rule.good {
      let found = try findings(.standard, in: products).filter { $0.severity > .note }
      #expect(found == [])
    }
  }

  @Test(arguments: RuleCase.all)
  func `every message has words for its values`(_ rule: RuleCase) throws {
    for products in rule.bad {
      for finding in try findings(rule.alone, in: products) {
        for language in Language.allCases {
          let text = finding.text(in: language)
          #expect(!text.contains("{") && !text.contains(finding.message.key))
        }
      }
    }
  }

  @Test func `every wording of a rule is shown by some bad example`() throws {
    for rule in RuleCase.all {
      let shown = Set(try rule.bad.flatMap { try findings(rule.alone, in: $0).map(\.message.key) })
      #expect(Set(rule.info.messages.keys).subtracting(shown) == [], "\(rule.info.id)")
    }
  }

  @Test(arguments: RuleCase.all)
  func `a fix of a name, once made, is not offered again`(_ rule: RuleCase) throws {
    for products in rule.bad {
      for product in products {
        let fixes = try findings(rule.alone, in: [product]).filter { $0.field == .name }
        guard let fix = fixes.first?.fix else { continue }
        var fixed = product
        fixed.name = fix.text
        #expect(try findings(rule.alone, in: [fixed]) == [])
      }
    }
  }

  @Test func `careful products have no error, no warning and no note`() throws {
    #expect(try findings(.standard, in: RuleExamples.all) == [])
  }

  @Test func `the same products give the same findings in the same order`() throws {
    let products = RuleCase.all.flatMap { $0.bad.flatMap(\.self) }
    #expect(try findings(.standard, in: products) == findings(.standard, in: products))
  }
}
