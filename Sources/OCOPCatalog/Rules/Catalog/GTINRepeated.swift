/// Finds a barcode number that an earlier, different product already has.
public struct GTINRepeated: CatalogRule {
  public static let info = RuleInfo(
    id: "gtin-repeated", severity: .error,
    title: LocalizedText(
      vi: "Mã vạch bị trùng",
      en: "Barcode is used twice"),
    message: LocalizedText(
      vi: "Mã vạch {gtin} đã dùng cho “{other}” ({place}). Mỗi quy cách cần một mã riêng.",
      en: "The barcode {gtin} is already used for “{other}” ({place}). Each pack needs its own."),
    explanation: LocalizedText(
      vi: "Mỗi mã vạch chỉ dùng cho một mặt hàng, một quy cách; trùng mã thì sàn gộp nhầm.",
      en: "A barcode names one pack of one product; marketplaces would merge them."),
    source: "GS1 General Specifications: one GTIN per trade item",
    goodExample: "hai mã khác nhau",
    badExample: "8930000000019 hai lần")

  public static let good: [[Product]] = [
    [RuleExamples.food, RuleExamples.otherFood]
  ]

  public static let bad: [[Product]] = [
    [
      RuleExamples.food,
      RuleExamples.food {
        $0.sku = "TRA-MC-02"
        $0.name = "Trà lá sen"
      },
    ]
  ]

  public init() {}

  public func makeChecker() -> any CatalogChecker { Checker() }

  private struct Checker: CatalogChecker {
    private var seen = FirstSeen<SeenProduct>(empty: SeenProduct())

    mutating func see(
      _ product: Product, at index: Int, in context: RuleContext,
      report: (ProductFinding) -> Void
    ) {
      for gtin in product.variants.lazy.compactMap(\.gtin) where GTIN(gtin) != nil {
        let this = SeenProduct(index, context.traits(of: product).nameKey)
        // The same row sent twice is found by another rule.
        guard let earlier = seen.earlier(TextKey(exactly: gtin), else: this),
          earlier.index != this.index, earlier.name != this.name
        else { continue }
        report(
          ProductFinding(
            GTINRepeated.info, ["gtin": gtin], field: .gtin, relatedIndex: Int(earlier.index)))
      }
    }
  }
}
