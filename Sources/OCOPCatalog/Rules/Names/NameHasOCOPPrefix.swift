/// Finds names that begin with "OCOP", spelled in any way.
///
/// The exporters write the prefix the marketplace wants, so it would stand there twice. A bare prefix
/// with a dash is taken off safely; one with stars or a province in it needs a look.
public struct NameHasOCOPPrefix: ProductRule {
  public static let info = RuleInfo(
    id: "name-has-ocop-prefix", severity: .warning,
    title: LocalizedText(
      vi: "Tên bắt đầu bằng chữ OCOP",
      en: "Name begins with OCOP"),
    message: LocalizedText(
      vi: "Không cần ghi “{prefix}” trước tên. Nên viết “{suggestion}”.",
      en: "The “{prefix}” before the name is not needed. Better: “{suggestion}”."),
    explanation: LocalizedText(
      vi: "Chữ OCOP sẽ được thêm tự động khi sàn cần; ghi sẵn sẽ bị lặp hai lần.",
      en: "OCOP is added where a marketplace wants it and would stand there twice."),
    source: "19 spellings in 1,851 public OCOP titles",
    goodExample: "Trà mãng cầu xiêm",
    badExample: "OCOP - Trà mãng cầu xiêm")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "OCOP - Trà mãng cầu xiêm" },
    RuleExamples.food { $0.name = "OCOP_Trà mãng cầu" },
    RuleExamples.food { $0.name = "OCOP 3 Sao - Trà mãng cầu" },
    RuleExamples.food { $0.name = "OCOP Hậu Giang – Trà mãng cầu" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let name = OCOPPrefix.split(product.name) else { return }
    report(
      ProductFinding(
        Self.info, ["prefix": name.prefix, "suggestion": name.rest], field: .name,
        fix: (name.isPlain ? .safe : .needsReview, name.rest)))
  }
}
