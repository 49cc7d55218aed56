/// Finds stars said to follow criteria that did not apply on the day of the decision.
public struct RuleSetNotInForce: ProductRule {
  public static let info = RuleInfo(
    id: "rule-set-not-in-force", severity: .warning,
    title: LocalizedText(
      vi: "Bộ tiêu chí không khớp ngày quyết định",
      en: "Criteria do not fit the date of the decision"),
    message: LocalizedText(
      vi: "Quyết định ngày {date} không thể theo {rules} (áp dụng từ {from}). Xin kiểm tra "
        + "lại.",
      en: "A decision of {date} cannot follow {rules}, which applies from {from}. Please "
        + "check."),
    explanation: LocalizedText(
      vi: "Điểm và hạng sao hiểu theo bộ tiêu chí lúc công nhận.",
      en: "Points and stars are read by the criteria in force at the time."),
    source: "first days of Decisions 1048/QĐ-TTg, 148/QĐ-TTg and 26/2026/QĐ-TTg",
    goodExample: "15/12/2025 theo 148/QĐ-TTg",
    badExample: "20/07/2021 theo 148/QĐ-TTg")

  public static let good: [Product] = [
    RuleExamples.food { $0.certification?.ruleSet = .decision148 }
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification?.ruleSet = .decision26 }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let certification = product.certification, let date = certification.decision?.date,
      let rules = certification.ruleSet.flatMap(StarRuleSet.ruleSet), let from = rules.appliesFrom,
      date < from
    else { return }
    report(
      ProductFinding(
        Self.info,
        ["date": date.dayFirst, "rules": rules.id.rawValue, "from": from.dayFirst],
        field: .decisionDate))
  }
}
