/// Finds claims that something is not in it: "không chất bảo quản".
public struct AbsenceClaim: ProductRule {
  public static let info = RuleInfo(
    id: "absence-claim", severity: .note,
    title: LocalizedText(
      vi: "Khẳng định không có chất bảo quản, phẩm màu",
      en: "A claim of absence"),
    message: LocalizedText(
      vi: "Ô {field} viết “{text}”. Xin giữ phiếu kiểm nghiệm để chứng minh khi được hỏi.",
      en: "The {field} says “{text}”. Please keep a test report at hand."),
    explanation: LocalizedText(
      vi: "Cơ quan quản lý và khách có thể yêu cầu chứng minh.",
      en: "Authorities and buyers may ask for proof."),
    source: "129 of 1,851 public OCOP listings",
    goodExample: "Thành phần: mãng cầu xiêm",
    badExample: "Không chất bảo quản")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = "Trà mãng cầu sấy lạnh, không chất bảo quản." }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard let hit = traits.hits(.absence).first,
      let text = ProductTraits.texts(of: product).first(where: { $0.0 == hit.field })?.1
    else { return }
    report(
      ProductFinding(
        Self.info, ["field": hit.field.rawValue, "text": hit.typed(in: text)], field: hit.field))
  }
}
