/// Finds landline numbers whose area code does not exist.
///
/// Area codes changed in 2017; the old ones of the Mekong delta (0711 for Hậu Giang) are still copied
/// from old lists.
public struct PhoneAreaUnknown: ProductRule {
  public static let info = RuleInfo(
    id: "phone-area-unknown", severity: .warning,
    title: LocalizedText(
      vi: "Mã vùng điện thoại không còn",
      en: "Area code no longer exists"),
    explanation: LocalizedText(
      vi: "Gọi theo mã vùng cũ sẽ không được.",
      en: "Calls to an old area code do not get through."),
    messages: [
      "phone-area-unknown": LocalizedText(
        vi: "Mã vùng của “{phone}” không tồn tại. Xin kiểm tra lại số.",
        en: "The area code of “{phone}” does not exist. Please check the number."),
      "phone-area-unknown.old": LocalizedText(
        vi: "Mã vùng của “{phone}” đã đổi từ năm 2017. Số mới là {suggestion}.",
        en: "The area code of “{phone}” changed in 2017. The number is now {suggestion}."),
    ],
    source: "area code change of 2017 (Ministry of Information and Communications); codes from "
      + "general knowledge",
    goodExample: "0293 3871 000",
    badExample: "0711 3871 000")

  public static let good: [Product] = [
    RuleExamples.food { $0.producer?.phone = "+842933871000" }
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.producer?.phone = "0711 3871 000" },
    RuleExamples.food { $0.producer?.phone = "+842953871000" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let phone = product.producer?.phone, !ContactScanner.isMobile(phone) else { return }
    var digits = phone.utf8.filter { (0x30...0x39).contains($0) }
    if phone.utf8.first == UInt8(ascii: "+"), digits.starts(with: [0x38, 0x34]) {
      digits.replaceSubrange(0..<2, with: [0x30])
    }
    if digits.count == 11, digits.starts(with: [0x30, 0x32]), digits[2] != 0x34, digits[2] != 0x38 {
      let area = String(decoding: digits[2..<4], as: UTF8.self)
      guard !Self.areas.contains(area) else { return }
      report(ProductFinding(Self.info, ["phone": phone], field: .phone))
    } else if let (old, new) = Self.changed.first(where: { digits.starts(with: $0.old.utf8) }),
      digits.count == old.utf8.count + 7
    {
      let suggestion = new + String(decoding: digits.dropFirst(old.utf8.count), as: UTF8.self)
      report(
        ProductFinding(
          Self.info, variant: "old", ["phone": phone, "suggestion": suggestion], field: .phone,
          fix: (.needsReview, suggestion)))
    }
  }

  /// Whether digits are a landline number of before 2017.
  static func hasOldArea(_ digits: [UInt8]) -> Bool {
    changed.contains {
      digits.starts(with: $0.old.utf8) && digits.count == $0.old.utf8.count + 7
    }
  }

  /// The two digits after 02 of every area with a code of four digits.
  private static let areas: Set<String> = [
    "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "18",
    "19", "20", "21", "22", "25", "26", "27", "28", "29", "32", "33", "34", "35", "36", "37",
    "38", "39", "51", "52", "54", "55", "56", "57", "58", "59", "60", "61", "62", "63", "69",
    "70", "71", "72", "73", "74", "75", "76", "77", "90", "91", "92", "93", "94", "96", "97",
    "99",
  ]

  /// Old area codes of the Mekong delta with seven digits after them.
  private static let changed: [(old: String, new: String)] = [
    ("0711", "0293"), ("0710", "0292"), ("079", "0299"), ("0781", "0291"), ("0780", "0290"),
    ("077", "0297"), ("076", "0296"), ("070", "0270"), ("074", "0294"), ("075", "0275"),
    ("073", "0273"), ("072", "0272"), ("067", "0277"),
  ]
}
