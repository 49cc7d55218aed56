/// Finds products without any price.
///
/// A listing cannot go live without one. There is no fix: only the seller knows the price.
public struct PriceMissing: ProductRule {
  public static let info = RuleInfo(
    id: "price-missing", severity: .warning,
    title: LocalizedText(
      vi: "Chưa có giá bán",
      en: "Price is missing"),
    message: LocalizedText(
      vi: "Chưa có giá bán. Xin ghi giá bằng đồng, ví dụ 120.000.",
      en: "There is no price. Please enter it in đồng, such as 120.000."),
    explanation: LocalizedText(
      vi: "Mọi sàn đều cần giá để mở bán. Nếu bán nhiều quy cách, mỗi quy cách ghi một giá.",
      en: "Every marketplace needs a price to start selling. Give each pack its own price."),
    source: "price is required by every marketplace studied",
    goodExample: "Giá: 120.000",
    badExample: "Giá: (trống)")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].price = nil }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.variants.allSatisfy({ $0.price == nil }) else { return }
    report(ProductFinding(Self.info, field: .price))
  }
}
