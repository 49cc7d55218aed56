/// Finds a product that an earlier row has with the same name, producer and packs.
public struct ProductRepeated: CatalogRule {
  public static let info = RuleInfo(
    id: "product-repeated", severity: .warning,
    title: LocalizedText(
      vi: "Sản phẩm bị ghi hai lần",
      en: "Product is listed twice"),
    message: LocalizedText(
      vi: "“{name}” của cùng chủ thể và quy cách đã có ở {place}. Xin bỏ bớt một dòng.",
      en: "“{name}” with the same producer and pack is at {place} already. Please remove "
        + "one."),
    explanation: LocalizedText(
      vi: "Sàn coi hai bài giống nhau là vi phạm và ẩn cả hai.",
      en: "Marketplaces treat equal listings as a breach and hide them."),
    source: "37 duplicate titles in 1,851 public OCOP listings",
    goodExample: "mỗi quy cách một dòng",
    badExample: "cùng tên, chủ thể, quy cách hai dòng")

  public static let good: [[Product]] = [
    [
      RuleExamples.food,
      RuleExamples.food {
        $0.sku = "TRA-MC-02"
        $0.variants[0].packSize?.each = .mass(grams: 500)
        $0.variants[0].gtin = nil
        $0.images = ["tra-500.jpg"]
      },
    ]
  ]

  public static let bad: [[Product]] = [
    [
      RuleExamples.food,
      RuleExamples.food {
        $0.sku = "TRA-MC-02"
        $0.name = "TRÀ MÃNG CẦU XIÊM  RẠCH MỚI"
      },
    ]
  ]

  public init() {}

  public func makeChecker() -> any CatalogChecker { Checker() }

  private struct Checker: CatalogChecker {
    private var seen = FirstSeen<Int32>(empty: -1)

    mutating func see(
      _ product: Product, at index: Int, in context: RuleContext,
      report: (ProductFinding) -> Void
    ) {
      guard !product.name.isEmpty else { return }
      let traits = context.traits(of: product)
      var key = traits.nameKey
      key.add(traits.producerKey.value)
      // Without a producer the place tells two products of the same name apart.
      if product.producer == nil { key.add(product.place?.text ?? "") }
      for variant in product.variants {
        key.add(variant.packSize)
        key.add(variant.unit ?? "")
      }
      guard let earlier = seen.earlier(key, else: Int32(clamping: index)) else { return }
      report(
        ProductFinding(
          ProductRepeated.info, ["name": product.name], field: .name, relatedIndex: Int(earlier)))
    }
  }
}
