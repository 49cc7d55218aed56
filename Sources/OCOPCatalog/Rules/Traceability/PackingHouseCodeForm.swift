/// Finds packing-house codes that do not have the form VN-TGPH-0012, or are growing-area codes.
public struct PackingHouseCodeForm: ProductRule {
  public static let info = RuleInfo(
    id: "packing-house-code-form", severity: .note,
    title: LocalizedText(
      vi: "Mã cơ sở đóng gói không đúng dạng",
      en: "Packing-house code has an unusual form"),
    explanation: LocalizedText(
      vi: "Bên mua và hải quan tra cứu theo mã; sai một ký tự là không thấy.",
      en: "Buyers and customs look it up; one wrong sign finds nothing."),
    messages: [
      "packing-house-code-form": LocalizedText(
        vi: "Mã cơ sở đóng gói “{code}” chưa đúng dạng. Xin ghi như VN-CTPH-0012.",
        en: "The packing-house code “{code}” is unusual; the form is VN-CTPH-0012."),
      "packing-house-code-form.swapped": LocalizedText(
        vi: "“{code}” là mã vùng trồng. Xin ghi ở cột mã vùng trồng.",
        en: "“{code}” is a growing-area code. Please use that column."),
    ],
    source: "codes in public files: two letters for the province, PH, three or four digits",
    goodExample: "VN-CTPH-0012",
    badExample: "12")

  public static let good: [Product] = [
    RuleExamples.produce { $0.packingHouseCode = "VN-CTPH-012" }
  ]

  public static let bad: [Product] = [
    RuleExamples.produce { $0.packingHouseCode = "12" },
    RuleExamples.produce { $0.packingHouseCode = "VN-CTOR-0012" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let code = product.packingHouseCode, !TraceabilityCode.hasForm(code, kind: "PH"),
      !FillerText.isFiller(code)
    else { return }
    let isSwapped = TraceabilityCode.hasForm(code, kind: "OR")
    report(
      ProductFinding(
        Self.info, variant: isSwapped ? "swapped" : nil, ["code": code], field: .packingHouseCode))
  }
}
