/// Finds names of more than 120 characters, which every marketplace cuts.
public struct NameTooLong: ProductRule {
  public static let info = RuleInfo(
    id: "name-too-long", severity: .warning,
    title: LocalizedText(
      vi: "Tên quá dài",
      en: "Name is too long"),
    message: LocalizedText(
      vi: "Tên dài {count} ký tự. Xin rút còn tối đa 120; phần còn lại đưa vào mô tả.",
      en: "The name has {count} characters. Please use 120 at most and move the rest to "
        + "the description."),
    explanation: LocalizedText(
      vi: "Sàn cắt tên dài giữa chừng. Tên thường gặp dài khoảng 40 ký tự.",
      en: "Marketplaces cut long names short. Usual names have about 40 characters."),
    source: "2 of 1,851 public OCOP titles are longer; Shopee and Postmart limit titles to "
      + "about 120",
    goodExample: "Trà mãng cầu xiêm Rạch Mới",
    badExample: "(tên dài hơn 120 ký tự)")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = String(repeating: "Trà mãng cầu ", count: 12) + "xiêm" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.name.utf8.count > 120 else { return }
    let count = product.name.count
    guard count > 120 else { return }
    report(ProductFinding(Self.info, ["count": String(count)], field: .name))
  }
}
