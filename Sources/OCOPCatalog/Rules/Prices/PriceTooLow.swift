/// Finds prices from 10 to 499 đồng, which nearly always lack their thousands.
///
/// Nothing is sold for less than 500 đồng, and lists often say "120" for 120.000. The fix multiplies by
/// a thousand and needs a look.
public struct PriceTooLow: ProductRule {
  public static let info = RuleInfo(
    id: "price-too-low", severity: .warning,
    title: LocalizedText(
      vi: "Giá quá thấp, có thể thiếu hàng nghìn",
      en: "Price is too low, thousands may be left out"),
    message: LocalizedText(
      vi: "Giá {price} quá thấp. Có phải là {suggestion} không?",
      en: "The price {price} is too low. Is it {suggestion}?"),
    explanation: LocalizedText(
      vi: "Nhiều bảng ghi giá theo nghìn đồng. Sàn hiểu là đồng, nên hàng sẽ bị bán lỗ.",
      en: "Many lists count in thousands. A marketplace reads đồng and would sell at a "
        + "loss."),
    source: "lowest price in 1,851 public OCOP listings: 2,500 đồng",
    goodExample: "Giá: 120.000",
    badExample: "Giá: 120")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].price = Price(Dong(120)) }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for price in product.variants.lazy.compactMap(\.price)
    where (10..<500).contains(price.dong.amount) && !PriceFiller.isFiller(price.dong.amount) {
      let suggestion = Dong(price.dong.amount * 1000)
      report(
        ProductFinding(
          Self.info, ["price": price.dong.description, "suggestion": suggestion.description],
          field: .price, fix: (.needsReview, Dong.grouped(suggestion.amount))))
    }
  }
}
