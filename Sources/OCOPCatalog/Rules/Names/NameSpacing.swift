/// Finds names with double spaces, line breaks or spaces at the ends. The fix is safe.
public struct NameSpacing: ProductRule {
  public static let info = RuleInfo(
    id: "name-spacing", severity: .note,
    title: LocalizedText(
      vi: "Tên có khoảng trắng thừa",
      en: "Name has stray spaces"),
    message: LocalizedText(
      vi: "Tên có khoảng trắng hoặc xuống dòng thừa. Nên viết “{suggestion}”.",
      en: "The name has stray spaces or line breaks. Better: “{suggestion}”."),
    explanation: LocalizedText(
      vi: "Khoảng trắng thừa làm tìm kiếm và so trùng bị sai.",
      en: "Stray spaces spoil searching and the search for duplicates."),
    source: "107 of 1,851 public OCOP titles have double spaces",
    goodExample: "Trà mãng cầu",
    badExample: "Trà  mãng cầu")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "Trà  mãng cầu" },
    RuleExamples.food { $0.name = "Trà\nmãng cầu " },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    var previous = UInt8(ascii: " ")
    let isClean = product.name.utf8.allSatisfy { byte in
      defer { previous = byte }
      return byte >= 0x20 && (byte != 0x20 || previous != 0x20)
    }
    guard !isClean || previous == 0x20, !product.name.isEmpty else { return }
    let words = product.name.split { $0.isWhitespace }
    guard !words.isEmpty else { return }
    let suggestion = words.joined(separator: " ")
    guard suggestion != product.name else { return }
    report(
      ProductFinding(Self.info, ["suggestion": suggestion], field: .name, fix: (.safe, suggestion)))
  }
}
