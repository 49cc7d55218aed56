/// Finds certified products of which neither the product set nor a category is known.
public struct ProductSetMissing: ProductRule {
  public static let info = RuleInfo(
    id: "product-set-missing", severity: .note,
    title: LocalizedText(
      vi: "Chưa có nhóm sản phẩm",
      en: "Product set is missing"),
    explanation: LocalizedText(
      vi: "Sàn cần nhóm để xếp đúng ngành hàng; thiếu nhóm thì chưa kiểm tra được nội dung "
        + "bắt buộc.",
      en: "Marketplaces file products by category, and mandatory contents depend on it."),
    messages: [
      "product-set-missing": LocalizedText(
        vi: "Chưa có bộ hoặc nhóm sản phẩm. Xin ghi, ví dụ “Chế biến từ rau, củ, quả, hạt”.",
        en: "No product set or group, such as “Chế biến từ rau, củ, quả, hạt”."),
      "product-set-missing.suggested": LocalizedText(
        vi:
          "Chưa có bộ sản phẩm. Theo tên, có thể là bộ {number}: “{suggestion}”; nếu đúng, xin "
          + "ghi vào cột bộ sản phẩm.",
        en: "No product set. By its name it may be set {number}: “{suggestion}”."),
    ],
    source: "26 product sets of Decision 26/2026/QĐ-TTg",
    goodExample: "Bộ sản phẩm: Chè từ thực vật khác",
    badExample: "Bộ sản phẩm: (trống)")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.produce { $0.category = nil },
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.productSet = nil
      $0.category = nil
    },
    RuleExamples.food {
      $0.name = "Quà quê Rạch Mới"
      $0.shortDescription = nil
      $0.productSet = nil
      $0.category = nil
    },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.productSet == nil, product.category == nil, product.certification?.stars != nil
    else { return }
    let sets = ProductSet.suggested(forName: product.name, description: product.shortDescription)
    guard let likeliest = sets.first else {
      report(ProductFinding(Self.info, field: .productSet))
      return
    }
    report(
      ProductFinding(
        Self.info, variant: "suggested",
        ["number": String(likeliest.number), "suggestion": likeliest.name], field: .productSet,
        fix: (.needsReview, likeliest.name)))
  }
}
