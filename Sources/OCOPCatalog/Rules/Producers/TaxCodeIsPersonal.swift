/// Finds a personal identification number in place of a tax code.
///
/// Lawful for households since 1 July 2025, but personal data: it is never exported or printed.
public struct TaxCodeIsPersonal: ProductRule {
  public static let info = RuleInfo(
    id: "tax-code-is-personal", severity: .warning,
    title: LocalizedText(
      vi: "Số định danh cá nhân ở ô mã số thuế",
      en: "A personal number stands in for the tax code"),
    message: LocalizedText(
      vi: "Ô này ghi số định danh cá nhân nên không đưa lên sàn hay báo cáo. Nếu có mã số thuế 10 "
        + "số, xin ghi mã đó.",
      en: "This is a personal number and will not be sent to marketplaces or printed in reports. "
        + "If there is a 10-digit tax code, please use that."),
    explanation: LocalizedText(
      vi: "Từ 01/7/2025 hộ kinh doanh dùng số định danh thay mã số thuế, nhưng đó là dữ "
        + "liệu cá nhân.",
      en: "Since 1 July 2025 households use it as tax code, but it is personal data."),
    source: "Circular 86/2024/TT-BTC",
    goodExample: "1800000018",
    badExample: "012345678901 (số định danh)")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.producer?.taxCode = "012345678901" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let code = product.producer?.taxCode, TaxCode.isPersonalNumber(code) else { return }
    // The number itself stays out of the message: reports are passed around.
    report(ProductFinding(Self.info, field: .taxCode))
  }
}
