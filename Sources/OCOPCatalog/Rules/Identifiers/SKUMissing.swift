/// Finds products without the seller's own code.
///
/// Everything works without one in a single list; merging and syncing need it to know a product again.
public struct SKUMissing: ProductRule {
  public static let info = RuleInfo(
    id: "sku-missing", severity: .note,
    title: LocalizedText(
      vi: "Chưa có mã sản phẩm",
      en: "Product code is missing"),
    message: LocalizedText(
      vi: "Chưa có mã sản phẩm. Xin đặt mã ngắn, không đổi, ví dụ TRA-MC-01.",
      en: "No product code. Please give a short one that never changes, such as TRA-MC-01."),
    explanation: LocalizedText(
      vi: "Mã giúp nhận ra sản phẩm ở lần cập nhật sau, khi tên hoặc giá đã đổi.",
      en: "The code finds the product again after its name or price has changed."),
    source: "SKU is the key of every marketplace studied",
    goodExample: "Mã: TRA-MC-01",
    badExample: "Mã: (trống)")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.sku = nil }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.sku == nil, product.variants.allSatisfy({ $0.sku == nil }) else { return }
    report(ProductFinding(Self.info, field: .sku))
  }
}
