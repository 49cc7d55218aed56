/// Reminds companies of the nutrition facts on processed food of several ingredients.
///
/// Narrow on purpose: goods of one ingredient, plain tea and coffee, alcohol, supplements and small
/// producers are exempt, which covers most OCOP products.
public struct NutritionFactsMissing: ProductRule {
  public static let info = RuleInfo(
    id: "nutrition-facts-missing", severity: .note,
    title: LocalizedText(
      vi: "Có thể cần bảng thành phần dinh dưỡng",
      en: "Nutrition facts may be needed"),
    message: LocalizedText(
      vi: "Nếu nhãn có bảng dinh dưỡng (năng lượng, đạm, bột đường, béo, natri), xin ghi "
        + "thêm vào mô tả.",
      en: "If the label has nutrition facts, please add them to the description."),
    explanation: LocalizedText(
      vi: "Từ 2026 thực phẩm chế biến đóng gói phải ghi; cơ sở nhỏ và hàng một thành phần "
        + "được miễn.",
      en: "Binding for packed processed food since 2026; small producers and single "
        + "ingredients are exempt."),
    source: "Circular 29/2023/TT-BYT",
    effectiveFrom: CalendarDate(year: 2026, month: 1, day: 1),
    goodExample: "Năng lượng 350 kcal/100 g",
    badExample: "Bánh nhiều thành phần, không ghi dinh dưỡng")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food {
      $0.productSet = ProductSet.set(number: 7)
      $0.producer?.kind = .enterprise
      $0.ingredients = "Khóm, đường, muối"
      $0.description = "Khóm sấy dẻo thái lát. Năng lượng 320 kcal trong 100 g."
    },
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.productSet = ProductSet.set(number: 7)
      $0.producer?.kind = .enterprise
      $0.ingredients = "Khóm, đường, muối"
    }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.producer?.kind == .enterprise, let number = product.productSet?.number,
      (5...8).contains(number) || number == 17, let ingredients = product.ingredients,
      ingredients.utf8.contains(UInt8(ascii: ",")),
      !context.traits(of: product).mentions(.nutrition)
    else { return }
    report(ProductFinding(Self.info, field: .description))
  }
}
