/// Finds leftovers of web pages in a text: tags and entities.
public struct TextHasMarkup: ProductRule {
  public static let info = RuleInfo(
    id: "text-has-markup", severity: .note,
    title: LocalizedText(
      vi: "Mô tả còn mã trang web",
      en: "Text has markup"),
    message: LocalizedText(
      vi: "Ô {field} còn mã “{text}”. Xin dán lại dạng chữ thường.",
      en: "The {field} has the markup “{text}”. Please paste it as plain text."),
    explanation: LocalizedText(
      vi: "Sàn hiện nguyên mã này cho khách.",
      en: "A marketplace shows it to buyers as it is."),
    source: "descriptions copied from web pages",
    goodExample: "Trà sấy từ vườn nhà.",
    badExample: "<p>Trà sấy&nbsp;từ vườn nhà.</p>")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.description = "Ăn < 3 trái mỗi ngày; trái > 1 kg & ngọt." },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = "<p>Trà sấy từ trái mãng cầu của vườn nhà.</p>" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard context.traits(of: product).signs.hasMarkup else { return }
    for (field, text) in ProductTraits.texts(of: product) {
      guard let text, text.utf8.contains(UInt8(ascii: "<")) || text.utf8.contains(UInt8(ascii: "&"))
      else { continue }
      let small = text.lowercased()
      let marks = [
        "<p>", "<p ", "<br", "<div", "<span", "<b>", "<strong", "<li>", "&nbsp;", "&amp;",
      ]
      guard let mark = marks.first(where: { small.contains($0) }) else { continue }
      report(ProductFinding(Self.info, ["field": field.rawValue, "text": mark], field: field))
    }
  }
}
