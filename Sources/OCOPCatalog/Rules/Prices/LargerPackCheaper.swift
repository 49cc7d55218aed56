/// Finds a pack that costs less than a smaller pack of the same product and packaging.
public struct LargerPackCheaper: ProductRule {
  public static let info = RuleInfo(
    id: "larger-pack-cheaper", severity: .warning,
    title: LocalizedText(
      vi: "Gói lớn rẻ hơn gói nhỏ",
      en: "A larger pack costs less"),
    message: LocalizedText(
      vi: "Quy cách {large} giá {largePrice}, rẻ hơn {small} giá {smallPrice}. Có ghi "
        + "ngược không?",
      en: "{large} costs {largePrice}, less than {small} at {smallPrice}. Are they swapped?"),
    explanation: LocalizedText(
      vi: "Hai giá có thể bị ghi ngược dòng. Khách sẽ chỉ mua gói lớn.",
      en: "The two prices may be swapped between rows."),
    source: "arithmetic",
    goodExample: "250 g: 120.000; 500 g: 220.000",
    badExample: "250 g: 220.000; 500 g: 120.000")

  public static let good: [Product] = [
    RuleExamples.food {
      $0.variants.append($0.variants[0])
      $0.variants[1].packSize?.each = .mass(grams: 500)
      $0.variants[1].price = Price(Dong(220_000))
      $0.variants[1].gtin = nil
    }
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.variants.append($0.variants[0])
      $0.variants[1].packSize?.each = .mass(grams: 500)
      $0.variants[1].price = Price(Dong(90_000))
      $0.variants[1].gtin = nil
    }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.variants.count > 1 else { return }
    for large in product.variants {
      guard let largePack = large.packSize, let grams = largePack.totalGrams,
        let largePrice = large.price, largePrice.per == nil
      else { continue }
      let smaller = product.variants.first { small in
        guard let pack = small.packSize, let smallGrams = pack.totalGrams, let price = small.price
        else { return false }
        return pack.packaging == largePack.packaging && smallGrams < grams && price.per == nil
          && price.dong > largePrice.dong
      }
      guard let smaller, let pack = smaller.packSize, let price = smaller.price else { continue }
      report(
        ProductFinding(
          Self.info,
          [
            "large": largePack.description, "largePrice": largePrice.dong.description,
            "small": pack.description, "smallPrice": price.dong.description,
          ], field: .price))
    }
  }
}
