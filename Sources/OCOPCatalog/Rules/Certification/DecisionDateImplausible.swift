/// Finds decisions dated after the day of the check or before the programme began in 2018.
public struct DecisionDateImplausible: ProductRule {
  public static let info = RuleInfo(
    id: "decision-date-implausible", severity: .warning,
    title: LocalizedText(
      vi: "Ngày quyết định không hợp lý",
      en: "Date of the decision is implausible"),
    explanation: LocalizedText(
      vi: "Hạn của sao tính từ ngày này.",
      en: "The validity of the stars is reckoned from this date."),
    messages: [
      "decision-date-implausible.future": LocalizedText(
        vi: "Ngày quyết định {date} chưa tới. Có ghi nhầm ngày hết hạn không?",
        en: "The decision is dated {date}, in the future. Is that the end of validity?"),
      "decision-date-implausible.early": LocalizedText(
        vi: "Ngày quyết định {date} sớm hơn chương trình OCOP (2018). Xin kiểm tra lại.",
        en: "The decision is dated {date}, before the OCOP programme (2018). Please check."),
    ],
    source: "the programme began with Decision 490/QĐ-TTg in 2018",
    goodExample: "15/12/2025",
    badExample: "15/12/2028")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification?.decision?.date = RuleExamples.date(2028, 12, 15) },
    RuleExamples.food { $0.certification?.decision?.date = RuleExamples.date(2015, 5, 1) },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let date = product.certification?.decision?.date else { return }
    let variant = date > context.asOf ? "future" : date.year < 2018 ? "early" : nil
    guard let variant else { return }
    report(
      ProductFinding(Self.info, variant: variant, ["date": date.dayFirst], field: .decisionDate))
  }
}
