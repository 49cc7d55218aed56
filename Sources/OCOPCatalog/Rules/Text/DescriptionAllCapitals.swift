/// Finds descriptions written in capitals only.
public struct DescriptionAllCapitals: ProductRule {
  public static let info = RuleInfo(
    id: "description-all-capitals", severity: .note,
    title: LocalizedText(
      vi: "Mô tả viết hoa toàn bộ",
      en: "Description is all in capitals"),
    message: LocalizedText(
      vi: "Mô tả viết hoa toàn bộ. Xin viết chữ thường như một câu bình thường.",
      en: "The description is all in capitals. Please write it as ordinary sentences."),
    explanation: LocalizedText(
      vi: "Chữ hoa khó đọc và bị coi là quảng cáo quá mức.",
      en: "Capitals are hard to read and count as shouting."),
    source: "listing rules of the marketplaces studied",
    goodExample: "Trà từ trái mãng cầu chín",
    badExample: "TRÀ TỪ TRÁI MÃNG CẦU CHÍN")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = "TRÀ TỪ TRÁI MÃNG CẦU CHÍN CỦA VƯỜN NHÀ" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for (field, text) in [
      (ProductField.description, product.description),
      (.shortDescription, product.shortDescription),
    ] {
      guard let text, LetterCase.isAllCapitals(text, letters: 15) else { continue }
      report(ProductFinding(Self.info, field: field))
    }
  }
}
