/// Finds certificates other than the stars that end within 60 days.
public struct CertificateEndsSoon: ProductRule {
  public static let info = RuleInfo(
    id: "certificate-ends-soon", severity: .note,
    title: LocalizedText(
      vi: "Giấy chứng nhận tiêu chuẩn sắp hết hạn",
      en: "A certificate ends soon"),
    message: LocalizedText(
      vi: "Giấy {scheme} còn {days} ngày là hết hạn. Xin chuẩn bị gia hạn.",
      en: "The {scheme} certificate ends in {days} days. Please prepare its renewal."),
    explanation: LocalizedText(
      vi: "Hết hạn thì phải bỏ tiêu chuẩn khỏi nhãn và bài bán hàng.",
      en: "Once ended, the standard must come off label and listing."),
    source: "convention",
    goodExample: "VietGAP đến 01/10/2027",
    badExample: "VietGAP đến 01/12/2026")

  public static let good: [Product] = [
    RuleExamples.produce
  ]

  public static let bad: [Product] = [
    RuleExamples.produce { $0.certificates[0].validUntil = RuleExamples.date(2026, 12, 1) }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for certificate in product.certificates {
      guard let end = certificate.validUntil else { continue }
      let days = context.asOf.days(until: end)
      guard (0...60).contains(days) else { continue }
      report(
        ProductFinding(
          Self.info, ["scheme": certificate.scheme, "days": String(days)],
          field: .certificateExpiry))
    }
  }
}
