/// Finds tourism services without an address where guests can arrive.
public struct TourismWithoutAddress: ProductRule {
  public static let info = RuleInfo(
    id: "tourism-without-address", severity: .warning,
    title: LocalizedText(
      vi: "Điểm du lịch chưa có địa chỉ",
      en: "A tourism service has no address"),
    message: LocalizedText(
      vi: "Khách cần biết đến đâu. Xin ghi địa chỉ đủ ấp, xã, tỉnh.",
      en: "Guests must know where to go. Please give hamlet, commune and province."),
    explanation: LocalizedText(
      vi: "Với du lịch, địa chỉ chính là sản phẩm; tên tỉnh thôi thì khách không tới được.",
      en: "For tourism the address is the product; a province alone leads nobody there."),
    source: "Decree 52/2013/NĐ-CP as amended by 85/2021/NĐ-CP: information on services",
    goodExample: "Ấp 3, xã Vị Thủy, Cần Thơ",
    badExample: "Cần Thơ")

  public static let good: [Product] = [
    RuleExamples.tour
  ]

  public static let bad: [Product] = [
    RuleExamples.tour {
      $0.place = Place(text: "Cần Thơ", province: "Cần Thơ")
      $0.producer?.address = nil
    }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard context.traits(of: product).industry == .tourism else { return }
    let hasCommune = product.place.map { $0.commune != nil || $0.text.contains(",") } ?? false
    guard !hasCommune, product.producer?.address == nil else { return }
    report(ProductFinding(Self.info, field: .address))
  }
}
