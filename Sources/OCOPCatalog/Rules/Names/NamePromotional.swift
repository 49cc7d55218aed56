/// Finds advertising words in the name: "giá rẻ", "khuyến mãi", "hot".
public struct NamePromotional: ProductRule {
  public static let info = RuleInfo(
    id: "name-promotional", severity: .warning,
    title: LocalizedText(
      vi: "Tên có lời quảng cáo",
      en: "Name contains advertising"),
    message: LocalizedText(
      vi: "Tên có “{words}”. Xin chỉ ghi tên sản phẩm.",
      en: "The name says “{words}”. Please keep to the name itself."),
    explanation: LocalizedText(
      vi: "Sàn hạ hạng hoặc từ chối tên có lời khuyến mãi.",
      en: "Marketplaces demote or refuse names with promotions."),
    source: "title rules of the marketplaces studied",
    goodExample: "Trà mãng cầu",
    badExample: "Trà mãng cầu giá rẻ")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "Trà mãng cầu giá rẻ" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard traits.mentions(.promotion),
      let hit = traits.hits(.promotion).first(where: { $0.field == .name })
    else { return }
    report(ProductFinding(Self.info, ["words": hit.typed(in: product.name)], field: .name))
  }
}
