/// Finds a cover picture that an earlier product with another name already uses.
public struct ImageShared: CatalogRule {
  public static let info = RuleInfo(
    id: "image-shared", severity: .note,
    title: LocalizedText(
      vi: "Ảnh dùng cho hai sản phẩm",
      en: "Two products share a picture"),
    message: LocalizedText(
      vi: "Ảnh “{image}” đã dùng cho “{other}” ({place}). Xin chụp ảnh riêng.",
      en: "The picture “{image}” is already used for “{other}” ({place}). Please take its own."),
    explanation: LocalizedText(
      vi: "Khách dễ nhầm hàng; sàn có thể ẩn bài dùng ảnh trùng.",
      en: "Buyers mix them up, and marketplaces may hide listings with equal pictures."),
    source: "listing rules of the marketplaces studied",
    goodExample: "mỗi sản phẩm một ảnh",
    badExample: "một ảnh cho hai sản phẩm")

  public static let good: [[Product]] = [
    [RuleExamples.food, RuleExamples.otherFood]
  ]

  public static let bad: [[Product]] = [
    [
      RuleExamples.food,
      RuleExamples.food {
        $0.sku = "TRA-MC-02"
        $0.name = "Trà lá sen"
        $0.variants[0].gtin = nil
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
      guard let image = product.images.first else { return }
      let this = SeenProduct(index, context.traits(of: product).nameKey)
      guard let earlier = seen.earlier(TextKey(exactly: image), else: this),
        earlier.name != this.name
      else { return }
      report(
        ProductFinding(
          ImageShared.info, ["image": String(image.suffix(60))], field: .image,
          relatedIndex: Int(earlier.index)))
    }
  }
}
