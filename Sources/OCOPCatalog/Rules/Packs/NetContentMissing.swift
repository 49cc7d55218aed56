/// Finds packed food and drink without a net content.
///
/// Asked only where the unit does not say it: a price per kilo or liter is enough.
public struct NetContentMissing: ProductRule {
  public static let info = RuleInfo(
    id: "net-content-missing", severity: .warning,
    title: LocalizedText(
      vi: "Chưa có khối lượng tịnh hoặc thể tích",
      en: "Net content is missing"),
    explanation: LocalizedText(
      vi: "Thực phẩm và đồ uống đóng gói phải ghi định lượng, cả trên nhãn và trên trang "
        + "bán hàng.",
      en: "Packed food and drink must state the quantity, on the label and in the listing."),
    messages: [
      "net-content-missing": LocalizedText(
        vi: "Chưa rõ mỗi {unit} có bao nhiêu. Xin ghi quy cách, ví dụ 250 g hoặc 500 ml.",
        en: "How much is in one {unit}? Please enter the net content, such as 250 g or 500 ml."),
      "net-content-missing.suggested": LocalizedText(
        vi: "Chưa rõ mỗi {unit} có bao nhiêu. Theo tên, có thể là “{pack}”; nếu đúng, xin ghi vào "
          + "cột quy cách.",
        en: "How much is in one {unit}? By the name it may be “{pack}”; if so, please enter it as "
          + "the pack size."),
    ],
    source: "Decree 43/2017/NĐ-CP as amended by 111/2021/NĐ-CP: quantity of food and drink",
    goodExample: "Quy cách: hộp 250 g",
    badExample: "Quy cách: (trống), đơn vị: hộp")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.basket,
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].packSize = nil },
    RuleExamples.food {
      $0.name = "Mứt khóm Cầu Đúc (hộp 250gr)"
      $0.variants[0].packSize = nil
    },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard context.traits(of: product).isPacked(product) else { return }
    for variant in product.variants where variant.packSize == nil && variant.price?.per == nil {
      guard let unit = variant.unit, Self.packages.contains(unit) else { continue }
      let pack = product.variants.count == 1 ? PackInName.find(in: product.name) : nil
      var arguments = ["unit": unit]
      arguments["pack"] = pack
      report(
        ProductFinding(
          Self.info, variant: pack == nil ? nil : "suggested", arguments, field: .netContent))
    }
  }

  /// Units that say how something is packed but not how much it is.
  private static let packages: Set<String> = [
    "hộp", "túi", "gói", "chai", "hũ", "lọ", "keo", "lon", "can", "bịch", "thùng", "bao", "bình",
    "vỉ", "khay", "ống", "lốc", "bộ", "combo", "tuýp", "cốc", "két", "giỏ", "tô",
  ]
}
