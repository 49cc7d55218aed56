/// Finds prices the seller called approximate ("tầm 300").
public struct PriceApproximate: ProductRule {
  public static let info = RuleInfo(
    id: "price-approximate", severity: .note,
    title: LocalizedText(
      vi: "Giá ước chừng",
      en: "Price is approximate"),
    message: LocalizedText(
      vi: "Giá {price} ghi là ước chừng. Xin ghi giá chốt khi đăng bán.",
      en: "The price {price} is marked as approximate. Please settle it before selling."),
    explanation: LocalizedText(
      vi: "Giá trên sàn là giá khách trả; sàn không có ô ghi “khoảng” hay “tầm”.",
      en: "The price shown is what the buyer pays; no marketplace has an “about”."),
    source: "convention of all marketplaces",
    goodExample: "Giá: 300.000",
    badExample: "Giá: tầm 300.000")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].price = Price(Dong(300_000), isApproximate: true) }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for price in product.variants.lazy.compactMap(\.price) where price.isApproximate {
      report(ProductFinding(Self.info, ["price": price.dong.description], field: .price))
    }
  }
}
