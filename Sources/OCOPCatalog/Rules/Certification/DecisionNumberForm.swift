/// Finds decision numbers that do not begin with digits or whose symbol is no decision's (QĐ).
public struct DecisionNumberForm: ProductRule {
  public static let info = RuleInfo(
    id: "decision-number-form", severity: .note,
    title: LocalizedText(
      vi: "Số quyết định không đúng dạng",
      en: "Decision number has an unusual form"),
    message: LocalizedText(
      vi: "Số quyết định “{decision}” khác dạng thường gặp (120/QĐ-UBND). Xin kiểm tra lại.",
      en: "The decision number “{decision}” is unusual. The usual form is 120/QĐ-UBND."),
    explanation: LocalizedText(
      vi: "Có thể đã ghi số giấy chứng nhận hoặc mã hồ sơ vào ô này.",
      en: "A certificate or file number may have been entered here."),
    source: "decision numbers seen in public documents",
    goodExample: "120/QĐ-UBND",
    badExample: "MN01")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification?.decision?.number = "MN01" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let decision = product.certification?.decision else { return }
    let hasNumber = decision.number.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    let hasSymbol =
      decision.symbol.map {
        $0.utf8.starts(with: "QĐ".utf8) || $0.contains("QĐ") || $0.contains("QD")
      } ?? true
    guard !hasNumber || !hasSymbol else { return }
    report(ProductFinding(Self.info, ["decision": decision.reference], field: .decisionNumber))
  }
}
