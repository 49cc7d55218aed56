/// Finds the registration number of a household business (33H8004944) in the tax code's cell.
public struct TaxCodeIsRegistration: ProductRule {
  public static let info = RuleInfo(
    id: "tax-code-is-registration", severity: .note,
    title: LocalizedText(
      vi: "Số đăng ký hộ kinh doanh ở ô mã số thuế",
      en: "A household registration stands in for the tax code"),
    message: LocalizedText(
      vi: "“{code}” là số đăng ký hộ kinh doanh. Nếu có mã số thuế, xin ghi mã đó.",
      en: "“{code}” is a household business registration. Please enter the tax code if "
        + "there is one."),
    explanation: LocalizedText(
      vi: "Sàn kiểm tra gian hàng bằng mã số thuế.",
      en: "Marketplaces verify a shop by its tax code."),
    source: "two examples in public listings",
    goodExample: "1800000018",
    badExample: "33H8004944")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.producer?.taxCode = "33H8004944" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let code = product.producer?.taxCode, Self.matches(code) else { return }
    report(ProductFinding(Self.info, ["code": code], field: .taxCode))
  }

  /// Whether a text has two digits, a letter and seven digits.
  static func matches(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    return bytes.count == 10
      && bytes.enumerated().allSatisfy { index, byte in
        index == 2
          ? (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          : (0x30...0x39).contains(byte)
      }
  }
}
