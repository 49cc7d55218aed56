/// Finds stock below zero, or typed only to fill the cell (999999).
public struct StockImplausible: ProductRule {
  public static let info = RuleInfo(
    id: "stock-implausible", severity: .note,
    title: LocalizedText(
      vi: "Tồn kho không hợp lý",
      en: "Stock is implausible"),
    message: LocalizedText(
      vi: "Tồn kho ghi {stock}. Xin ghi số lượng thật, hoặc để trống.",
      en: "The stock is {stock}. Please enter the real number or leave it empty."),
    explanation: LocalizedText(
      vi: "Nhận đơn mà không có hàng sẽ bị sàn trừ điểm.",
      en: "A marketplace takes points from sellers who cannot deliver."),
    source: "convention of the marketplaces studied",
    goodExample: "Tồn kho: 200",
    badExample: "Tồn kho: 999999")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].stock = 999_999 },
    RuleExamples.food { $0.variants[0].stock = -5 },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for stock in product.variants.lazy.compactMap(\.stock) where stock < 0 || stock >= 999_999 {
      report(ProductFinding(Self.info, ["stock": Dong.grouped(Int64(stock))], field: .stock))
    }
  }
}
