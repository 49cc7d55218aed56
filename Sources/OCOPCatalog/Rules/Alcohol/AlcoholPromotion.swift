/// Finds promotions of alcoholic drinks of 15 percent or more, which may not be advertised.
public struct AlcoholPromotion: ProductRule {
  public static let info = RuleInfo(
    id: "alcohol-promotion", severity: .warning,
    title: LocalizedText(
      vi: "Khuyến mãi rượu từ 15 độ",
      en: "Promotion of strong alcohol"),
    message: LocalizedText(
      vi:
        "Rượu {strength} độ không được quảng cáo, khuyến mãi, nhưng trong bài có “{text}”. Xin "
        + "bỏ đi.",
      en: "At {strength} % no advertising is allowed, but the text says “{text}”. Please "
        + "remove it."),
    explanation: LocalizedText(
      vi: "Rượu từ 15 độ trở lên bị cấm quảng cáo và khuyến mãi.",
      en: "Alcohol of 15 % or more may be neither advertised nor promoted."),
    source: "Law on Advertising 16/2012/QH13, Article 7; Law 44/2019/QH14",
    effectiveFrom: CalendarDate(year: 2013, month: 1, day: 1),
    goodExample: "Rượu khóm 29 độ",
    badExample: "Rượu khóm 29 độ, mua 1 tặng 1")

  public static let good: [Product] = [
    RuleExamples.spirit
  ]

  public static let bad: [Product] = [
    RuleExamples.spirit { $0.shortDescription = "Rượu khóm 29 độ, đang khuyến mãi." }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard traits.mentions(.promotion), traits.isAlcohol(product),
      let strength = AlcoholStrength.find(in: product), strength >= 15,
      let hit = traits.hits(.promotion).first,
      let text = ProductTraits.texts(of: product).first(where: { $0.0 == hit.field })?.1
    else { return }
    report(
      ProductFinding(
        Self.info, ["strength": NetContent.decimal(strength), "text": hit.typed(in: text)],
        field: hit.field))
  }
}
