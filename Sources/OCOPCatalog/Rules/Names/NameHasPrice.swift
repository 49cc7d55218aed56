/// Finds a price written into the name: "120k", "30.000đ".
public struct NameHasPrice: ProductRule {
  public static let info = RuleInfo(
    id: "name-has-price", severity: .warning,
    title: LocalizedText(
      vi: "Tên có ghi giá",
      en: "Name states a price"),
    message: LocalizedText(
      vi: "Tên có ghi giá \"{price}\". Xin ghi giá ở cột Giá.",
      en: "The name says \"{price}\". Please keep the price in its own column."),
    explanation: LocalizedText(
      vi: "Giá đổi thì tên sẽ sai, và sàn không cho ghi giá trong tên.",
      en: "The name is wrong when the price changes, and marketplaces forbid it."),
    source: "title rules of the marketplaces studied",
    goodExample: "Trà mãng cầu",
    badExample: "Trà mãng cầu 120k")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.name = "Mật ong 500 g" },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "Trà mãng cầu 120k" },
    RuleExamples.food { $0.name = "Trà mãng cầu 30.000đ" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.name.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return }
    for word in product.name.utf8.split(separator: UInt8(ascii: " ")) {
      guard let first = word.first, (0x30...0x39).contains(first), let last = word.last,
        !(0x30...0x39).contains(last), word.count >= 3
      else { continue }
      let digits = word.prefix { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
      let unit = String(decoding: word.dropFirst(digits.count), as: UTF8.self).lowercased()
      guard digits.count >= 2, ["k", "đ", "₫", "vnđ", "vnd", "đồng", "ngàn"].contains(unit)
      else { continue }
      report(
        ProductFinding(
          Self.info, ["price": String(decoding: Array(word), as: UTF8.self)], field: .name))
      return
    }
  }
}
