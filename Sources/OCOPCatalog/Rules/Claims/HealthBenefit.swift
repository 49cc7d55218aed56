/// Finds milder promises for the body: losing weight, lowering blood pressure.
///
/// Lawful for a registered supplement with proof; for other food they invite a complaint.
public struct HealthBenefit: ProductRule {
  public static let info = RuleInfo(
    id: "health-benefit", severity: .note,
    title: LocalizedText(
      vi: "Công dụng sức khỏe cần bằng chứng",
      en: "A health benefit needs proof"),
    message: LocalizedText(
      vi: "Ô {field} viết “{text}”. Chỉ ghi khi có hồ sơ công bố chứng minh.",
      en: "The {field} says “{text}”. Keep it only with registered proof."),
    explanation: LocalizedText(
      vi: "Công dụng phải đúng hồ sơ đã công bố; thực phẩm thường thì không nên nêu.",
      en: "A benefit must match the registration; ordinary food should not state one."),
    source: "Law on Advertising 16/2012/QH13 as amended by 75/2025/QH15",
    goodExample: "Vị chua dịu, hương thơm nhẹ",
    badExample: "Giúp giảm cân")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = "Trà mãng cầu giúp giảm cân, ngủ ngon hơn." }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard let hit = traits.hits(.benefit).first,
      let text = ProductTraits.texts(of: product).first(where: { $0.0 == hit.field })?.1
    else { return }
    report(
      ProductFinding(
        Self.info, ["field": hit.field.rawValue, "text": hit.typed(in: text)], field: hit.field))
  }
}
