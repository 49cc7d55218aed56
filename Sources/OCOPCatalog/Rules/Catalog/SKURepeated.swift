/// Finds a product code that an earlier product of the run already has.
///
/// A marketplace would overwrite one product with the other.
public struct SKURepeated: CatalogRule {
  public static let info = RuleInfo(
    id: "sku-repeated", severity: .error,
    title: LocalizedText(
      vi: "Mã sản phẩm bị trùng",
      en: "Product code is used twice"),
    message: LocalizedText(
      vi: "Mã {sku} đã dùng cho “{other}” ({place}). Xin đặt mã khác.",
      en: "The code {sku} is already used for “{other}” ({place}). Please choose another."),
    explanation: LocalizedText(
      vi: "Hai sản phẩm chung mã sẽ ghi đè lên nhau khi cập nhật.",
      en: "Two products with one code overwrite each other."),
    source: "SKU is the key of every marketplace studied",
    goodExample: "TRA-MC-01 và TRA-MC-02",
    badExample: "TRA-MC-01 hai lần")

  public static let good: [[Product]] = [
    [RuleExamples.food, RuleExamples.otherFood]
  ]

  public static let bad: [[Product]] = [
    [
      RuleExamples.food,
      RuleExamples.food {
        $0.name = "Trà lá sen"
      },
    ]
  ]

  public init() {}

  public func makeChecker() -> any CatalogChecker { Checker() }

  private struct Checker: CatalogChecker {
    private var seen = FirstSeen<Int32>(empty: -1)

    mutating func see(
      _ product: Product, at index: Int, in context: RuleContext,
      report: (ProductFinding) -> Void
    ) {
      product.forEachSKU { sku in
        let key = TextKey(exactly: sku)
        guard let earlier = seen.earlier(key, else: Int32(clamping: index)), earlier != index
        else { return }
        report(
          ProductFinding(
            SKURepeated.info, ["sku": sku], field: .sku, relatedIndex: Int(earlier)))
      }
    }
  }
}
