/// Finds a decision that an earlier row quotes with another date.
public struct DecisionConflict: CatalogRule {
  public static let info = RuleInfo(
    id: "decision-conflict", severity: .warning,
    title: LocalizedText(
      vi: "Ngày quyết định không thống nhất",
      en: "Dates of a decision contradict each other"),
    message: LocalizedText(
      vi: "Quyết định {decision} ghi ngày {date}, nhưng {place} ghi {other}. Xin kiểm "
        + "tra.",
      en: "Decision {decision} is dated {date} here and {other} at {place}. Please "
        + "check."),
    explanation: LocalizedText(
      vi: "Một quyết định chỉ có một ngày ký; ngày sai thì tính sai hạn của sao.",
      en: "A decision has one date; with a wrong one the validity is wrong."),
    source: "one decision covers many products, as 1358/QĐ-UBND of Hậu Giang covers 21",
    goodExample: "120/QĐ-UBND ngày 15/12/2025 ở mọi dòng",
    badExample: "120/QĐ-UBND ngày 15/12 và 16/12/2025")

  public static let good: [[Product]] = [
    [RuleExamples.food, RuleExamples.otherFood]
  ]

  public static let bad: [[Product]] = [
    [
      RuleExamples.food,
      RuleExamples.otherFood {
        $0.certification?.decision?.date = RuleExamples.date(2025, 12, 16)
      },
    ]
  ]

  public init() {}

  public func makeChecker() -> any CatalogChecker { Checker() }

  private struct Checker: CatalogChecker {
    private var seen = FirstSeen<(index: Int, date: CalendarDate?)>(empty: (-1, nil))

    mutating func see(
      _ product: Product, at index: Int, in context: RuleContext,
      report: (ProductFinding) -> Void
    ) {
      guard let decision = product.certification?.decision, let date = decision.date,
        let issuer = decision.issuer
      else { return }
      // Numbers begin again every year, so only dates of one year can contradict.
      var key = TextKey(decision.reference)
      key.add(issuer)
      key.add(UInt64(date.year))
      guard let earlier = seen.earlier(key, else: (index, date)), let other = earlier.date,
        other != date
      else { return }
      report(
        ProductFinding(
          DecisionConflict.info,
          [
            "decision": decision.reference, "date": date.dayFirst, "other": other.dayFirst,
          ], field: .decisionDate, relatedIndex: earlier.index))
    }
  }
}
