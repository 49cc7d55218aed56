/// Finds three to five stars without a recognition decision behind them.
///
/// Such stars are shown as claimed, never as certified.
public struct StarsWithoutDecision: ProductRule {
  public static let info = RuleInfo(
    id: "stars-without-decision", severity: .warning,
    title: LocalizedText(
      vi: "Có sao OCOP nhưng chưa có quyết định",
      en: "Stars without a decision"),
    message: LocalizedText(
      vi: "Ghi {stars} sao nhưng chưa có quyết định công nhận. Xin ghi số, ngày và nơi ban "
        + "hành.",
      en: "{stars} stars are claimed without a decision. Please give its number, date and "
        + "issuer."),
    explanation: LocalizedText(
      vi: "Sao OCOP chỉ được nêu khi có quyết định còn hiệu lực. Chưa có thì sao sẽ không "
        + "đưa lên sàn.",
      en: "Stars may be shown only under a valid decision. Without one they are left out "
        + "of listings."),
    source: "Decision 148/QĐ-TTg (2023); 89 % of public listings have no proof of stars",
    goodExample: "3 sao, 120/QĐ-UBND ngày 15/12/2025",
    badExample: "3 sao")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification?.decision = nil }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let certification = product.certification, let stars = certification.stars,
      (3...5).contains(stars), certification.decision?.hasNumber != true
    else { return }
    report(ProductFinding(Self.info, ["stars": String(stars)], field: .decisionNumber))
  }
}
