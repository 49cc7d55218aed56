/// Finds names written in capitals only.
///
/// The fix writes them as a sentence; proper names need a look.
public struct NameAllCapitals: ProductRule {
  public static let info = RuleInfo(
    id: "name-all-capitals", severity: .warning,
    title: LocalizedText(
      vi: "Tên viết hoa toàn bộ",
      en: "Name is all in capitals"),
    message: LocalizedText(
      vi: "Tên viết hoa toàn bộ. Nên viết “{suggestion}”.",
      en: "The name is all in capitals. Better: “{suggestion}”."),
    explanation: LocalizedText(
      vi: "Chữ hoa khó đọc trên điện thoại và nhiều sàn không nhận.",
      en: "Capitals are hard to read on a phone, and many marketplaces refuse them."),
    source: "125 of 1,851 public OCOP titles",
    goodExample: "Trà mãng cầu xiêm",
    badExample: "TRÀ MÃNG CẦU XIÊM")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.name = "Gạo ST25" },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "TRÀ MÃNG CẦU XIÊM" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard LetterCase.isAllCapitals(product.name, letters: 5) else { return }
    // The OCOP prefix has its own finding; a suggestion that keeps it would be wrong again.
    let bare = OCOPPrefix.split(product.name)?.rest ?? product.name
    let suggestion = LetterCase.sentence(bare)
    report(
      ProductFinding(
        Self.info, ["suggestion": suggestion], field: .name, fix: (.needsReview, suggestion)))
  }
}
