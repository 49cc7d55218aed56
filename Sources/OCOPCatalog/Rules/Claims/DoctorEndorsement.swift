/// Finds doctors, pharmacists or hospitals that recommend the product.
public struct DoctorEndorsement: ProductRule {
  public static let info = RuleInfo(
    id: "doctor-endorsement", severity: .warning,
    title: LocalizedText(
      vi: "Dùng lời bác sĩ để quảng cáo",
      en: "A doctor recommends the product"),
    message: LocalizedText(
      vi:
        "Ô {field} viết “{text}”. Không được dùng uy tín bác sĩ, bệnh viện để quảng cáo thực "
        + "phẩm; xin bỏ câu này.",
      en: "The {field} says “{text}”. Doctors and hospitals may not be used to advertise "
        + "food."),
    explanation: LocalizedText(
      vi: "Luật cấm; sàn sẽ gỡ bài.",
      en: "The law forbids it, and a marketplace will remove the listing."),
    source: "Law on Advertising and Decree 342/2025/NĐ-CP",
    effectiveFrom: CalendarDate(year: 2013, month: 1, day: 1),
    goodExample: "Nhiều khách quen đặt lại",
    badExample: "Được bác sĩ khuyên dùng")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = "Trà mãng cầu được bác sĩ khuyên dùng mỗi ngày." }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard let hit = traits.hits(.endorsement).first,
      let text = ProductTraits.texts(of: product).first(where: { $0.0 == hit.field })?.1
    else { return }
    report(
      ProductFinding(
        Self.info, ["field": hit.field.rawValue, "text": hit.typed(in: text)], field: hit.field))
  }
}
