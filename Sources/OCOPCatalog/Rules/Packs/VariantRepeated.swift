/// Finds two variants of a product with the same pack, unit and price basis.
public struct VariantRepeated: ProductRule {
  public static let info = RuleInfo(
    id: "variant-repeated", severity: .warning,
    title: LocalizedText(
      vi: "Quy cách ghi hai lần",
      en: "The same pack is listed twice"),
    message: LocalizedText(
      vi: "Quy cách “{pack}” ghi hai lần trong một sản phẩm. Xin bỏ bớt hoặc sửa lại.",
      en: "The pack “{pack}” is listed twice for one product. Please remove or correct one."),
    explanation: LocalizedText(
      vi: "Sàn không nhận hai lựa chọn giống nhau; khách không biết chọn giá nào.",
      en: "Marketplaces refuse two equal choices, and a buyer cannot tell them apart."),
    source: "variant options must differ on every marketplace studied",
    goodExample: "250 g và 500 g",
    badExample: "250 g và 250 g")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.variants.append($0.variants[0])
      $0.variants[1].price = Price(Dong(99_000))
      $0.variants[1].gtin = nil
    }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.variants.count > 1 else { return }
    for (index, variant) in product.variants.enumerated() {
      let isRepeated = product.variants[..<index].contains {
        $0.packSize == variant.packSize && $0.unit == variant.unit
          && $0.price?.per == variant.price?.per && $0.sku == variant.sku
      }
      guard isRepeated else { continue }
      let pack = variant.packSize?.description ?? variant.unit ?? "?"
      report(ProductFinding(Self.info, ["pack": pack], field: .netContent))
    }
  }
}
