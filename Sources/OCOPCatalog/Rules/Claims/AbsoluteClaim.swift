/// Finds absolute promises: "100% tự nhiên", "tuyệt đối an toàn". A 100 % of something else is let pass.
public struct AbsoluteClaim: ProductRule {
  public static let info = RuleInfo(
    id: "absolute-claim", severity: .note,
    title: LocalizedText(
      vi: "Lời khẳng định tuyệt đối",
      en: "An absolute promise"),
    message: LocalizedText(
      vi: "Ô {field} viết “{text}”. Xin bảo đảm có phiếu kiểm nghiệm để chứng minh.",
      en: "The {field} says “{text}”. Please make sure that tests prove it."),
    explanation: LocalizedText(
      vi: "Khách có quyền đòi chứng minh; nên tả cụ thể nguyên liệu.",
      en: "Buyers may ask for proof; naming the ingredients is better."),
    source: "363 of 1,851 public OCOP listings say 100 %, often harmlessly",
    goodExample: "Làm từ mãng cầu xiêm",
    badExample: "100% tự nhiên")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.basket { $0.description = "Túi may từ vải 100% cotton, đáy rộng 30 cm." },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = "Trà mãng cầu 100% tự nhiên từ vườn nhà." }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard let hit = traits.hits(.absolute).first,
      let text = ProductTraits.texts(of: product).first(where: { $0.0 == hit.field })?.1
    else { return }
    report(
      ProductFinding(
        Self.info, ["field": hit.field.rawValue, "text": hit.typed(in: text)], field: hit.field))
  }
}
