/// Finds points that do not give the stars beside them under the rule set that applies.
///
/// The rule set is the stated one, else the one in force on the day of the decision; without either
/// nothing is said. Under 1048/QĐ-TTg some points, such as 69,5, lie between two bands.
public struct ScoreContradictsStars: ProductRule {
  public static let info = RuleInfo(
    id: "score-contradicts-stars", severity: .warning,
    title: LocalizedText(
      vi: "Điểm và số sao không khớp",
      en: "Points and stars do not agree"),
    explanation: LocalizedText(
      vi: "Sao phải theo đúng điểm và bộ tiêu chí lúc chấm. Không tính lại theo bộ tiêu "
        + "chí khác.",
      en: "Stars follow from the points and the criteria of that time, never of another."),
    messages: [
      "score-contradicts-stars": LocalizedText(
        vi:
          "{score} điểm là {right} sao theo {rules}, nhưng danh sách ghi {stars} sao. Xin kiểm "
          + "tra lại.",
        en: "{score} points give {right} stars under {rules}, but {stars} are claimed. "
          + "Please check."),
      "score-contradicts-stars.undefined": LocalizedText(
        vi: "Theo {rules}, {score} điểm không thuộc hạng nào. Xin xem lại biên bản chấm điểm.",
        en: "Under {rules} no rank holds {score} points. Please check the assessment record."),
    ],
    source: "bands of Decisions 1048/QĐ-TTg, 148/QĐ-TTg and 26/2026/QĐ-TTg",
    goodExample: "65 điểm, 3 sao",
    badExample: "85 điểm, 3 sao")

  public static let good: [Product] = [
    RuleExamples.food { $0.certification?.score = 65 }
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification?.score = 85 },
    RuleExamples.food {
      $0.certification?.score = 69.5
      $0.certification?.ruleSet = .decision1048
    },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let certification = product.certification, let stars = certification.stars,
      let score = certification.score, score >= 0, score <= 100
    else { return }
    let dated = certification.decision?.date.flatMap(StarRuleSet.inForce)
    guard let rules = certification.ruleSet.flatMap(StarRuleSet.ruleSet) ?? dated else { return }
    let arguments = [
      "score": NetContent.decimal(score), "stars": String(stars), "rules": rules.id.rawValue,
    ]
    guard let right = rules.stars(forScore: score) else {
      report(ProductFinding(Self.info, variant: "undefined", arguments, field: .score))
      return
    }
    guard right != stars else { return }
    report(
      ProductFinding(
        Self.info, arguments.merging(["right": String(right)]) { old, _ in old }, field: .stars))
  }
}
