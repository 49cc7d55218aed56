/// Finds decisions without a date (a warning) or without an issuer (a note).
///
/// A number alone names nothing: every authority counts from 1 each year.
public struct DecisionIncomplete: ProductRule {
  public static let info = RuleInfo(
    id: "decision-incomplete", severity: .note,
    title: LocalizedText(
      vi: "Quyết định thiếu ngày hoặc nơi ban hành",
      en: "Decision lacks its date or issuer"),
    explanation: LocalizedText(
      vi: "Mỗi nơi đánh số lại từ 1 hằng năm, nên chỉ số quyết định thì chưa đủ.",
      en: "Every authority counts from 1 each year, so the number alone is not enough."),
    messages: [
      "decision-incomplete.date": LocalizedText(
        vi: "Quyết định {decision} chưa có ngày. Xin ghi ngày ký để biết sao còn hạn không.",
        en: "Decision {decision} has no date. Please add it: the validity depends on it."),
      "decision-incomplete.issuer": LocalizedText(
        vi: "Quyết định {decision} chưa có nơi ban hành. Xin ghi, ví dụ “UBND thành phố Cần Thơ”.",
        en: "Decision {decision} has no issuer, such as “UBND thành phố Cần Thơ”."),
    ],
    source: "decision numbers seen in public documents",
    goodExample: "120/QĐ-UBND ngày 15/12/2025 của UBND thành phố Cần Thơ",
    badExample: "120/QĐ-UBND")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification?.decision?.date = nil },
    RuleExamples.food { $0.certification?.decision?.issuer = nil },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let decision = product.certification?.decision, decision.hasNumber else { return }
    guard decision.date == nil || decision.issuer == nil else { return }
    let arguments = ["decision": decision.reference]
    if decision.date == nil {
      report(
        ProductFinding(
          Self.info, variant: "date", arguments, field: .decisionDate, severity: .warning))
    } else {
      report(ProductFinding(Self.info, variant: "issuer", arguments, field: .decisionIssuer))
    }
  }
}
