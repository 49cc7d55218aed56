/// Finds shelf lives without a number, or with a calendar date, which belongs to one lot.
public struct ShelfLifeUnclear: ProductRule {
  public static let info = RuleInfo(
    id: "shelf-life-unclear", severity: .note,
    title: LocalizedText(
      vi: "Hạn sử dụng chưa rõ",
      en: "Shelf life is unclear"),
    explanation: LocalizedText(
      vi: "Ngày cụ thể đổi theo từng lô nên không đưa lên trang bán hàng.",
      en: "A date changes with every lot and does not belong in a listing."),
    messages: [
      "shelf-life-unclear": LocalizedText(
        vi: "Hạn sử dụng “{text}” chưa rõ. Xin ghi thời gian, ví dụ “12 tháng”.",
        en: "The shelf life “{text}” is unclear. Please give a time, such as “12 tháng”."),
      "shelf-life-unclear.date": LocalizedText(
        vi: "“{text}” là ngày của một lô hàng. Xin ghi thời gian, ví dụ “12 tháng”.",
        en: "“{text}” is the date of one lot. Please give a time, such as “12 tháng”."),
    ],
    source: "Decree 52/2013/NĐ-CP as amended by 85/2021/NĐ-CP: dates of a lot are not shown",
    goodExample: "12 tháng",
    badExample: "15/12/2026")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.shelfLife = "Không thời hạn" },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.shelfLife = "15/12/2026" },
    RuleExamples.food { $0.shelfLife = "lâu" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let text = product.shelfLife, text.utf8.count < 60, !FillerText.isFiller(text) else {
      return
    }
    // A number and a unit: the usual case, let go without a copy.
    var groupsSeen = 0
    var isInside = false
    for byte in text.utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit, !isInside { groupsSeen += 1 }
      isInside = isDigit
    }
    guard groupsSeen == 0 || groupsSeen == 3 else { return }
    let groups = text.utf8.split { !(0x30...0x39).contains($0) }.map(\.count)
    let isDate = groups.count == 3 && groups.contains(4) && !text.contains(" ")
    let small = text.lowercased()
    let words = [
      "một", "hai", "ba", "bốn", "năm", "sáu", "mười", "không", "vô", "nsx", "bao bì", "ngày",
    ]
    let isStated = !groups.isEmpty || words.contains { small.contains($0) }
    guard isDate || !isStated, !FillerText.isFiller(text) else { return }
    report(
      ProductFinding(Self.info, variant: isDate ? "date" : nil, ["text": text], field: .shelfLife))
  }
}
