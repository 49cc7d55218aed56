/// Finds prices above 100 million đồng.
///
/// The highest price seen in public listings, 300 million, stood in for "ask us". A real luxury good
/// can be kept by switching the rule off.
public struct PriceTooHigh: ProductRule {
  public static let info = RuleInfo(
    id: "price-too-high", severity: .warning,
    title: LocalizedText(
      vi: "Giá cao bất thường",
      en: "Price is unusually high"),
    message: LocalizedText(
      vi: "Giá {price} cao bất thường. Xin kiểm tra số 0 và đơn vị tiền.",
      en: "The price {price} is unusually high. Please check the zeros and the currency "
        + "unit."),
    explanation: LocalizedText(
      vi: "Thừa ba số 0 là lỗi hay gặp khi ghi giá. Khách sẽ không đặt hàng với giá này.",
      en: "Three zeros too many is a common slip, and nobody would order at that price."),
    source: "prices of 1,851 public OCOP listings: 90 % are at most 500,000 đồng",
    goodExample: "Giá: 120.000",
    badExample: "Giá: 120.000.000")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].price = Price(Dong(120_000_000)) }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for price in product.variants.lazy.compactMap(\.price)
    where price.dong.amount > 100_000_000 && !PriceFiller.isFiller(price.dong.amount) {
      report(ProductFinding(Self.info, ["price": price.dong.description], field: .price))
    }
  }
}
