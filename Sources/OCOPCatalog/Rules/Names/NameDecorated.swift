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
    guard let symbol = Self.symbol(in: product.name) else { return }
    report(ProductFinding(Self.info, ["symbol": symbol], field: .name))
  }

  private static func symbol(in name: String) -> String? {
    var marks = 0
    var hasUnderscore = false
    for scalar in name.unicodeScalars {
      marks = scalar == "!" ? marks + 1 : 0
      if marks == 2 { return "!!" }
      switch scalar.value {
      case 0x5F: hasUnderscore = true
      case 0x2190...0x2604, 0x2607...0x2BFF, 0x1F000...0x1FAFF:
        if scalar != "★", scalar != "⭐" { return String(Character(scalar)) }
      default: break
      }
    }
    // Who names files writes "OCOP_Vườn Nhà_Cải thìa"; the first goes with `name-has-ocop-prefix`.
    guard hasUnderscore, (OCOPPrefix.split(name)?.rest ?? name).contains("_") else { return nil }
    return "_"
  }
}
