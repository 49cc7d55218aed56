/// Finds product codes with spaces, marks or more than 50 characters.
public struct SKUForm: ProductRule {
  public static let info = RuleInfo(
    id: "sku-form", severity: .note,
    title: LocalizedText(
      vi: "Mã sản phẩm khó dùng",
      en: "Product code is hard to use"),
    message: LocalizedText(
      vi: "Mã “{sku}” nên chỉ có chữ không dấu, số và gạch nối, tối đa 50 ký tự.",
      en: "The code “{sku}” should have plain letters, digits and hyphens only, 50 at most."),
    explanation: LocalizedText(
      vi: "Nhiều sàn từ chối mã có dấu hoặc khoảng trắng.",
      en: "Many marketplaces refuse codes with marks or spaces."),
    source: "limits of the upload files of Shopee, Lazada and TikTok Shop",
    goodExample: "TRA-MC-01",
    badExample: "Trà mãng cầu 01")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.sku = "Trà mãng cầu 01" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    product.forEachSKU { sku in
      let isPlain = sku.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      guard !isPlain || sku.utf8.count > 50 else { return }
      report(ProductFinding(Self.info, ["sku": sku], field: .sku))
    }
  }
}
