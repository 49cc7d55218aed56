/// Finds one or two stars, for which no certificate exists.
///
/// They are an internal result of the assessment. With a decision beside them the list contradicts
/// itself, which is an error.
public struct StarsNotCertifiable: ProductRule {
  public static let info = RuleInfo(
    id: "stars-not-certifiable", severity: .warning,
    title: LocalizedText(
      vi: "1, 2 sao không được cấp giấy chứng nhận",
      en: "One or two stars are never certified"),
    explanation: LocalizedText(
      vi: "Giấy chứng nhận chỉ cấp từ 3 sao. Ghi 1 hoặc 2 sao lên sàn là sai quy định.",
      en: "Certificates begin at three stars. Showing one or two would break the rules."),
    messages: [
      "stars-not-certifiable": LocalizedText(
        vi: "{stars} sao chưa được công nhận OCOP. Xin để trống ô sao khi chưa đạt 3 sao.",
        en: "{stars} stars are no OCOP recognition. Please leave the stars empty below three."),
      "stars-not-certifiable.decision": LocalizedText(
        vi: "{stars} sao không thể có quyết định {decision}. Xin kiểm tra lại số sao.",
        en: "{stars} stars cannot have the decision {decision}. Please check the stars."),
    ],
    source: "Decisions 1048/QĐ-TTg, 148/QĐ-TTg and 26/2026/QĐ-TTg: three stars or more are "
      + "recognised",
    goodExample: "3 sao",
    badExample: "2 sao")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification = OCOPCertification(stars: 2) },
    RuleExamples.food { $0.certification?.stars = 2 },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let certification = product.certification, let stars = certification.stars,
      (1...2).contains(stars)
    else { return }
    if let decision = certification.decision {
      report(
        ProductFinding(
          Self.info, variant: "decision",
          ["stars": String(stars), "decision": decision.reference], field: .stars, severity: .error)
      )
    } else {
      report(ProductFinding(Self.info, ["stars": String(stars)], field: .stars))
    }
  }
}
