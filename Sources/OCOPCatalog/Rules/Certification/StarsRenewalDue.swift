/// Finds stars that end within 60 days.
///
/// Re-assessment takes weeks, so this is the time to apply.
public struct StarsRenewalDue: ProductRule {
  public static let info = RuleInfo(
    id: "stars-renewal-due", severity: .note,
    title: LocalizedText(
      vi: "Giấy chứng nhận OCOP sắp hết hạn",
      en: "The OCOP certificate ends soon"),
    message: LocalizedText(
      vi: "Hạng {stars} sao còn {days} ngày là hết hạn. Xin làm hồ sơ đánh giá lại từ bây "
        + "giờ.",
      en: "The {stars} stars end in {days} days. Please apply for re-assessment now."),
    explanation: LocalizedText(
      vi: "Đánh giá lại mất nhiều tuần. Hết hạn thì sao phải gỡ khỏi trang bán hàng và "
        + "nhãn.",
      en: "Re-assessment takes weeks; once ended, the stars must come off listings and "
        + "labels."),
    source: "Decision 148/QĐ-TTg (2023): 36 months from recognition",
    goodExample: "còn hạn đến 15/12/2028",
    badExample: "còn hạn đến 01/12/2026")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification?.validUntil = RuleExamples.date(2026, 12, 1) }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let certification = product.certification, let stars = certification.stars,
      case .renewalDue(let days) = certification.state(on: context.asOf)
    else { return }
    report(
      ProductFinding(
        Self.info, ["stars": String(stars), "days": String(days)],
        field: certification.validUntil == nil ? .decisionDate : .certificateExpiry))
  }
}
