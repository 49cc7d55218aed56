/// Finds health supplements without the statement that they are no medicine.
public struct SupplementDisclaimerMissing: ProductRule {
  public static let info = RuleInfo(
    id: "supplement-disclaimer-missing", severity: .warning,
    title: LocalizedText(
      vi: "Thiếu câu “không phải là thuốc”",
      en: "The statement “not a medicine” is missing"),
    message: LocalizedText(
      vi: "Thực phẩm bảo vệ sức khỏe phải ghi: “không phải là thuốc, không có tác dụng "
        + "thay thế thuốc chữa bệnh”.",
      en: "A supplement must say: “không phải là thuốc, không có tác dụng thay thế thuốc "
        + "chữa bệnh”."),
    explanation: LocalizedText(
      vi: "Câu này bắt buộc khi giới thiệu thực phẩm chức năng. Xin thêm vào ô Cảnh báo.",
      en: "The statement is mandatory when offering a supplement. Please add it to the "
        + "warnings."),
    source: "Law on Advertising and Decree 342/2025/NĐ-CP (supplements)",
    effectiveFrom: CalendarDate(year: 2013, month: 1, day: 1),
    goodExample: "Cảnh báo: không phải là thuốc…",
    badExample: "Thực phẩm bảo vệ sức khỏe, không có cảnh báo")

  public static let good: [Product] = [
    RuleExamples.food {
      $0.productSet = ProductSet.set(number: 18)
      $0.category = "Thực phẩm bảo vệ sức khỏe"
      $0.warnings = "Không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh."
    }
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.productSet = ProductSet.set(number: 18)
      $0.category = "Thực phẩm bảo vệ sức khỏe"
    }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard traits.isSupplement(product), !traits.mentions(.disclaimer) else { return }
    report(ProductFinding(Self.info, field: .warnings))
  }
}
