internal import VietnameseText

/// Finds seasons that name no month and no time of the year, or a month that does not exist.
public struct SeasonUnclear: ProductRule {
  public static let info = RuleInfo(
    id: "season-unclear", severity: .note,
    title: LocalizedText(
      vi: "Mùa vụ chưa rõ",
      en: "Season is unclear"),
    message: LocalizedText(
      vi: "Mùa vụ “{season}” chưa rõ. Xin ghi tháng, ví dụ “tháng 4 - tháng 8”.",
      en: "The season “{season}” is unclear. Please name months, such as “tháng 4 - tháng "
        + "8”."),
    explanation: LocalizedText(
      vi: "Khách và sàn cần biết tháng nào có hàng.",
      en: "Buyers and marketplaces need to know in which months it is there."),
    source: "seasons in public produce lists",
    goodExample: "tháng 4 - tháng 8",
    badExample: "tháng 13")

  public static let good: [Product] = [
    RuleExamples.produce,
    RuleExamples.produce { $0.season = "Quanh năm" },
  ]

  public static let bad: [Product] = [
    RuleExamples.produce { $0.season = "tháng 13" },
    RuleExamples.produce { $0.season = "sớm" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let season = product.season, !FillerText.isFiller(season) else { return }
    let numbers = season.utf8.split { !(0x30...0x39).contains($0) }
    let isWrong =
      numbers.isEmpty
      ? !Self.namesTime(VietnameseText.composed(season.lowercased()))
      : numbers.contains(where: Self.isNoMonth) && season.lowercased().contains("tháng")
    guard isWrong else { return }
    report(ProductFinding(Self.info, ["season": season], field: .season))
  }

  private static let times: [[UInt8]] = [
    "năm", "mùa", "vụ", "xuân", "hè", "hạ", "thu", "đông", "tết", "quanh", "tháng", "mưa", "khô",
    "nắng", "lũ", "nước nổi",
  ].map { Array($0.utf8) }

  private static func namesTime(_ text: String) -> Bool {
    var text = text
    // By bytes: `contains` of the standard library compares letter by letter and costs ten times it.
    return text.withUTF8 { bytes in
      times.contains { word in
        bytes.indices.dropLast(word.count - 1).contains { bytes[$0...].starts(with: word) }
      }
    }
  }

  /// Whether digits can be neither a month nor a day; years are left alone.
  private static func isNoMonth(_ digits: Substring.UTF8View) -> Bool {
    guard digits.count <= 2 else { return false }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value == 0 || value > 31 || value == 13
  }
}
