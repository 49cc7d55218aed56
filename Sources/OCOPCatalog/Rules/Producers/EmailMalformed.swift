/// Finds e-mail addresses that cannot be right.
public struct EmailMalformed: ProductRule {
  public static let info = RuleInfo(
    id: "email-malformed", severity: .warning,
    title: LocalizedText(
      vi: "Thư điện tử không đúng",
      en: "E-mail address is not right"),
    message: LocalizedText(
      vi: "Thư điện tử “{email}” không đúng. Xin ghi như ten@vidu.vn.",
      en: "The address “{email}” is not right. It should look like ten@vidu.vn."),
    explanation: LocalizedText(
      vi: "Sàn gửi thông báo đơn hàng và xác minh gian hàng qua thư điện tử.",
      en: "Marketplaces send orders and verification by e-mail."),
    source: "RFC 5321, the parts real addresses use",
    goodExample: "htx@rachmoi.example",
    badExample: "htx.rachmoi.example")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.producer?.email = "htx.rachmoi.example" },
    RuleExamples.food { $0.producer?.email = "htx rachmoi@gmail" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let email = product.producer?.email else { return }
    let parts = email.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    let isPlain = email.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ",") }
    if isPlain, parts.count == 2, !parts[0].isEmpty, parts[1].dropFirst().dropLast().contains(0x2E)
    {
      return
    }
    report(ProductFinding(Self.info, ["email": email], field: .email))
  }
}
