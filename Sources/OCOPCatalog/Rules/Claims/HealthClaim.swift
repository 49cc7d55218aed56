/// Finds promises to treat or prevent illness.
///
/// A word alone is no promise: `chữa` may be a repair, and the statement that something is no medicine is
/// required. So the rule wants a strong phrase (`chữa bệnh`, `thần dược`) or a word of treatment with an
/// illness soon after it. It reports place and words and never rewrites.
public struct HealthClaim: ProductRule {
  public static let info = RuleInfo(
    id: "health-claim", severity: .warning,
    title: LocalizedText(
      vi: "Lời hứa chữa bệnh",
      en: "Health claim"),
    message: LocalizedText(
      vi: "Ô {field} viết “{text}”. Không được quảng cáo như thuốc; xin bỏ hoặc viết lại.",
      en: "The {field} says “{text}”. It must not be advertised as medicine; please reword."),
    explanation: LocalizedText(
      vi: "Nói thực phẩm chữa hay phòng bệnh là vi phạm, dễ bị phạt và gỡ bài. Hãy tả vị, "
        + "nguyên liệu, cách làm.",
      en: "Saying that food treats or prevents illness is unlawful. Describe taste, "
        + "ingredients and making instead."),
    source: "Law on Advertising 16/2012/QH13 as amended by 75/2025/QH15; Decree 342/2025/NĐ-CP",
    effectiveFrom: CalendarDate(year: 2013, month: 1, day: 1),
    goodExample: "Vị chua dịu, hương thơm nhẹ",
    badExample: "Trà hỗ trợ điều trị ung thư")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food {
      $0.warnings = "Sản phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh."
    },
    RuleExamples.food { $0.usage = "Người bị tiểu đường nên hỏi ý kiến bác sĩ trước khi dùng." },
    RuleExamples.basket { $0.usage = "Nhận sửa chữa giỏ bị hư trong 12 tháng." },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = "Trà hỗ trợ điều trị ung thư, tốt cho người lớn tuổi." },
    RuleExamples.food { $0.name = "Trà mãng cầu chữa bệnh" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard traits.mentions(.cure) || traits.mentions(.treatment) else { return }
    for (field, text) in ProductTraits.texts(of: product) {
      guard let text, let bytes = Self.claim(in: traits.hits.filter { $0.field == field })
      else { continue }
      report(
        ProductFinding(
          Self.info,
          ["field": field.rawValue, "text": bytes.typed(in: text)], field: field))
    }
  }

  /// Returns the first promise among the terms of one text.
  private static func claim(in hits: [TermHit]) -> TermHit? {
    for (index, hit) in hits.enumerated() {
      let isDenied =
        index > 0 && hits[index - 1].topic == .disclaimer
        && hit.words.lowerBound - hits[index - 1].words.upperBound <= 3
      guard !isDenied else { continue }
      if hit.topic == .cure { return hit }
      guard hit.topic == .treatment else { continue }
      let illness = hits[index...].first {
        $0.topic == .disease && $0.words.lowerBound - hit.words.upperBound <= 5
      }
      guard let illness else { continue }
      var claim = hit
      claim.bytes = hit.bytes.lowerBound..<illness.bytes.upperBound
      return claim
    }
    return nil
  }
}
