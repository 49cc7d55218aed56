/// Finds phone numbers in names and descriptions, where marketplaces forbid them.
public struct TextHasPhone: ProductRule {
  public static let info = RuleInfo(
    id: "text-has-phone", severity: .warning,
    title: LocalizedText(
      vi: "Có số điện thoại trong bài viết",
      en: "A phone number stands in a text"),
    message: LocalizedText(
      vi: "Ô {field} có số điện thoại {text}. Xin bỏ đi; ghi ở cột Điện thoại.",
      en: "The {field} holds the phone {text}. Please move it to the phone column."),
    explanation: LocalizedText(
      vi: "Sàn không cho ghi liên hệ trong tên hay mô tả; bài có thể bị gỡ.",
      en: "Marketplaces forbid contacts in names and descriptions and may remove the "
        + "listing."),
    source: "listing rules of the marketplaces studied; 39 of 1,851 public OCOP listings",
    goodExample: "Trà sấy từ vườn nhà.",
    badExample: "Đặt hàng: 0912 000 111")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = "Trà mãng cầu xiêm sấy lạnh, đặt hàng: 0912 000 111." },
    RuleExamples.food { $0.name = "Trà mãng cầu 0912.000.111" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    var last: ProductField?
    for contact in traits.contacts where contact.kind == .phone && contact.field != last {
      last = contact.field
      report(
        ProductFinding(
          Self.info, ["text": contact.text, "field": contact.field.rawValue], field: contact.field))
    }
  }
}
