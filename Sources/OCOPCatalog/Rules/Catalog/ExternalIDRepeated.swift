/// Finds a number on a channel that an earlier product already has on that channel.
public struct ExternalIDRepeated: CatalogRule {
  public static let info = RuleInfo(
    id: "external-id-repeated", severity: .error,
    title: LocalizedText(
      vi: "Mã trên sàn bị trùng",
      en: "Number on a channel is used twice"),
    message: LocalizedText(
      vi: "Mã {id} trên {channel} đã gắn với “{other}” ({place}). Xin kiểm tra lại.",
      en: "The number {id} on {channel} already belongs to “{other}” ({place}). Please check."),
    explanation: LocalizedText(
      vi: "Hai sản phẩm chung mã trên sàn sẽ ghi đè lên nhau.",
      en: "Two products with one number overwrite each other."),
    source: "a channel gives every listing its own number",
    goodExample: "hai mã khác nhau",
    badExample: "một mã hai lần")

  public static let good: [[Product]] = [
    [RuleExamples.food, RuleExamples.otherFood]
  ]

  public static let bad: [[Product]] = [
    [
      RuleExamples.food { $0.externalIDs = ["postmart": "1001"] },
      RuleExamples.food {
        $0.sku = "TRA-MC-02"
        $0.externalIDs = ["postmart": "1001"]
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
      guard !product.externalIDs.isEmpty else { return }
      for (channel, id) in product.externalIDs.sorted(by: { $0.key < $1.key }) {
        var key = TextKey(exactly: channel)
        key.add(exactly: id)
        guard let earlier = seen.earlier(key, else: Int32(clamping: index)) else { continue }
        report(
          ProductFinding(
            ExternalIDRepeated.info, ["id": id, "channel": channel], relatedIndex: Int(earlier)))
      }
    }
  }
}
