/// Finds pictures, hearts and rows of exclamation marks in a name.
public struct NameDecorated: ProductRule {
  public static let info = RuleInfo(
    id: "name-decorated", severity: .note,
    title: LocalizedText(
      vi: "Tên có ký hiệu trang trí",
      en: "Name is decorated"),
    message: LocalizedText(
      vi: "Tên có ký hiệu “{symbol}”. Xin chỉ dùng chữ và số.",
      en: "The name has “{symbol}”. Please use letters and digits only."),
    explanation: LocalizedText(
      vi: "Ký hiệu làm tên khó tìm và nhiều sàn không nhận.",
      en: "Symbols make a name hard to find, and many marketplaces refuse them."),
    source: "title rules of the marketplaces studied",
    goodExample: "Trà mãng cầu",
    badExample: "🔥Trà mãng cầu🔥")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "🔥Trà mãng cầu🔥" },
    RuleExamples.food { $0.name = "Trà mãng cầu!!!" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    var marks = 0
    for scalar in product.name.unicodeScalars {
      marks = scalar == "!" ? marks + 1 : 0
      let isPicture: Bool =
        switch scalar.value {
        case 0x2190...0x2604, 0x2607...0x2BFF, 0x1F000...0x1FAFF: scalar != "★" && scalar != "⭐"
        default: false
        }
      guard isPicture || marks == 2 else { continue }
      report(
        ProductFinding(
          Self.info, ["symbol": isPicture ? String(Character(scalar)) : "!!"], field: .name))
      return
    }
  }
}
