/// Finds products that are described nowhere.
public struct DescriptionMissing: ProductRule {
  public static let info = RuleInfo(
    id: "description-missing", severity: .note,
    title: LocalizedText(
      vi: "Chưa có mô tả",
      en: "Description is missing"),
    message: LocalizedText(
      vi: "Chưa có mô tả. Xin viết 2-3 câu: làm từ gì, vị thế nào, dùng ra sao.",
      en: "No description. Please write two or three sentences: what it is made of, how to "
        + "use it."),
    explanation: LocalizedText(
      vi: "Khách đọc mô tả để quyết định mua.",
      en: "Buyers decide by the description."),
    source: "222 of 1,851 public OCOP listings have none",
    goodExample: "Trà từ trái mãng cầu chín…",
    badExample: "(trống)")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.description = nil
      $0.shortDescription = nil
    }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.description == nil, product.shortDescription == nil else { return }
    report(ProductFinding(Self.info, field: .description))
  }
}
