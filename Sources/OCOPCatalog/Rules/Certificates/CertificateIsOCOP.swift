/// Finds OCOP stars typed into the standards column ("Ocop.4").
public struct CertificateIsOCOP: ProductRule {
  public static let info = RuleInfo(
    id: "certificate-is-ocop", severity: .note,
    title: LocalizedText(
      vi: "Cột tiêu chuẩn ghi OCOP",
      en: "The standards column names OCOP"),
    message: LocalizedText(
      vi: "“{scheme}” là hạng sao OCOP. Xin ghi ở cột Số sao.",
      en: "“{scheme}” are OCOP stars. Please use the stars column."),
    explanation: LocalizedText(
      vi: "Sao OCOP cần quyết định riêng, không phải tiêu chuẩn như VietGAP.",
      en: "Stars need a decision of their own and are no standard like VietGAP."),
    source: "“Ocop.4” in the standards column of public workbooks",
    goodExample: "VietGAP",
    badExample: "Ocop.4")

  public static let good: [Product] = [
    RuleExamples.produce
  ]

  public static let bad: [Product] = [
    RuleExamples.produce { $0.certificates[0].scheme = "Ocop.4" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for certificate in product.certificates where Self.matches(certificate) {
      report(ProductFinding(Self.info, ["scheme": certificate.scheme], field: .standard))
    }
  }

  /// Whether a certificate's scheme is the OCOP programme.
  static func matches(_ certificate: Certificate) -> Bool {
    certificate.scheme.utf8.count < 40 && certificate.scheme.lowercased().hasPrefix("ocop")
  }
}
