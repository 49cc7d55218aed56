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
      "unit-missing.unit": LocalizedText(
        vi: "Giá {price} tính theo đơn vị nào? Theo tên, có thể là “{unit}”; nếu đúng, xin ghi vào "
          + "cột đơn vị.",
        en:
          "Which unit is the price {price} for? By the name perhaps “{unit}”; if so, please enter "
          + "it in the unit column."),
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
    RuleExamples.produce {
      $0.name = "Bưởi Năm Roi - trái"
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
      var arguments = ["price": price.dong.description]
      var wording: String?
      if product.variants.count == 1 {
        if let pack = PackInName.find(in: product.name) {
          (arguments["pack"], wording) = (pack, "suggested")
        } else if let unit = PackInName.unit(in: product.name) {
          (arguments["unit"], wording) = (unit, "unit")
        }
      }
      report(ProductFinding(Self.info, variant: wording, arguments, field: .unit))
    }
  }
}
