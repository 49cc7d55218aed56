/// Lists what the label of a packed food, drink or herbal product must say and the list does not.
///
/// One finding for all of it. Fresh goods, crafts and tourism are not asked.
public struct LabelContentsMissing: ProductRule {
  public static let info = RuleInfo(
    id: "label-contents-missing", severity: .note,
    title: LocalizedText(
      vi: "Thiếu nội dung bắt buộc trên nhãn",
      en: "Mandatory label contents are missing"),
    message: LocalizedText(
      vi: "Nên bổ sung {fields} như đã ghi trên nhãn.",
      en: "Please add {fields} as on the label."),
    explanation: LocalizedText(
      vi: "Nhãn đã có thì trang bán hàng cũng phải có, trừ ngày sản xuất, hạn dùng của "
        + "từng lô.",
      en: "What the label must say, a listing must say too, except the dates of a single "
        + "lot."),
    source: "Decree 43/2017/NĐ-CP as amended by 111/2021/NĐ-CP; 37/2026/NĐ-CP; listings: "
      + "52/2013/NĐ-CP as amended by 85/2021/NĐ-CP",
    goodExample: "Thành phần, bảo quản, hạn sử dụng đều có",
    badExample: "Không có thành phần và bảo quản")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.produce,
    RuleExamples.basket,
    RuleExamples.tour,
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.ingredients = nil
      $0.storage = nil
    }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard context.traits(of: product).isPacked(product) else { return }
    var missing: [ProductField] = []
    if product.ingredients == nil { missing.append(.ingredients) }
    if product.usage == nil { missing.append(.usage) }
    if product.storage == nil { missing.append(.storage) }
    if product.shelfLife == nil { missing.append(.shelfLife) }
    guard let first = missing.first else { return }
    report(
      ProductFinding(
        Self.info, ["fields": missing.map(\.rawValue).joined(separator: ",")], field: first))
  }
}
