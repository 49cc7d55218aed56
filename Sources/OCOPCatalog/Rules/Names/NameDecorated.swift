/// Finds pictures, hearts, underscores and rows of exclamation marks in a name.
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
    RuleExamples.food { $0.name = "Vườn Nhà_Trà mãng cầu" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    var marks = 0
    // What stands before the name proper goes with the prefix (`name-has-ocop-prefix`).
    let name = OCOPPrefix.split(product.name)?.rest ?? product.name
    for scalar in name.unicodeScalars {
      marks = scalar == "!" ? marks + 1 : 0
      let isSymbol: Bool =
        switch scalar.value {
        // "OCOP_Vườn Nhà_Cải thìa": the dashes of who names files.
        case 0x5F: true
        case 0x2190...0x2604, 0x2607...0x2BFF, 0x1F000...0x1FAFF: scalar != "★" && scalar != "⭐"
        default: false
        }
      guard isSymbol || marks == 2 else { continue }
      report(
        ProductFinding(
          Self.info, ["symbol": isSymbol ? String(Character(scalar)) : "!!"], field: .name))
      return
    }
  }
}
