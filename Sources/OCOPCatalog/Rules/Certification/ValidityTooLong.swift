/// Finds certificates said to hold longer than their rule set allows, or to end before they begin.
public struct ValidityTooLong: ProductRule {
  public static let info = RuleInfo(
    id: "validity-too-long", severity: .warning,
    title: LocalizedText(
      vi: "Hạn giấy chứng nhận không hợp lý",
      en: "Validity of the certificate is implausible"),
    explanation: LocalizedText(
      vi: "Giấy chứng nhận có hạn 36 tháng kể từ ngày công nhận.",
      en: "A certificate holds 36 months from the day of recognition."),
    messages: [
      "validity-too-long.long": LocalizedText(
        vi: "Hạn {end} dài hơn {months} tháng tính từ ngày {start}. Xin kiểm tra lại.",
        en: "The end {end} is more than {months} months after {start}. Please check."),
      "validity-too-long.reversed": LocalizedText(
        vi: "Hạn {end} sớm hơn ngày quyết định {start}. Có ghi ngược không?",
        en: "The end {end} is before the decision of {start}. Are they swapped?"),
    ],
    source: "Decision 148/QĐ-TTg (2023); three years also in Decision 1358/QĐ-UBND of Hậu "
      + "Giang (2021)",
    goodExample: "15/12/2025 đến 15/12/2028",
    badExample: "15/12/2025 đến 15/12/2030")

  public static let good: [Product] = [
    RuleExamples.food { $0.certification?.validUntil = RuleExamples.date(2028, 12, 15) }
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification?.validUntil = RuleExamples.date(2030, 12, 15) },
    RuleExamples.food { $0.certification?.validUntil = RuleExamples.date(2024, 12, 15) },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let certification = product.certification, let end = certification.validUntil,
      let start = certification.decision?.date
    else { return }
    var arguments = ["start": start.dayFirst, "end": end.dayFirst]
    if end < start {
      report(
        ProductFinding(Self.info, variant: "reversed", arguments, field: .certificateExpiry))
      return
    }
    let rules = certification.ruleSet.flatMap(StarRuleSet.ruleSet) ?? StarRuleSet.inForce(on: start)
    guard let months = rules?.validityMonths, let latest = start.adding(months: months),
      end > latest
    else { return }
    arguments["months"] = String(months)
    report(ProductFinding(Self.info, variant: "long", arguments, field: .certificateExpiry))
  }
}
