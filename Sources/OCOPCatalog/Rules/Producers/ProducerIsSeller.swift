internal import VietnameseText

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
    RuleExamples.food,
    RuleExamples.food { $0.producer?.name = "Cơ sở Văn Hóa Xanh" },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.producer?.name = "Bưu điện thành phố Cần Thơ" },
    RuleExamples.food { $0.producer?.name = "BĐVHX Rạch Mới" },
    RuleExamples.food { $0.producer?.name = "VHX. Rạch Mới" },
    RuleExamples.food { $0.producer?.name = "OCOP-RẠCH MỚI" },
    RuleExamples.food { $0.producer?.name = "Trung tâm giới thiệu sản phẩm OCOP" },
    RuleExamples.food { $0.producer?.name = "Sản Phẩm OCOP Rạch Mới" },
    RuleExamples.food { $0.producer?.name = "Điểm bưu điện văn hóa xã Rạch Mới" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    // 0xC4 begins "Điểm".
    guard let name = product.producer?.name, let first = name.utf8.first,
      Self.initials.contains(first | 0x20)
    else { return }
    let key = VietnameseText.searchKey(String(name.prefix(32))) + " "
    // "BĐT" is the post office of a province; "BDT" may be anyone.
    guard
      Self.beginnings.contains(where: { key.hasPrefix($0) })
        || key.hasPrefix("bdt ") && name.dropFirst().first?.lowercased() == "đ"
    else { return }
    report(ProductFinding(Self.info, ["name": name], field: .producerName))
  }

  private static let initials = Array("bvdost".utf8) + [0xE4]

  /// The stalls of a district's products, and how people write "bưu điện", and the "bưu điện văn hóa xã" of each commune, without marks.
  private static let beginnings = [
    "buu dien ", "buu cuc ", "vnpost ", "bd vhx ", "bdvhx ", "vhx ", "van hoa xa ",
    "diem buu dien ", "diem bd vhx ", "diem bdvhx ", "ocop ", "san pham ocop ",
    "trung tam gioi thieu san pham ",
  ]
}
