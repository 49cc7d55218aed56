/// Finds descriptions of fewer than 30 characters.
public struct DescriptionTooShort: ProductRule {
  public static let info = RuleInfo(
    id: "description-too-short", severity: .note,
    title: LocalizedText(
      vi: "Mô tả quá ngắn",
      en: "Description is too short"),
    message: LocalizedText(
      vi: "Mô tả mới có {count} ký tự. Xin viết 2-3 câu: làm từ gì, vị thế nào, dùng ra "
        + "sao.",
      en: "The description has {count} characters. Please write two or three sentences."),
    explanation: LocalizedText(
      vi: "Khách không cầm được hàng, chỉ đọc mô tả. Mô tả thường gặp dài khoảng 800 ký tự.",
      en: "Buyers cannot touch the goods and rely on the text; usual ones have 800 "
        + "characters."),
    source: "median of 1,629 public OCOP descriptions: 860 characters; 31 are under 100",
    goodExample: "Trà từ trái mãng cầu chín, thái lát, sấy.",
    badExample: "Trà ngon")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.shortDescription = nil
      $0.description = "Trà ngon nhà làm"
    }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let description = product.description, product.shortDescription == nil,
      description.utf8.count < 120
    else { return }
    let count = description.count
    guard count < 30, !FillerText.isFiller(description) else { return }
    report(ProductFinding(Self.info, ["count": String(count)], field: .description))
  }
}
