/// Finds tax codes whose length or check digit is wrong.
///
/// Nine digits that become right with a leading zero lost it in a spreadsheet's number cell; that is
/// offered as a fix. A household business's registration number is told apart and only noted.
public struct TaxCodeInvalid: ProductRule {
  public static let info = RuleInfo(
    id: "tax-code-invalid", severity: .warning,
    title: LocalizedText(
      vi: "Mã số thuế không đúng",
      en: "Tax code is not right"),
    explanation: LocalizedText(
      vi: "Mã sai thì không xuất được hóa đơn và sàn không xác minh được gian hàng.",
      en: "With a wrong code no invoice can be issued and the shop cannot be verified."),
    messages: [
      "tax-code-invalid.check": LocalizedText(
        vi: "Mã số thuế {code} sai số kiểm tra. Xin đối chiếu với giấy đăng ký.",
        en: "The check digit of tax code {code} is wrong. Please compare with the "
          + "registration."),
      "tax-code-invalid.length": LocalizedText(
        vi: "Mã số thuế “{code}” phải có 10 chữ số, hoặc 10 số và “-001” cho chi nhánh.",
        en: "Tax code “{code}” must have 10 digits, or 10 and “-001” for a branch."),
      "tax-code-invalid.zero": LocalizedText(
        vi: "Mã số thuế {code} thiếu số 0 ở đầu. Xin ghi {suggestion}.",
        en: "Tax code {code} lost its leading zero. It should be {suggestion}."),
    ],
    source: "check digit rule of python-stdnum; it held for 25 of 25 real codes",
    goodExample: "1800000018",
    badExample: "1800000017")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.producer?.taxCode = "1800000018-001" },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.producer?.taxCode = "1800000017" },
    RuleExamples.food { $0.producer?.taxCode = "300000120" },
    RuleExamples.food { $0.producer?.taxCode = "MN01" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let code = product.producer?.taxCode, TaxCode(code) == nil,
      !TaxCode.isPersonalNumber(code), !TaxCodeIsRegistration.matches(code)
    else { return }
    let digits = code.utf8.count(where: { (0x30...0x39).contains($0) })
    if code.utf8.count == 9, digits == 9, TaxCode("0" + code) != nil {
      report(
        ProductFinding(
          Self.info, variant: "zero", ["code": code, "suggestion": "0" + code], field: .taxCode,
          fix: (.needsReview, "0" + code)))
      return
    }
    let hasForm =
      digits == code.utf8.count && digits == 10
      || digits == 13 && code.utf8.count == 14 && code.contains("-")
    report(
      ProductFinding(
        Self.info, variant: hasForm ? "check" : "length", ["code": code], field: .taxCode))
  }
}
