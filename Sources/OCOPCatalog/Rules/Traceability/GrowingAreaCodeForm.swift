/// Finds growing-area codes that do not have the form VN-TGOR-0037, or are packing-house codes.
public struct GrowingAreaCodeForm: ProductRule {
  public static let info = RuleInfo(
    id: "growing-area-code-form", severity: .note,
    title: LocalizedText(
      vi: "Mã số vùng trồng không đúng dạng",
      en: "Growing-area code has an unusual form"),
    explanation: LocalizedText(
      vi: "Bên mua và hải quan tra cứu theo mã; sai một ký tự là không thấy.",
      en: "Buyers and customs look it up; one wrong sign finds nothing."),
    messages: [
      "growing-area-code-form": LocalizedText(
        vi: "Mã vùng trồng “{code}” chưa đúng dạng. Xin ghi như VN-CTOR-0012.",
        en: "The growing-area code “{code}” is unusual; the form is VN-CTOR-0012."),
      "growing-area-code-form.swapped": LocalizedText(
        vi: "“{code}” là mã cơ sở đóng gói. Xin ghi ở cột mã cơ sở đóng gói.",
        en: "“{code}” is a packing-house code. Please use that column."),
    ],
    source: "codes in public files: two letters for the province, OR for orchard, three or "
      + "four digits",
    goodExample: "VN-CTOR-0012",
    badExample: "CT-12")

  public static let good: [Product] = [
    RuleExamples.produce
  ]

  public static let bad: [Product] = [
    RuleExamples.produce { $0.growingAreaCode = "CT-12" },
    RuleExamples.produce { $0.growingAreaCode = "VN-CTPH-0012" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let code = product.growingAreaCode, !TraceabilityCode.hasForm(code, kind: "OR"),
      !FillerText.isFiller(code)
    else { return }
    let isSwapped = TraceabilityCode.hasForm(code, kind: "PH")
    report(
      ProductFinding(
        Self.info, variant: isSwapped ? "swapped" : nil, ["code": code], field: .growingAreaCode))
  }
}
