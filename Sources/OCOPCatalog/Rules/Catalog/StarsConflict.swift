/// Finds a product that an earlier row of the same producer has with other stars.
public struct StarsConflict: CatalogRule {
  public static let info = RuleInfo(
    id: "stars-conflict", severity: .warning,
    title: LocalizedText(
      vi: "Số sao không thống nhất",
      en: "Stars contradict each other"),
    message: LocalizedText(
      vi: "“{name}” ghi {stars} sao, nhưng {place} ghi {other} sao. Xin kiểm tra quyết "
        + "định.",
      en: "“{name}” has {stars} stars here and {other} at {place}. Please check."),
    explanation: LocalizedText(
      vi: "Một sản phẩm chỉ có một hạng sao còn hiệu lực.",
      en: "A product has one valid rank only."),
    source: "Decision 148/QĐ-TTg (2023)",
    goodExample: "3 sao ở cả hai dòng",
    badExample: "3 sao và 4 sao")

  public static let good: [[Product]] = [
    [
      RuleExamples.food,
      RuleExamples.food {
        $0.sku = "TRA-MC-02"
        $0.variants[0].packSize?.each = .mass(grams: 500)
        $0.variants[0].gtin = nil
      },
    ]
  ]

  public static let bad: [[Product]] = [
    [
      RuleExamples.food,
      RuleExamples.food {
        $0.sku = "TRA-MC-02"
        $0.variants[0].packSize?.each = .mass(grams: 500)
        $0.variants[0].gtin = nil
        $0.certification?.stars = 4
      },
    ]
  ]

  public init() {}

  public func makeChecker() -> any CatalogChecker { Checker() }

  private struct Checker: CatalogChecker {
    private var seen = FirstSeen<(index: Int32, stars: Int32)>(empty: (-1, 0))

    mutating func see(
      _ product: Product, at index: Int, in context: RuleContext,
      report: (ProductFinding) -> Void
    ) {
      guard let stars = product.certification?.stars, product.producer != nil else {
        return
      }
      let traits = context.traits(of: product)
      var key = traits.nameKey
      key.add(traits.producerKey.value)
      let this = (index: Int32(clamping: index), stars: Int32(clamping: stars))
      guard let earlier = seen.earlier(key, else: this), earlier.stars != this.stars else {
        return
      }
      report(
        ProductFinding(
          StarsConflict.info,
          ["name": product.name, "stars": String(stars), "other": String(earlier.stars)],
          field: .stars, relatedIndex: Int(earlier.index)))
    }
  }
}
