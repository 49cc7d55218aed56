/// Finds OCOP stars in a description that the list does not prove: "đạt OCOP 4 sao".
///
/// The stars of the list leave it only with a decision in force; a sentence must not tell more.
public struct TextClaimsStars: ProductRule {
  public static let info = RuleInfo(
    id: "text-claims-stars", severity: .warning,
    title: LocalizedText(
      vi: "Bài viết ghi số sao chưa được chứng minh",
      en: "A text claims stars without proof"),
    explanation: LocalizedText(
      vi:
        "Số sao trong bài viết cũng là công bố. Khi đưa lên sàn, câu ghi số sao chưa có quyết định "
        + "còn hiệu lực sẽ được bỏ.",
      en: "Stars in a text are a claim too. Sentences that claim stars without a decision in force "
        + "are left out of listings."),
    messages: [
      "text-claims-stars": LocalizedText(
        vi: "Ô {field} ghi “{text}” nhưng danh sách chưa có quyết định. Xin ghi số sao và quyết "
          + "định, hoặc bỏ câu này.",
        en: "The {field} says “{text}” but the list has no decision. Please enter stars and "
          + "decision, or leave the sentence out."),
      "text-claims-stars.other": LocalizedText(
        vi: "Ô {field} ghi “{text}”, còn cột số sao ghi {stars}. Xin sửa cho khớp.",
        en: "The {field} says “{text}” but the stars column says {stars}. Please make them agree."),
      "text-claims-stars.expired": LocalizedText(
        vi: "Ô {field} ghi “{text}” nhưng giấy chứng nhận đã hết hạn ngày {date}. Xin bỏ câu này.",
        en: "The {field} says “{text}” but the certificate ended on {date}. Please leave it out."),
    ],
    source: "Decision 148/QĐ-TTg (2023): stars follow from a decision, for 36 months",
    goodExample: "Trà từ trái mãng cầu xiêm của vườn nhà.",
    badExample: "Sản phẩm đạt OCOP 4 sao.")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.description = "Trà từ mãng cầu xiêm, đạt OCOP 3 sao năm 2025." },
    RuleExamples.food {
      $0.description = "Vườn nhà phấn đấu đạt OCOP 5 sao. Trà thơm nhẹ, vị dịu."
    },
    RuleExamples.food { $0.description = "Sản phẩm OCOP được dùng ở khách sạn 5 sao, quán ăn." },
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.certification = nil
      $0.description = "Trà từ trái mãng cầu xiêm. Sản phẩm đạt OCOP 3 sao."
    },
    RuleExamples.food { $0.description = "Trà từ mãng cầu xiêm đạt OCOP hạng 5 sao." },
    RuleExamples.food {
      $0.certification?.validUntil = CalendarDate(year: 2026, month: 1, day: 1)
      $0.shortDescription = "Trà 3 sao OCOP, thơm nhẹ."
    },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard context.traits(of: product).mentions(.stars) else { return }
    let proven = product.certification?.certifiedStars(on: context.asOf)
    // The name has a rule of its own.
    for (field, text) in ProductTraits.texts(of: product) where field != .name {
      guard let text, let claim = StarMention.claims(in: text, otherThan: proven).first
      else { continue }
      let typed = text.utf8.dropFirst(claim.bytes.lowerBound).prefix(claim.bytes.count)
      report(finding(of: product, on: context.asOf, claim, in: field, String(Substring(typed))))
    }
  }

  private func finding(
    of product: Product, on day: CalendarDate, _ claim: StarMention, in field: ProductField,
    _ text: String
  ) -> ProductFinding {
    var arguments = ["field": field.rawValue, "text": text]
    if let stars = product.certification?.stars, stars != claim.stars {
      arguments["stars"] = String(stars)
      return ProductFinding(Self.info, variant: "other", arguments, field: field)
    }
    if case .expired(let end) = product.certification?.state(on: day) {
      arguments["date"] = end.dayFirst
      return ProductFinding(Self.info, variant: "expired", arguments, field: field)
    }
    return ProductFinding(Self.info, arguments, field: field)
  }
}
