/// Finds OCOP product codes that name another province than the product's place.
///
/// One of the two was copied from another row. Provinces joined in 2025 count as the one they
/// became.
public struct ProductCodeContradictsPlace: ProductRule {
  public static let info = RuleInfo(
    id: "product-code-contradicts-place", severity: .warning,
    title: LocalizedText(
      vi: "Mã OCOP và địa chỉ không khớp",
      en: "OCOP code and place disagree"),
    message: LocalizedText(
      vi: "Mã {code} thuộc {stated}, nhưng địa chỉ ghi {place}. Xin xem lại mã hoặc địa chỉ.",
      en: "The code {code} belongs to {stated}, but the place says {place}. Please check both."),
    explanation: LocalizedText(
      vi: "Hai số đầu của mã OCOP cũ là mã tỉnh trước 01/07/2025. Không khớp thường là do chép "
        + "nhầm dòng.",
      en: "The first two digits of an old OCOP code are the province before 1 July 2025. A "
        + "difference mostly comes from copying another row."),
    source: "79 product codes of 2021-2022 in a public data set: province, district, commune",
    goodExample: "93-931-31321-1-2021, Hậu Giang",
    badExample: "01-005-00166-1-2021, Cần Thơ")

  public static let good: [Product] = [
    RuleExamples.food,
    // Hậu Giang has been part of Cần Thơ since 1 July 2025.
    RuleExamples.food {
      $0.sku = "93-931-31321-1-2021"
      $0.place = Place(text: "Cần Thơ", province: "Cần Thơ")
    },
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.sku = "01-005-00166-1-2021"
      $0.place = Place(text: "Cần Thơ", province: "Cần Thơ")
    }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    // Codes of the old form have 17 letters at least; most lists number their products 1, 2, 3.
    guard let sku = product.sku, sku.utf8.count >= 17, let stated = product.place?.province,
      let province = OCOPProductCode(sku).province()
    else { return }
    let gazetteer = Gazetteer.standard
    let names = [province] + gazetteer.successors(of: province)
    let known = gazetteer.provinces(named: stated)
    guard !known.isEmpty,
      !names.contains(where: { unit in known.contains { $0.name == unit.name } })
    else { return }
    report(
      ProductFinding(
        Self.info, ["code": sku, "stated": province.fullName, "place": stated], field: .sku))
  }
}
