/// Finds a price range where a listing needs a single price.
public struct PriceIsRange: ProductRule {
  public static let info = RuleInfo(
    id: "price-is-range", severity: .warning,
    title: LocalizedText(
      vi: "Giá ghi theo khoảng",
      en: "Price is a range"),
    message: LocalizedText(
      vi: "Giá ghi từ {from} đến {to}. Sàn cần một giá; xin tách thành từng quy cách.",
      en: "The price runs from {from} to {to}. A listing needs one price; please split it "
        + "by pack."),
    explanation: LocalizedText(
      vi: "Mỗi sản phẩm trên sàn có một giá. Nếu giá theo loại hoặc gói, hãy ghi mỗi loại "
        + "một dòng.",
      en: "A listing has one price. If it depends on grade or pack, give each its own row."),
    source: "price fields of all marketplaces hold one number",
    goodExample: "Giá: 30.000",
    badExample: "Giá: 30.000đ - 100.000đ")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].price = Price(Dong(30_000), upTo: Dong(100_000)) }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for price in product.variants.lazy.compactMap(\.price) {
      guard let upTo = price.upTo, upTo > price.dong else { continue }
      report(
        ProductFinding(
          Self.info, ["from": price.dong.description, "to": upTo.description], field: .price))
    }
  }
}
