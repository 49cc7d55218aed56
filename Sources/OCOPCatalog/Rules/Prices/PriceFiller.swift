/// Finds prices typed only to fill the cell: 1, 111111, 123456.
///
/// Both kinds occur in real lists. A price of nines is left alone: 99.000 and 999.999 are real.
public struct PriceFiller: ProductRule {
  public static let info = RuleInfo(
    id: "price-filler", severity: .warning,
    title: LocalizedText(
      vi: "Giá ghi tạm",
      en: "Price looks like a filler"),
    message: LocalizedText(
      vi: "Giá {price} có vẻ chỉ ghi tạm. Xin ghi giá bán thật, hoặc để trống ô này.",
      en: "The price {price} looks like a filler. Please enter the real price or leave it "
        + "empty."),
    explanation: LocalizedText(
      vi: "Khách đặt hàng theo giá này thì hợp tác xã phải bán. Nếu chưa có giá, hãy để "
        + "trống.",
      en: "A buyer may order at this price. Leave the cell empty if there is no price yet."),
    source: "fillers 1 and 111111 seen in public OCOP listings",
    goodExample: "Giá: 120.000",
    badExample: "Giá: 111111")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.variants[0].price = Price(Dong(999_000)) },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].price = Price(Dong(111_111)) },
    RuleExamples.food { $0.variants[0].price = Price(Dong(1)) },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for price in product.variants.lazy.compactMap(\.price) where Self.isFiller(price.dong.amount) {
      report(ProductFinding(Self.info, ["price": price.dong.description], field: .price))
    }
  }

  /// Whether an amount is one digit, one digit over and over, or the digits in order.
  static func isFiller(_ amount: Int64) -> Bool {
    guard amount > 0 else { return false }
    if amount < 10 { return true }
    if [1234, 12345, 123_456, 1_234_567, 12_345_678, 123_456_789].contains(amount) { return true }
    let last = amount % 10
    guard amount >= 1111, last != 0, last != 9 else { return false }
    var rest = amount
    while rest > 0 {
      guard rest % 10 == last else { return false }
      rest /= 10
    }
    return true
  }
}
