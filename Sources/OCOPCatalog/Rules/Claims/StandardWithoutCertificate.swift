/// Finds VietGAP, HACCP and the like in a text while the list has no certificate.
public struct StandardWithoutCertificate: ProductRule {
  public static let info = RuleInfo(
    id: "standard-without-certificate", severity: .note,
    title: LocalizedText(
      vi: "Nhắc tiêu chuẩn nhưng chưa ghi giấy",
      en: "A standard is named without a certificate"),
    message: LocalizedText(
      vi: "Ô {field} nhắc “{text}”. Xin ghi số giấy và hạn ở cột Tiêu chuẩn.",
      en: "The {field} mentions “{text}”. Please enter its number and end in the standards "
        + "column."),
    explanation: LocalizedText(
      vi: "Sàn hỏi số giấy khi sản phẩm nhắc tiêu chuẩn; giấy có hạn.",
      en: "Marketplaces ask for the number, and such certificates end."),
    source: "VietGAP is named in 109 and HACCP in 30 of 1,851 public OCOP texts",
    goodExample: "Tiêu chuẩn: VietGAP, số VietGAP-TT-13-09-92-0012",
    badExample: "Trồng theo VietGAP")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = "Mãng cầu trồng theo VietGAP, thái lát, sấy lạnh." }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.certificates.isEmpty else { return }
    let traits = context.traits(of: product)
    guard let hit = traits.hits(.goodPractice).first,
      let text = ProductTraits.texts(of: product).first(where: { $0.0 == hit.field })?.1
    else { return }
    report(
      ProductFinding(
        Self.info, ["field": hit.field.rawValue, "text": hit.typed(in: text)], field: hit.field))
  }
}
