/// Finds products without a name.
public struct NameMissing: ProductRule {
  public static let info = RuleInfo(
    id: "name-missing", severity: .error,
    title: LocalizedText(
      vi: "Chưa có tên sản phẩm",
      en: "Name is missing"),
    message: LocalizedText(
      vi: "Dòng này chưa có tên sản phẩm. Xin ghi tên như trên nhãn.",
      en: "This row has no product name. Please enter the name as on the label."),
    explanation: LocalizedText(
      vi: "Không có tên thì không đăng bán được.",
      en: "Nothing can be listed without a name."),
    source: "Decree 43/2017/NĐ-CP: name of the goods",
    goodExample: "Trà mãng cầu xiêm",
    badExample: "(trống)")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let hasText = product.name.unicodeScalars.contains {
      LetterCase.isLetter($0.value) || (0x30...0x39).contains($0.value)
    }
    guard !hasText else { return }
    report(ProductFinding(Self.info, field: .name))
  }
}
