/// Finds superlatives without proof: "tốt nhất", "duy nhất", "số một", "hàng đầu".
///
/// Harmless uses are known: best before, "tốt nhất khi dùng lạnh", a single ingredient, quality that
/// comes first.
public struct Superlative: ProductRule {
  public static let info = RuleInfo(
    id: "superlative-without-proof", severity: .warning,
    title: LocalizedText(
      vi: "So sánh “nhất” chưa có bằng chứng",
      en: "A superlative needs proof"),
    message: LocalizedText(
      vi: "Ô {field} viết “{text}”. Chỉ ghi khi có tài liệu chứng minh; nếu không, xin bỏ.",
      en: "The {field} says “{text}”. Keep it only with proof; else please remove it."),
    explanation: LocalizedText(
      vi: "Luật Quảng cáo cấm “nhất”, “duy nhất”, “số một” khi không chứng minh được.",
      en: "The Law on Advertising forbids “best”, “only” and “number one” without proof."),
    source: "Law on Advertising 16/2012/QH13, Article 8, as amended by 75/2025/QH15",
    effectiveFrom: CalendarDate(year: 2013, month: 1, day: 1),
    goodExample: "Vị chua dịu, hương thơm nhẹ",
    badExample: "Ngon nhất miền Tây")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.usage = "Sử dụng tốt nhất trước 12 tháng, ngon nhất khi pha nóng." },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = "Trà mãng cầu ngon nhất miền Tây, ai cũng thích." }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard traits.mentions(.superlative) else { return }
    for (field, text) in ProductTraits.texts(of: product) {
      guard let text, let hit = traits.hits(.superlative).first(where: { $0.field == field })
      else { continue }
      report(
        ProductFinding(
          Self.info, ["field": field.rawValue, "text": hit.typed(in: text)], field: field))
    }
  }
}
