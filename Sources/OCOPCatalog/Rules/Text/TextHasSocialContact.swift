/// Finds invitations to write elsewhere: Zalo, Facebook, hotline, inbox.
public struct TextHasSocialContact: ProductRule {
  public static let info = RuleInfo(
    id: "text-has-social-contact", severity: .warning,
    title: LocalizedText(
      vi: "Mời khách liên hệ ngoài sàn",
      en: "A text invites buyers elsewhere"),
    message: LocalizedText(
      vi: "Ô {field} nhắc “{text}”. Xin bỏ lời mời liên hệ ngoài sàn.",
      en: "The {field} mentions “{text}”. Please remove the invitation."),
    explanation: LocalizedText(
      vi: "Sàn không cho mời khách sang Zalo, Facebook; gian hàng có thể bị khóa.",
      en: "Marketplaces forbid it and may lock the shop."),
    source: "listing rules of the marketplaces studied",
    goodExample: "Trà sấy từ vườn nhà.",
    badExample: "Inbox Zalo để đặt hàng")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = "Trà mãng cầu xiêm sấy lạnh. Nhắn Zalo để đặt hàng." }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard traits.mentions(.social) else { return }
    for (field, text) in ProductTraits.texts(of: product) {
      guard let text, let hit = traits.hits(.social).first(where: { $0.field == field }) else {
        continue
      }
      report(
        ProductFinding(
          Self.info, ["text": hit.typed(in: text), "field": field.rawValue], field: field))
    }
  }
}
