/// Finds products without a picture.
public struct ImageMissing: ProductRule {
  public static let info = RuleInfo(
    id: "image-missing", severity: .note,
    title: LocalizedText(
      vi: "Chưa có ảnh",
      en: "Picture is missing"),
    message: LocalizedText(
      vi: "Chưa có ảnh. Xin thêm ít nhất một ảnh vuông, rõ, từ 480 điểm ảnh trở lên.",
      en: "No picture. Please add at least one clear square picture of 480 pixels or more."),
    explanation: LocalizedText(
      vi: "Không có ảnh thì sàn không cho đăng.",
      en: "Marketplaces publish nothing without a picture."),
    source: "upload pages of the marketplaces studied",
    goodExample: "tra-mang-cau.jpg",
    badExample: "(trống)")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.images = [] }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.images.isEmpty else { return }
    report(ProductFinding(Self.info, field: .image))
  }
}
