/// Finds e-mail addresses in names and descriptions, where marketplaces forbid them.
public struct TextHasEmail: ProductRule {
  public static let info = RuleInfo(
    id: "text-has-email", severity: .warning,
    title: LocalizedText(
      vi: "Có thư điện tử trong bài viết",
      en: "An e-mail address stands in a text"),
    message: LocalizedText(
      vi: "Ô {field} có địa chỉ {text}. Xin bỏ đi; ghi ở cột Thư điện tử.",
      en: "The {field} holds the address {text}. Please move it to the e-mail column."),
    explanation: LocalizedText(
      vi: "Sàn không cho ghi liên hệ trong tên hay mô tả; bài có thể bị gỡ.",
      en: "Marketplaces forbid contacts in names and descriptions and may remove the "
        + "listing."),
    source: "listing rules of the marketplaces studied",
    goodExample: "Trà sấy từ vườn nhà.",
    badExample: "Liên hệ htx@rachmoi.example")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = "Trà mãng cầu sấy lạnh, liên hệ htx@rachmoi.example." }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    var last: ProductField?
    for contact in traits.contacts where contact.kind == .email && contact.field != last {
      last = contact.field
      report(
        ProductFinding(
          Self.info, ["text": contact.text, "field": contact.field.rawValue], field: contact.field))
    }
  }
}
