/// Finds certificates that end before they were issued or were issued after the day of the check.
public struct CertificateDatesReversed: ProductRule {
  public static let info = RuleInfo(
    id: "certificate-dates-reversed", severity: .warning,
    title: LocalizedText(
      vi: "Ngày của giấy chứng nhận không hợp lý",
      en: "Dates of a certificate are implausible"),
    explanation: LocalizedText(
      vi: "Ngày sai làm giấy còn hạn bị coi là hết hạn, hoặc ngược lại.",
      en: "With wrong dates a valid certificate looks ended, or the reverse."),
    messages: [
      "certificate-dates-reversed": LocalizedText(
        vi: "Giấy {scheme} hết hạn {end} trước ngày cấp {start}. Có ghi ngược không?",
        en: "The {scheme} certificate ends {end}, before its issue on {start}. Are they "
          + "swapped?"),
      "certificate-dates-reversed.future": LocalizedText(
        vi: "Giấy {scheme} ghi ngày cấp {start}, chưa tới. Xin kiểm tra lại.",
        en: "The {scheme} certificate is dated {start}, in the future. Please check."),
    ],
    source: "arithmetic",
    goodExample: "cấp 01/10/2024, đến 01/10/2027",
    badExample: "cấp 01/10/2027, đến 01/10/2024")

  public static let good: [Product] = [
    RuleExamples.produce { $0.certificates[0].issued = RuleExamples.date(2024, 10, 1) }
  ]

  public static let bad: [Product] = [
    RuleExamples.produce {
      $0.certificates[0].issued = RuleExamples.date(2026, 10, 1)
      $0.certificates[0].validUntil = RuleExamples.date(2023, 10, 1)
    },
    RuleExamples.produce { $0.certificates[0].issued = RuleExamples.date(2027, 9, 1) },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for certificate in product.certificates {
      guard let start = certificate.issued else { continue }
      if let end = certificate.validUntil, end < start {
        report(
          ProductFinding(
            Self.info,
            ["scheme": certificate.scheme, "start": start.dayFirst, "end": end.dayFirst],
            field: .certificateExpiry))
      } else if start > context.asOf {
        report(
          ProductFinding(
            Self.info, variant: "future",
            ["scheme": certificate.scheme, "start": start.dayFirst], field: .certificateDate))
      }
    }
  }
}
