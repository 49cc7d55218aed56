/// Finds VietGAP, organic and other certificates that have ended.
public struct CertificateExpired: ProductRule {
  public static let info = RuleInfo(
    id: "certificate-expired", severity: .warning,
    title: LocalizedText(
      vi: "Giấy chứng nhận tiêu chuẩn đã hết hạn",
      en: "A certificate has ended"),
    message: LocalizedText(
      vi: "Giấy {scheme} hết hạn ngày {date}. Xin gia hạn, hoặc bỏ khỏi bài bán hàng.",
      en: "The {scheme} certificate ended on {date}. Please renew it or take it off the "
        + "listing."),
    explanation: LocalizedText(
      vi: "Nêu tiêu chuẩn đã hết hạn là đưa thông tin sai.",
      en: "Naming an ended standard is false information."),
    source: "Law on E-commerce 122/2025/QH15: no misleading statements",
    goodExample: "VietGAP đến 01/10/2027",
    badExample: "VietGAP đến 01/10/2025")

  public static let good: [Product] = [
    RuleExamples.produce
  ]

  public static let bad: [Product] = [
    RuleExamples.produce { $0.certificates[0].validUntil = RuleExamples.date(2025, 10, 1) }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for certificate in product.certificates {
      guard let end = certificate.validUntil, end < context.asOf else { continue }
      report(
        ProductFinding(
          Self.info, ["scheme": certificate.scheme, "date": end.dayFirst],
          field: .certificateExpiry))
    }
  }
}
