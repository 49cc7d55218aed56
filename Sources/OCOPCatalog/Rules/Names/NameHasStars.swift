/// Finds stars written into the name: "3 sao", "4*", "★★★".
public struct NameHasStars: ProductRule {
  public static let info = RuleInfo(
    id: "name-has-stars", severity: .warning,
    title: LocalizedText(
      vi: "Tên có ghi số sao",
      en: "Name states the stars"),
    message: LocalizedText(
      vi: "Tên có ghi “{stars}”. Xin ghi số sao ở cột riêng.",
      en: "The name says “{stars}”. Please keep the stars in their own column."),
    explanation: LocalizedText(
      vi: "Sao có thời hạn, tên thì không. Ghi trong tên thì khi hết hạn không gỡ được.",
      en: "Stars end and names stay; stars in a name cannot be taken back in time."),
    source: "29 of 1,851 public OCOP titles",
    goodExample: "Trà mãng cầu",
    badExample: "Trà mãng cầu 3 sao")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.name = "Mứt khế sao" },
    RuleExamples.food { $0.name = "Trà mãng cầu, hộp 3*100 g" },
    RuleExamples.food { $0.name = "Trà mãng cầu Ba Sao" },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "Trà mãng cầu 3 sao" },
    RuleExamples.food { $0.name = "Trà mãng cầu ★★★★" },
    RuleExamples.food { $0.name = "Trà mãng cầu OCOP bốn sao" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let mention = StarMention.inName(product.name).first else { return }
    let typed = product.name.utf8.dropFirst(mention.bytes.lowerBound).prefix(mention.bytes.count)
    report(ProductFinding(Self.info, ["stars": String(Substring(typed))], field: .name))
  }
}
