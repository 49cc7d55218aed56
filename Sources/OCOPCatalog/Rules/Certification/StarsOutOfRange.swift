/// Finds a number of stars that the programme does not have.
///
/// Zero means "none" in some lists; the cell should be empty then, and it is only a warning.
public struct StarsOutOfRange: ProductRule {
  public static let info = RuleInfo(
    id: "stars-out-of-range", severity: .error,
    title: LocalizedText(
      vi: "Số sao ngoài khoảng 1 đến 5",
      en: "Stars are out of range"),
    explanation: LocalizedText(
      vi: "Có thể đã ghi điểm đánh giá vào ô sao.",
      en: "The points may have been entered as stars."),
    messages: [
      "stars-out-of-range": LocalizedText(
        vi: "Không có hạng {stars} sao. OCOP có từ 3 đến 5 sao. Xin kiểm tra lại.",
        en: "There is no rank of {stars} stars. OCOP has 3 to 5."),
      "stars-out-of-range.zero": LocalizedText(
        vi: "0 sao nghĩa là chưa được công nhận. Xin để trống ô sao.",
        en: "0 stars means not recognised. Please leave the cell empty."),
    ],
    source: "Decision 148/QĐ-TTg (2023); zero seen for “none” in a public list",
    goodExample: "4 sao",
    badExample: "45 sao")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification?.stars = 45 },
    RuleExamples.food { $0.certification?.stars = 0 },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let stars = product.certification?.stars, !(1...5).contains(stars) else { return }
    if stars == 0 {
      report(ProductFinding(Self.info, variant: "zero", field: .stars, severity: .warning))
    } else {
      report(ProductFinding(Self.info, ["stars": String(stars)], field: .stars))
    }
  }
}
