/// Finds prices that are no multiple of 100 đồng.
///
/// In public listings all but nine of 1,851 prices are multiples of 500; an odd amount is usually a
/// slip of the finger or a result of a formula.
public struct PriceNotRound: ProductRule {
  public static let info = RuleInfo(
    id: "price-not-round", severity: .note,
    title: LocalizedText(
      vi: "Giá lẻ",
      en: "Price is not a round amount"),
    message: LocalizedText(
      vi: "Giá {price} có số lẻ dưới 100 đồng. Xin kiểm tra lại.",
      en: "The price {price} is not a multiple of 100 đồng. Please check."),
    explanation: LocalizedText(
      vi: "Giá lẻ thường do gõ nhầm hoặc do công thức tính ra.",
      en: "An odd amount is usually a typing slip or the result of a formula."),
    source: "9 of 1,851 public OCOP prices are no multiple of 500",
    goodExample: "Giá: 45.000",
    badExample: "Giá: 45.037")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].price = Price(Dong(45_037)) }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for price in product.variants.lazy.compactMap(\.price)
    where price.dong.amount >= 500 && price.dong.amount % 100 != 0
      && !PriceFiller.isFiller(price.dong.amount)
    {
      report(ProductFinding(Self.info, ["price": price.dong.description], field: .price))
    }
  }
}
