/// Finds products of which neither a place nor the producer's address is known.
public struct PlaceMissing: ProductRule {
  public static let info = RuleInfo(
    id: "place-missing", severity: .warning,
    title: LocalizedText(
      vi: "Chưa có địa chỉ, xuất xứ",
      en: "Place is missing"),
    message: LocalizedText(
      vi: "Chưa ghi nơi sản xuất. Xin ghi xã, tỉnh, ví dụ “xã Vị Thủy, Cần Thơ”.",
      en: "No place of production. Please enter commune and province, such as “xã Vị Thủy, "
        + "Cần Thơ”."),
    explanation: LocalizedText(
      vi: "Xuất xứ là nội dung bắt buộc; hàng OCOP gắn với địa phương.",
      en: "The origin is mandatory, and an OCOP product belongs to a place."),
    source: "Decree 43/2017/NĐ-CP as amended by 111/2021/NĐ-CP: origin",
    goodExample: "xã Vị Thủy, Cần Thơ",
    badExample: "(trống)")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.place = nil
      $0.producer?.address = nil
    }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.place == nil, product.producer?.address == nil else { return }
    report(ProductFinding(Self.info, field: .address))
  }
}
