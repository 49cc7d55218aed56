/// Finds producers named only by their kind: "HTX", "Cơ sở sản xuất".
public struct ProducerNameGeneric: ProductRule {
  public static let info = RuleInfo(
    id: "producer-name-generic", severity: .warning,
    title: LocalizedText(
      vi: "Tên chủ thể quá chung",
      en: "Producer name is too general"),
    message: LocalizedText(
      vi: "“{name}” chưa phải là tên riêng. Xin ghi đủ tên, ví dụ “HTX Rạch Mới”.",
      en: "“{name}” names no one. Please give the full name, such as “HTX Rạch Mới”."),
    explanation: LocalizedText(
      vi: "Có hàng trăm hợp tác xã; khách và sàn cần biết đúng đơn vị chịu trách nhiệm.",
      en: "There are hundreds of cooperatives; buyers need to know which one answers for "
        + "it."),
    source: "Decree 43/2017/NĐ-CP: name of the responsible party",
    goodExample: "HTX Rạch Mới",
    badExample: "HTX")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.producer?.name = "HTX" },
    RuleExamples.food { $0.producer?.name = "Cơ sở sản xuất" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let name = product.producer?.name, name.utf8.count <= 36,
      Self.generic.contains(TextKey(name))
    else { return }
    report(ProductFinding(Self.info, ["name": name], field: .producerName))
  }

  private static let generic = Set(
    [
      "htx", "hợp tác xã", "tổ hợp tác", "tht", "công ty", "cty", "công ty tnhh", "cơ sở",
      "cơ sở sản xuất", "hộ kinh doanh", "hộ gia đình", "hkd", "doanh nghiệp", "nông dân",
      "hộ dân", "cá nhân", "htx nông nghiệp", "hợp tác xã nông nghiệp",
    ].map { TextKey($0) })
}
