/// Finds descriptions of more than 10,000 characters.
public struct DescriptionTooLong: ProductRule {
  public static let info = RuleInfo(
    id: "description-too-long", severity: .note,
    title: LocalizedText(
      vi: "Mô tả quá dài",
      en: "Description is too long"),
    message: LocalizedText(
      vi: "Mô tả dài {count} ký tự. Xin rút gọn dưới 10.000.",
      en: "The description has {count} characters. Please keep it below 10,000."),
    explanation: LocalizedText(
      vi: "Nhiều sàn cắt bỏ phần sau; khách đọc trên điện thoại không đọc hết.",
      en: "Many marketplaces cut the rest, and nobody reads it on a phone."),
    source: "longest of 1,851 public OCOP descriptions: 9,518 characters",
    goodExample: "(mô tả vài đoạn)",
    badExample: "(mô tả dài hơn 10.000 ký tự)")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = String(repeating: "Trà mãng cầu. ", count: 800) }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let description = product.description, description.utf8.count > 10_000 else { return }
    let count = description.unicodeScalars.count
    guard count > 10_000 else { return }
    report(ProductFinding(Self.info, ["count": Dong.grouped(Int64(count))], field: .description))
  }
}
