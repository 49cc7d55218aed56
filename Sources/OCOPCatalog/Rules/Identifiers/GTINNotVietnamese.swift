/// Finds barcode numbers that were not given out in Viet Nam, or only count inside a shop (20 to 29).
public struct GTINNotVietnamese: ProductRule {
  public static let info = RuleInfo(
    id: "gtin-not-vietnamese", severity: .note,
    title: LocalizedText(
      vi: "Mã vạch không bắt đầu bằng 893",
      en: "Barcode does not begin with 893"),
    explanation: LocalizedText(
      vi: "Hàng OCOP do GS1 Việt Nam cấp mã có đầu 893.",
      en: "OCOP goods coded by GS1 Viet Nam begin with 893."),
    messages: [
      "gtin-not-vietnamese": LocalizedText(
        vi: "Mã vạch {gtin} không phải của Việt Nam (893). Xin kiểm tra có dùng nhầm mã "
          + "không.",
        en: "The barcode {gtin} is not Vietnamese (893). Please check that it is the right "
          + "one."),
      "gtin-not-vietnamese.in-store": LocalizedText(
        vi: "Mã vạch {gtin} chỉ dùng trong cửa hàng, không dùng được trên sàn.",
        en: "The barcode {gtin} is for use inside a shop only, not on marketplaces."),
    ],
    source: "GS1 prefixes: 893 Viet Nam, 20 to 29 restricted distribution",
    goodExample: "8930000000019",
    badExample: "6920000000012")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].gtin = "6920000000012" },
    RuleExamples.food { $0.variants[0].gtin = "2000000000015" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for text in product.variants.lazy.compactMap(\.gtin) {
      guard let gtin = GTIN(text), text.utf8.count >= 12, !gtin.isVietnamese else { continue }
      let isInStore =
        text.utf8.count == 13 && text.utf8.first == UInt8(ascii: "2")
        || text.utf8.count == 12 && text.utf8.first == UInt8(ascii: "2")
      report(
        ProductFinding(
          Self.info, variant: isInStore ? "in-store" : nil, ["gtin": text], field: .gtin))
    }
  }
}
