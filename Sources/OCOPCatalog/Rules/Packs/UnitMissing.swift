/// Finds a price of which nobody can say what it buys: no unit, no pack, no "per".
public struct UnitMissing: ProductRule {
  public static let info = RuleInfo(
    id: "unit-missing", severity: .warning,
    title: LocalizedText(
      vi: "Chưa có đơn vị tính",
      en: "Unit is missing"),
    explanation: LocalizedText(
      vi: "Khách cần biết giá cho một hộp, một kg hay một trái. Sàn cũng hỏi đơn vị này.",
      en: "A buyer must know whether the price is for a box, a kilo or a piece."),
    messages: [
      "unit-missing": LocalizedText(
        vi: "Giá {price} tính theo đơn vị nào? Xin ghi đơn vị, ví dụ hộp, kg, trái.",
        en: "What does {price} buy? Please enter a unit, such as hộp, kg or trái."),
      "unit-missing.suggested": LocalizedText(
        vi: "Giá {price} tính theo đơn vị nào? Theo tên, có thể là “{pack}”; nếu đúng, xin ghi vào "
          + "cột quy cách.",
        en: "What does {price} buy? By the name it may be “{pack}”; if so, please enter it as the "
          + "pack size."),
    ],
    source: "unit of sale is asked for by the marketplaces studied",
    goodExample: "Đơn vị tính: hộp",
    badExample: "Đơn vị tính: (trống)")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.produce,
  ]

  public static let bad: [Product] = [
    RuleExamples.produce { $0.variants[0].unit = nil },
    RuleExamples.produce {
      $0.name = "Bưởi Năm Roi - Túi 2,5 kg"
      $0.variants[0].unit = nil
    },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for variant in product.variants {
      guard let price = variant.price, variant.unit == nil, variant.packSize == nil,
        price.per == nil
      else { continue }
      let pack = product.variants.count == 1 ? PackInName.find(in: product.name) : nil
      var arguments = ["price": price.dong.description]
      arguments["pack"] = pack
      report(
        ProductFinding(
          Self.info, variant: pack == nil ? nil : "suggested", arguments, field: .unit))
    }
  }
}
