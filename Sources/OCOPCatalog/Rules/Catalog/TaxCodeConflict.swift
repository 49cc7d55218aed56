/// Finds a producer with two tax codes, or a tax code with two producers.
public struct TaxCodeConflict: CatalogRule {
  public static let info = RuleInfo(
    id: "tax-code-conflict", severity: .warning,
    title: LocalizedText(
      vi: "Mã số thuế không thống nhất",
      en: "Tax codes contradict each other"),
    explanation: LocalizedText(
      vi: "Một đơn vị có một mã số thuế; sai thì hóa đơn và xác minh đều hỏng.",
      en: "One organisation has one code; else invoices and verification fail."),
    messages: [
      "tax-code-conflict.code": LocalizedText(
        vi: "“{name}” ghi mã số thuế {code}, nhưng {place} ghi {other}. Xin kiểm tra.",
        en: "“{name}” has tax code {code} here and {other} at {place}. Please check."),
      "tax-code-conflict.name": LocalizedText(
        vi: "Mã số thuế {code} đã ghi cho “{other}”. Xin kiểm tra tên chủ thể.",
        en: "Tax code {code} was given for “{other}”. Please check the producer."),
    ],
    source: "tax law: one code per taxpayer",
    goodExample: "một mã cho một đơn vị",
    badExample: "một đơn vị hai mã")

  public static let good: [[Product]] = [
    [RuleExamples.food, RuleExamples.otherFood]
  ]

  public static let bad: [[Product]] = [
    [
      RuleExamples.food,
      RuleExamples.otherFood {
        $0.producer?.taxCode = "6300000770"
      },
    ],
    [
      RuleExamples.food,
      RuleExamples.otherFood {
        $0.producer?.name = "HTX Kênh Xáng"
      },
    ],
  ]

  public init() {}

  public func makeChecker() -> any CatalogChecker { Checker() }

  private struct Checker: CatalogChecker {
    private var codes = FirstSeen<(index: Int, code: String)>(empty: (-1, ""))
    private var names = FirstSeen<(index: Int, key: TextKey, name: String)>(
      empty: (-1, TextKey(), ""))

    mutating func see(
      _ product: Product, at index: Int, in context: RuleContext,
      report: (ProductFinding) -> Void
    ) {
      guard let producer = product.producer, let code = producer.taxCode, TaxCode(code) != nil
      else { return }
      let name = context.traits(of: product).producerKey
      if let earlier = codes.earlier(name, else: (index, code)) {
        // A branch and its parent belong together.
        guard earlier.code.prefix(10) != code.prefix(10) else { return }
        report(
          ProductFinding(
            TaxCodeConflict.info, variant: "code",
            ["name": producer.name, "code": code, "other": earlier.code], field: .taxCode,
            relatedIndex: earlier.index))
        return
      }
      guard
        let earlier = names.earlier(
          TextKey(exactly: code), else: (index, name, producer.name)),
        earlier.key != name
      else { return }
      report(
        ProductFinding(
          TaxCodeConflict.info, variant: "name", ["code": code, "other": earlier.name],
          field: .producerName, relatedIndex: earlier.index))
    }
  }
}
