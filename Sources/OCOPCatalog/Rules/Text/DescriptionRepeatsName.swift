/// Finds descriptions that only repeat the name.
public struct DescriptionRepeatsName: ProductRule {
  public static let info = RuleInfo(
    id: "description-repeats-name", severity: .note,
    title: LocalizedText(
      vi: "Mô tả chỉ lặp lại tên",
      en: "Description only repeats the name"),
    message: LocalizedText(
      vi: "Mô tả chỉ lặp lại tên. Xin viết thêm: làm từ gì, dùng thế nào.",
      en: "The description only repeats the name. Please say what it is made of and how to "
        + "use it."),
    explanation: LocalizedText(
      vi: "Khách không biết gì hơn, và sàn xếp hạng thấp.",
      en: "It tells buyers nothing, and marketplaces rank it low."),
    source: "listing rules of the marketplaces studied",
    goodExample: "Trà từ trái mãng cầu chín, thái lát, sấy.",
    badExample: "Trà mãng cầu xiêm Rạch Mới")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.description = $0.name }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let description = product.description,
      description.utf8.count <= product.name.utf8.count + 8,
      description.utf8.count + 8 >= product.name.utf8.count,
      TextKey(description) == TextKey(product.name)
    else { return }
    report(ProductFinding(Self.info, field: .description))
  }
}
