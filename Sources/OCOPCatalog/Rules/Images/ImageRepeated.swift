/// Finds the same picture listed twice for one product.
public struct ImageRepeated: ProductRule {
  public static let info = RuleInfo(
    id: "image-repeated", severity: .note,
    title: LocalizedText(
      vi: "Ảnh lặp lại",
      en: "A picture is listed twice"),
    message: LocalizedText(
      vi: "Ảnh “{image}” ghi hai lần. Xin bỏ bớt.",
      en: "The picture “{image}” is listed twice. Please remove one."),
    explanation: LocalizedText(
      vi: "Sàn chỉ nhận một số ảnh; ảnh lặp chiếm chỗ.",
      en: "The number of pictures is limited, and a repeated one takes a place."),
    source: "upload pages of the marketplaces studied",
    goodExample: "tra-1.jpg, tra-2.jpg",
    badExample: "tra-1.jpg, tra-1.jpg")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.images = ["tra-1.jpg", "tra-1.jpg"] }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.images.count > 1 else { return }
    for (index, image) in product.images.enumerated().prefix(50)
    where product.images[..<index].contains(image) {
      report(ProductFinding(Self.info, ["image": String(image.suffix(60))], field: .image))
      return
    }
  }
}
