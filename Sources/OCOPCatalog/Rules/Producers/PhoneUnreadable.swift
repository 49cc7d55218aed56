/// Finds a producer's phone that is no Vietnamese number.
///
/// Mobile numbers of eleven digits ended in 2018; where the new prefix is known it is offered.
public struct PhoneUnreadable: ProductRule {
  public static let info = RuleInfo(
    id: "phone-unreadable", severity: .warning,
    title: LocalizedText(
      vi: "Số điện thoại không đúng",
      en: "Phone number is not right"),
    explanation: LocalizedText(
      vi: "Sàn và bưu tá gọi số này. Số sai thì đơn bị hủy.",
      en: "The marketplace and the courier call this number; orders fail when it is wrong."),
    messages: [
      "phone-unreadable": LocalizedText(
        vi: "Số điện thoại “{phone}” không đúng. Xin ghi 10 số, ví dụ 0912 000 111.",
        en: "The phone “{phone}” is not right. Please enter 10 digits, such as 0912 000 111."),
      "phone-unreadable.old": LocalizedText(
        vi: "Đầu số của “{phone}” đã đổi từ năm 2018. Số mới là {suggestion}.",
        en: "The prefix of “{phone}” changed in 2018. The number is now {suggestion}."),
    ],
    source: "numbering plan since 2018 (Ministry of Information and Communications)",
    goodExample: "0912 000 111",
    badExample: "0123 400 0111")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.producer?.phone = "0912 000" },
    RuleExamples.food { $0.producer?.phone = "01234000111" },
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
    guard !ContactScanner.isPhone(digits), !Self.isServiceNumber(digits),
      !PhoneAreaUnknown.hasOldArea(digits)
    else { return }
    let prefix = String(decoding: digits.prefix(4), as: UTF8.self)
    if digits.count == 11, let new = Self.newPrefixes[prefix] {
      let suggestion = new + String(decoding: digits.dropFirst(4), as: UTF8.self)
      report(
        ProductFinding(
          Self.info, variant: "old", ["phone": phone, "suggestion": suggestion], field: .phone,
          fix: (.needsReview, suggestion)))
    } else {
      report(ProductFinding(Self.info, ["phone": phone], field: .phone))
    }
  }

  /// Whether digits are a paid or free service number (1800, 1900).
  private static func isServiceNumber(_ digits: [UInt8]) -> Bool {
    (8...10).contains(digits.count)
      && (digits.starts(with: Array("1800".utf8)) || digits.starts(with: Array("1900".utf8)))
  }

  /// The three digits that took the place of four in the change of September to November 2018.
  private static let newPrefixes = [
    "0162": "032", "0163": "033", "0164": "034", "0165": "035", "0166": "036", "0167": "037",
    "0168": "038", "0169": "039", "0120": "070", "0121": "079", "0122": "077", "0126": "076",
    "0128": "078", "0123": "083", "0124": "084", "0125": "085", "0127": "081", "0129": "082",
    "0186": "056", "0188": "058", "0199": "059",
  ]
}
