/// Finds stars whose certificate has ended on the day of the check.
///
/// The product can still be sold; the stars may no longer be shown.
public struct StarsExpired: ProductRule {
  public static let info = RuleInfo(
    id: "stars-expired", severity: .warning,
    title: LocalizedText(
      vi: "Giấy chứng nhận OCOP đã hết hạn",
      en: "The OCOP certificate has ended"),
    message: LocalizedText(
      vi: "Hạng {stars} sao đã hết hạn ngày {date}. Xin đăng ký đánh giá lại; sao tạm thời "
        + "không đưa lên sàn.",
      en: "The {stars} stars ended on {date}. Please apply for re-assessment; they are "
        + "left out of listings."),
    explanation: LocalizedText(
      vi: "Giấy chứng nhận có hạn 36 tháng. Nêu sao đã hết hạn là sai quy định; năm 2024 "
        + "có tỉnh thu hồi 47 giấy.",
      en: "A certificate holds 36 months. Showing ended stars breaks the rules; one "
        + "province withdrew 47 in 2024."),
    source: "Decision 148/QĐ-TTg (2023): 36 months from recognition",
    goodExample: "quyết định ngày 15/12/2025",
    badExample: "quyết định ngày 20/07/2021")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification?.decision?.date = RuleExamples.date(2021, 7, 20) }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let certification = product.certification, let stars = certification.stars,
      case .expired(let date) = certification.state(on: context.asOf)
    else { return }
    report(
      ProductFinding(
        Self.info, ["stars": String(stars), "date": date.dayFirst],
        field: certification.validUntil == nil ? .decisionDate : .certificateExpiry))
  }
}
