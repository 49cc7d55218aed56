import OCOPCatalog
import Testing

/// A rule as an embedder writes one.
private struct NameNotFriendly: ProductRule {
  static let info = RuleInfo(
    id: "name-not-friendly", severity: .note, title: LocalizedText(vi: "Tên", en: "Name"),
    message: LocalizedText(vi: "Tên {name}", en: "Name {name}"),
    explanation: LocalizedText(vi: "Riêng", en: "Own"), source: "house style", goodExample: "a",
    badExample: "b")
  static let good: [Product] = []
  static let bad: [Product] = []

  func check(_ product: Product, in context: RuleContext, report: (ProductFinding) -> Void) {
    report(ProductFinding(Self.info, ["name": product.name], field: .name))
  }
}

@Suite struct RuleSetTests {
  @Test func `an embedder adds a rule, changes a severity and switches a rule off`() throws {
    var rules = RuleSet.standard
    rules.add(NameNotFriendly())
    rules.setSeverity(.error, of: "price-missing")
    rules.disable("sku-missing")
    let found = try findings(rules, in: [Product(name: "Trà")])
    #expect(found.contains { $0.rule == "name-not-friendly" })
    #expect(found.first { $0.rule == "price-missing" }?.severity == .error)
    #expect(!found.contains { $0.rule == "sku-missing" })
    let standard = try findings(.standard, in: [Product(name: "Trà")])
    #expect(standard.contains { $0.rule == "sku-missing" })
  }

  @Test func `a rule of law is silent before its first day`() throws {
    let effective = RuleSet.standard.infos.filter { $0.effectiveFrom != nil }
    #expect(!effective.isEmpty)
    let early = try #require(CalendarDate(year: 2010, month: 1, day: 1))
    var check = RuleSet.standard.makeCheck(in: RuleContext(asOf: early))
    var found: [ProductFinding] = []
    for rule in RuleCase.all where rule.info.effectiveFrom != nil {
      for product in rule.bad.flatMap(\.self) { check.see(product) { found.append($0) } }
    }
    for info in effective { #expect(!found.contains { $0.rule == info.id }, "\(info.id)") }
  }

  @Test func `a bare product has few findings`() throws {
    #expect(try findings(.standard, in: [Product(name: "Trà mãng cầu")]).count <= 6)
  }

  @Test(arguments: 0..<40)
  func `no rule stumbles over random text`(_ seed: Int) throws {
    var generator = SplitMix(state: UInt64(seed) &* 7919 &+ 1)
    let products = (0..<25).map { _ in randomProduct(&generator) }
    let first = try findings(.standard, in: products)
    #expect(first == (try findings(.standard, in: products)))
    for finding in first { #expect(!finding.text(in: .vietnamese).isEmpty) }
  }

  private func randomProduct(_ generator: inout SplitMix) -> Product {
    func text() -> String { randomText(&generator) }
    func maybe() -> String? { Bool.random(using: &generator) ? randomText(&generator) : nil }
    let numbers: [Double] = [-1, 0, 0.5, 69.5, 1e300, .infinity, .nan]
    let number = numbers.randomElement(using: &generator) ?? 0
    let day = CalendarDate(year: Int.random(in: 1...9999, using: &generator), month: 2, day: 28)
    let variant = ProductVariant(
      sku: maybe(), packSize: PackSize(each: .mass(grams: number), pieces: -3, packaging: maybe()),
      unit: maybe(),
      price: Price(Dong(.random(in: .min ... .max, using: &generator)), upTo: Dong(5)),
      stock: .random(in: .min ... .max, using: &generator), gtin: maybe())
    return Product(
      sku: maybe(), name: text(),
      producer: Producer(name: text(), taxCode: maybe(), phone: maybe(), email: maybe()),
      place: Place(text: text()),
      certification: OCOPCertification(
        stars: .random(in: -3...9, using: &generator), score: number, ruleSet: .decision1048,
        decision: RecognitionDecision(number: text(), issuer: maybe(), date: day),
        validUntil: day),
      productSet: ProductSet.set(number: .random(in: 1...27, using: &generator)),
      category: maybe(), variants: [variant, variant], shortDescription: maybe(),
      description: maybe(), ingredients: maybe(), usage: maybe(), storage: maybe(),
      shelfLife: maybe(), warnings: maybe(), season: maybe(),
      certificates: [Certificate(scheme: text(), number: maybe(), issued: day, validUntil: day)],
      growingAreaCode: maybe(), packingHouseCode: maybe(), images: [text()],
      externalIDs: ["a": text()])
  }

  private func randomText(_ generator: inout SplitMix) -> String {
    let pieces = [
      "OCOP", " - ", "ocop_", "3 sao", "★", "chữa", "ung thư", "không", "+84", "0912 345 678", "@",
      ".com", "www.", "100%", "\u{301}", "\u{FEFF}", "\u{1F525}", "a", "Đ", "\n", "  ", "rượu",
      "29 độ",
      "1.000", "E+12", "-", "_", "", "\u{0}", "VN-", "99/99/9999", "tháng 13", "😀", "{", "}",
    ]
    return (0..<Int.random(in: 0...8, using: &generator)).reduce(into: "") { text, _ in
      text += pieces.randomElement(using: &generator) ?? ""
    }
  }
}

/// A small random generator with a known seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
