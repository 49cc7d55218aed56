/// Finds alcoholic drinks whose strength is nowhere stated.
public struct AlcoholStrengthMissing: ProductRule {
  public static let info = RuleInfo(
    id: "alcohol-strength-missing", severity: .warning,
    title: LocalizedText(
      vi: "Rượu chưa ghi độ cồn",
      en: "Alcohol without its strength"),
    message: LocalizedText(
      vi: "Chưa thấy độ cồn. Xin ghi vào mô tả, ví dụ “29 độ” hoặc “29% vol”.",
      en: "No strength is stated. Please add it to the description, such as “29 độ” or "
        + "“29% vol”."),
    explanation: LocalizedText(
      vi: "Độ cồn là nội dung bắt buộc và quyết định cách được bán, được giới thiệu.",
      en: "The strength is mandatory and decides how it may be sold and shown."),
    source: "Decree 43/2017/NĐ-CP as amended by 111/2021/NĐ-CP: ethanol content",
    goodExample: "Rượu khóm 29 độ",
    badExample: "Rượu khóm")

  public static let good: [Product] = [
    RuleExamples.spirit
  ]

  public static let bad: [Product] = [
    RuleExamples.spirit { $0.description = "Rượu cất từ trái khóm lên men, đóng chai." }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard context.traits(of: product).isAlcohol(product), AlcoholStrength.find(in: product) == nil
    else { return }
    report(ProductFinding(Self.info, field: .description))
  }
}
