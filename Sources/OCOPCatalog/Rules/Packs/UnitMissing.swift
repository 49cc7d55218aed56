/// Finds a price of which nobody can say what it buys: no unit, no pack, no "per".
public struct UnitMissing: ProductRule {
  public static let info = RuleInfo(
    id: "unit-missing", severity: .warning,
    title: LocalizedText(
      vi: "Chưa có đơn vị tính",
      en: "Unit is missing"),
    message: LocalizedText(
      vi: "Giá {price} tính theo đơn vị nào? Xin ghi đơn vị, ví dụ hộp, kg, trái.",
      en: "What does {price} buy? Please enter a unit, such as hộp, kg or trái."),
    explanation: LocalizedText(
      vi: "Khách cần biết giá cho một hộp, một kg hay một trái. Sàn cũng hỏi đơn vị này.",
      en: "A buyer must know whether the price is for a box, a kilo or a piece."),
    source: "unit of sale is asked for by the marketplaces studied",
    goodExample: "Đơn vị tính: hộp",
    badExample: "Đơn vị tính: (trống)")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.produce,
  ]

  public static let bad: [Product] = [
    RuleExamples.produce { $0.variants[0].unit = nil }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for variant in product.variants {
      guard let price = variant.price, variant.unit == nil, variant.packSize == nil,
        price.per == nil
      else { continue }
      report(ProductFinding(Self.info, ["price": price.dong.description], field: .unit))
    }
  }
}
