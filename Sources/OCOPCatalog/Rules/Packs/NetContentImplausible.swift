/// Finds a pack that holds an impossible amount, such as a box of 250 kg.
///
/// A slip between grams and kilos. The limits are wide: a bag of rice may weigh 60 kg.
public struct NetContentImplausible: ProductRule {
  public static let info = RuleInfo(
    id: "net-content-implausible", severity: .warning,
    title: LocalizedText(
      vi: "Quy cách có vẻ không đúng",
      en: "Net content is implausible"),
    message: LocalizedText(
      vi: "Quy cách “{pack}” có vẻ không đúng. Có nhầm g với kg, hoặc ml với lít không?",
      en: "The pack “{pack}” is hard to believe. Are g and kg, or ml and liters, mixed up?"),
    explanation: LocalizedText(
      vi: "Nhầm gam với ki-lô-gam làm khách đặt sai và tính sai phí giao hàng.",
      en: "Mixing grams and kilos misleads buyers and spoils the shipping fee."),
    source: "pack sizes of 1,851 public OCOP listings",
    goodExample: "Hộp 250 g",
    badExample: "Hộp 250 kg")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.variants[0].packSize?.each = .mass(grams: 250_000) }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for pack in product.variants.lazy.compactMap(\.packSize) {
      let isBig = pack.packaging.map { ["bao", "thùng", "can", "két"].contains($0) } ?? true
      let isOdd: Bool
      switch pack.each {
      case .mass(let grams):
        let total = grams * Double(max(pack.pieces, 1))
        isOdd = grams < 0.2 || total > (isBig ? 200_000 : 60_000)
      case .volume(let milliliters):
        let total = milliliters * Double(max(pack.pieces, 1))
        isOdd = milliliters < 0.5 || total > (isBig ? 250_000 : 60_000)
      case .count(let count, _): isOdd = count < 1 || count > 100_000
      }
      guard isOdd else { continue }
      report(ProductFinding(Self.info, ["pack": pack.description], field: .netContent))
    }
  }
}
