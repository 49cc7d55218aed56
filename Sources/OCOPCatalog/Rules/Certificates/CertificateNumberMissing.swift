/// Finds certificates without a number.
public struct CertificateNumberMissing: ProductRule {
  public static let info = RuleInfo(
    id: "certificate-number-missing", severity: .note,
    title: LocalizedText(
      vi: "Giấy chứng nhận chưa có số",
      en: "A certificate has no number"),
    message: LocalizedText(
      vi: "Giấy {scheme} chưa có số. Xin ghi số giấy.",
      en: "The {scheme} certificate has no number. Please enter it."),
    explanation: LocalizedText(
      vi: "Sàn và khách kiểm tra giấy theo số.",
      en: "Marketplaces and buyers verify a certificate by its number."),
    source: "Decree 52/2013/NĐ-CP as amended by 85/2021/NĐ-CP: number, date and place of a "
      + "licence",
    goodExample: "VietGAP, số VietGAP-TT-13-09-92-0012",
    badExample: "VietGAP")

  public static let good: [Product] = [
    RuleExamples.produce
  ]

  public static let bad: [Product] = [
    RuleExamples.produce { $0.certificates[0].number = nil }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let missing = product.certificates.filter { $0.number == nil && !CertificateIsOCOP.matches($0) }
    guard !missing.isEmpty else { return }
    let schemes = missing.map(\.scheme).joined(separator: ", ")
    report(ProductFinding(Self.info, ["scheme": schemes], field: .standardNumber))
  }
}
