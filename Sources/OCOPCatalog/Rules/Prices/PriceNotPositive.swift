/// Finds prices that are zero or less.
///
/// A marketplace shows such an offer as free or refuses the whole file. There is no fix: only the
/// seller knows the price.
public struct PriceNotPositive: ProductRule {
  public static let info = RuleInfo(
    id: "price-not-positive", severity: .error,
    title: LocalizedText(vi: "Giá bằng 0 hoặc âm", en: "Price is zero or negative"),
    message: LocalizedText(
      vi: "Giá {price} không bán được. Xin ghi giá bán thật.",
      en: "The price {price} cannot be sold at. Please enter the real price."),
    explanation: LocalizedText(
      vi: "Sàn sẽ hiện hàng miễn phí hoặc từ chối cả tệp. Nếu chưa có giá, hãy để trống ô này.",
      en: "A marketplace shows it as free or refuses the file. Leave it empty if unknown."),
    source: "price fields of all marketplaces need a positive number",
    goodExample: "Giá: 120.000", badExample: "Giá: 0")

  public static let good: [Product] = [RuleExamples.food]

  public static let bad: [Product] = [RuleExamples.food { $0.variants[0].price = Price(Dong(0)) }]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for price in product.variants.lazy.compactMap(\.price) where price.dong.amount <= 0 {
      report(ProductFinding(Self.info, ["price": price.dong.description], field: .price))
    }
  }
}
