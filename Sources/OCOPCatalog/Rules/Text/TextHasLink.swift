/// Finds web addresses in names and descriptions, where marketplaces forbid them.
public struct TextHasLink: ProductRule {
  public static let info = RuleInfo(
    id: "text-has-link", severity: .warning,
    title: LocalizedText(
      vi: "Có liên kết trong bài viết",
      en: "A web address stands in a text"),
    message: LocalizedText(
      vi: "Ô {field} có liên kết “{text}”. Xin bỏ đi.",
      en: "The {field} holds the link “{text}”. Please remove it."),
    explanation: LocalizedText(
      vi: "Sàn không cho dẫn khách sang nơi khác; bài có thể bị gỡ.",
      en: "Marketplaces forbid links to other places and may remove the listing."),
    source: "listing rules of the marketplaces studied; 35 of 1,851 public OCOP listings",
    goodExample: "Trà sấy từ vườn nhà.",
    badExample: "Xem thêm tại www.rachmoi.example")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.description = "Trà mãng cầu sấy lạnh, xem thêm tại www.rachmoi.example."
    },
    RuleExamples.food {
      $0.description = "Trà mãng cầu sấy lạnh, bán tại rachmoi-vidu.com.vn/tra."
    },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard traits.mentions(.link) || traits.contacts.contains(where: { $0.kind == .link }) else {
      return
    }
    for (field, text) in ProductTraits.texts(of: product) {
      guard let text else { continue }
      let host = traits.contacts.first { $0.kind == .link && $0.field == field }?.text
      let scheme = traits.hits(.link).first { $0.field == field }?.typed(in: text)
      guard let found = host ?? scheme else { continue }
      report(
        ProductFinding(Self.info, ["text": found, "field": field.rawValue], field: field))
    }
  }
}
