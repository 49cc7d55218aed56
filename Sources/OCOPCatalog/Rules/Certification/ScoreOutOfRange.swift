/// Finds points below 0 or above 100.
public struct ScoreOutOfRange: ProductRule {
  public static let info = RuleInfo(
    id: "score-out-of-range", severity: .error,
    title: LocalizedText(
      vi: "Điểm ngoài khoảng 0 đến 100",
      en: "Points are out of range"),
    message: LocalizedText(
      vi: "{score} điểm không đúng; điểm từ 0 đến 100. Xin kiểm tra lại.",
      en: "{score} points cannot be right; points run from 0 to 100."),
    explanation: LocalizedText(
      vi: "Thang điểm OCOP là 100. Có thể thiếu dấu phẩy, ví dụ 655 là 65,5.",
      en: "The scale ends at 100. A comma may be missing, as in 655 for 65,5."),
    source: "Decisions 1048/QĐ-TTg, 148/QĐ-TTg and 26/2026/QĐ-TTg: parts A, B and C add up to "
      + "100",
    goodExample: "65,5",
    badExample: "655")

  public static let good: [Product] = [
    RuleExamples.food { $0.certification?.score = 65.5 }
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification?.score = 655 }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let score = product.certification?.score, !(score >= 0 && score <= 100) else { return }
    report(ProductFinding(Self.info, ["score": NetContent.decimal(score)], field: .score))
  }
}
