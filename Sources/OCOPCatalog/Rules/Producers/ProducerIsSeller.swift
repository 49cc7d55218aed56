/// Finds a post office named as the producer; it sells the goods but does not make them.
public struct ProducerIsSeller: ProductRule {
  public static let info = RuleInfo(
    id: "producer-is-seller", severity: .note,
    title: LocalizedText(
      vi: "Chủ thể là nơi bán, không phải nơi sản xuất",
      en: "The producer named is a seller"),
    message: LocalizedText(
      vi: "“{name}” là nơi bán hàng. Xin ghi tên người sản xuất.",
      en: "“{name}” sells the goods. Please name who makes them."),
    explanation: LocalizedText(
      vi: "Danh sách lấy từ sàn thường ghi bưu điện vào ô chủ thể. Nhãn và hồ sơ OCOP cần "
        + "người sản xuất.",
      en: "Lists taken from a marketplace often name the post office. The OCOP file needs "
        + "the maker."),
    source: "217 of 1,851 public OCOP listings name a post office as producer",
    goodExample: "Hợp tác xã Rạch Mới",
    badExample: "Bưu điện tỉnh")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.producer?.name = "Bưu điện thành phố Cần Thơ" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let name = product.producer?.name, let first = name.utf8.first,
      [UInt8(ascii: "b"), UInt8(ascii: "v")].contains(first | 0x20)
    else { return }
    let small = name.prefix(24).lowercased()
    guard small.hasPrefix("bưu điện") || small.hasPrefix("bưu cục") || small.hasPrefix("vnpost")
    else { return }
    report(ProductFinding(Self.info, ["name": name], field: .producerName))
  }
}
