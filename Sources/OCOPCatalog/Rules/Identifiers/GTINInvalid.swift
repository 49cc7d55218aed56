/// Finds barcode numbers of a wrong length or with a wrong check digit, or rounded by a spreadsheet.
public struct GTINInvalid: ProductRule {
  public static let info = RuleInfo(
    id: "gtin-invalid", severity: .error,
    title: LocalizedText(
      vi: "Mã vạch (GTIN) không đúng",
      en: "Barcode number (GTIN) is not right"),
    explanation: LocalizedText(
      vi: "Sàn từ chối mã vạch sai, hoặc gắn nhầm vào hàng của người khác.",
      en: "Marketplaces refuse it, or tie the listing to somebody else's goods."),
    messages: [
      "gtin-invalid.check": LocalizedText(
        vi: "Mã vạch {gtin} sai số kiểm tra; số cuối phải là {digit}. Xin đọc lại trên bao "
          + "bì.",
        en: "The check digit of {gtin} is wrong; it should be {digit}. Please read the pack "
          + "again."),
      "gtin-invalid.length": LocalizedText(
        vi: "Mã vạch “{gtin}” phải có 8, 12, 13 hoặc 14 chữ số.",
        en: "The barcode “{gtin}” must have 8, 12, 13 or 14 digits."),
      "gtin-invalid.rounded": LocalizedText(
        vi: "Bảng tính đã làm tròn mã vạch thành “{gtin}”. Xin nhập lại ở ô dạng văn bản.",
        en: "The spreadsheet rounded the barcode to “{gtin}”. Please type it again as text."),
    ],
    source: "GS1 General Specifications, section 7.9",
    goodExample: "8930000000019",
    badExample: "8930000000018")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].gtin = "8930000000018" },
    RuleExamples.food { $0.variants[0].gtin = "893000" },
    RuleExamples.food { $0.variants[0].gtin = "8.93E+12" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for gtin in product.variants.lazy.compactMap(\.gtin) where GTIN(gtin) == nil {
      let isNumber = gtin.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if !isNumber, gtin.contains("E+") || gtin.contains("e+") {
        report(ProductFinding(Self.info, variant: "rounded", ["gtin": gtin], field: .gtin))
      } else if isNumber, [8, 12, 13, 14].contains(gtin.utf8.count),
        let digit = GTIN.checkDigit(of: gtin)
      {
        report(
          ProductFinding(
            Self.info, variant: "check", ["gtin": gtin, "digit": String(digit)], field: .gtin))
      } else {
        report(ProductFinding(Self.info, variant: "length", ["gtin": gtin], field: .gtin))
      }
    }
  }
}
