/// Finds units whose size differs by place and fruit: chục (10, 12, 14), thiên, giạ.
public struct TraditionalUnit: ProductRule {
  public static let info = RuleInfo(
    id: "traditional-unit", severity: .note,
    title: LocalizedText(
      vi: "Đơn vị dân gian chưa rõ số lượng",
      en: "A traditional unit needs its size"),
    message: LocalizedText(
      vi: "Một {unit} là bao nhiêu? Xin ghi rõ, ví dụ “chục (12 trái)”.",
      en: "How much is one {unit}? Please say so, such as “chục (12 trái)”."),
    explanation: LocalizedText(
      vi: "Chục có nơi tính 10, có nơi 12 hoặc 14; người mua ở xa không biết.",
      en: "A chục is 10 in one place and 12 or 14 in another; buyers far away cannot know."),
    source: "coconuts are traded by a chục of 12 (vietnam.vn)",
    goodExample: "chục (12 trái)",
    badExample: "chục")

  public static let good: [Product] = [
    RuleExamples.produce,
    RuleExamples.produce {
      $0.variants[0].unit = "chục"
      $0.variants[0].packSize = PackSize(each: .count(12, unit: "trái"))
    },
  ]

  public static let bad: [Product] = [
    RuleExamples.produce { $0.variants[0].unit = "chục" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for variant in product.variants where variant.packSize == nil {
      guard let unit = variant.unit, ["chục", "thiên", "giạ", "xị", "công"].contains(unit) else {
        continue
      }
      report(ProductFinding(Self.info, ["unit": unit], field: .unit))
    }
  }
}
