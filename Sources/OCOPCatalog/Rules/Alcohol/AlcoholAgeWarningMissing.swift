/// Finds alcoholic drinks that do not say they are not for people under 18.
public struct AlcoholAgeWarningMissing: ProductRule {
  public static let info = RuleInfo(
    id: "alcohol-age-warning-missing", severity: .warning,
    title: LocalizedText(
      vi: "Rượu chưa có cảnh báo 18 tuổi",
      en: "Alcohol without the age warning"),
    message: LocalizedText(
      vi: "Chưa có cảnh báo tuổi. Xin ghi: “Không bán cho người dưới 18 tuổi”.",
      en: "No age warning. Please add “Không bán cho người dưới 18 tuổi” (not for people "
        + "under 18)."),
    explanation: LocalizedText(
      vi: "Luật cấm bán rượu bia cho người dưới 18 tuổi; trang bán hàng phải có cảnh báo.",
      en: "Selling to people under 18 is forbidden, and a listing must warn."),
    source: "Law 44/2019/QH14 on preventing harm from alcohol",
    effectiveFrom: CalendarDate(year: 2020, month: 1, day: 1),
    goodExample: "Không bán cho người dưới 18 tuổi",
    badExample: "(không có cảnh báo)")

  public static let good: [Product] = [
    RuleExamples.spirit
  ]

  public static let bad: [Product] = [
    RuleExamples.spirit { $0.warnings = nil }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard traits.isAlcohol(product), !traits.mentions(.adultsOnly) else { return }
    report(ProductFinding(Self.info, field: .warnings))
  }
}
