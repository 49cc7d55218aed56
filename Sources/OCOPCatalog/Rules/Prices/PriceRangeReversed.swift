/// Finds a price range whose upper end is below its lower end.
public struct PriceRangeReversed: ProductRule {
  public static let info = RuleInfo(
    id: "price-range-reversed", severity: .warning,
    title: LocalizedText(
      vi: "Khoảng giá bị ngược",
      en: "Price range is reversed"),
    message: LocalizedText(
      vi: "Giá sau {to} thấp hơn giá trước {from}. Xin kiểm tra lại.",
      en: "The second price {to} is below the first {from}. Please check."),
    explanation: LocalizedText(
      vi: "Có thể thiếu số 0 hoặc ghi ngược hai giá.",
      en: "A zero may be missing, or the two prices are swapped."),
    source: "arithmetic",
    goodExample: "Giá: 30.000",
    badExample: "Giá: 30.000 - 3.500")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].price = Price(Dong(30_000), upTo: Dong(3_500)) }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for price in product.variants.lazy.compactMap(\.price) {
      guard let upTo = price.upTo, upTo < price.dong else { continue }
      report(
        ProductFinding(
          Self.info, ["from": price.dong.description, "to": upTo.description], field: .price))
    }
  }
}
