/// Finds products without a producer.
public struct ProducerMissing: ProductRule {
  public static let info = RuleInfo(
    id: "producer-missing", severity: .warning,
    title: LocalizedText(
      vi: "Chưa có tên chủ thể sản xuất",
      en: "Producer is missing"),
    message: LocalizedText(
      vi: "Chưa có tên chủ thể sản xuất. Xin ghi tên hợp tác xã, cơ sở hoặc công ty.",
      en: "Nobody is named as the producer. Please enter the cooperative, facility or "
        + "company."),
    explanation: LocalizedText(
      vi: "Luật yêu cầu nêu tên và địa chỉ người chịu trách nhiệm về hàng hóa.",
      en: "The law asks for the name and address of the one responsible for the goods."),
    source: "Decree 43/2017/NĐ-CP as amended by 111/2021/NĐ-CP: name and address of the "
      + "responsible party",
    goodExample: "Chủ thể: Hợp tác xã Nông nghiệp Rạch Mới",
    badExample: "Chủ thể: (trống)")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.producer = nil }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.producer?.name.isEmpty ?? true else { return }
    report(ProductFinding(Self.info, field: .producerName))
  }
}
