/// Finds names written in capitals only.
///
/// Measures ("200g") and notes in brackets may have small letters. The fix writes the name as a
/// sentence; proper names that the other columns do not show need a look.
public struct NameAllCapitals: ProductRule {
  public static let info = RuleInfo(
    id: "name-all-capitals", severity: .warning,
    title: LocalizedText(
      vi: "Tên viết hoa toàn bộ",
      en: "Name is all in capitals"),
    message: LocalizedText(
      vi: "Tên viết hoa toàn bộ. Nên viết “{suggestion}”.",
      en: "The name is all in capitals. Better: “{suggestion}”."),
    explanation: LocalizedText(
      vi: "Chữ hoa khó đọc trên điện thoại và nhiều sàn không nhận.",
      en: "Capitals are hard to read on a phone, and many marketplaces refuse them."),
    source: "125 of 1,851 public OCOP titles",
    goodExample: "Trà mãng cầu xiêm",
    badExample: "TRÀ MÃNG CẦU XIÊM")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.name = "Gạo ST25" },
    RuleExamples.food { $0.name = "MACCA (hạt sấy)" },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "TRÀ MÃNG CẦU XIÊM" },
    RuleExamples.food { $0.name = "OCOP - TRÀ MÃNG CẦU XIÊM (chỉ giao trong tỉnh) 200g" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    // The OCOP prefix has its own finding; a suggestion that keeps it would be wrong again.
    var bare = OCOPPrefix.split(product.name)?.rest ?? product.name
    // Nearly every name is turned away by its second letter.
    guard LetterCase.beginsInCapitals(bare),
      LetterCase.isAllCapitals(bare, letters: 5)
        || LetterCase.isAllCapitals(Self.withoutNotes(bare), letters: 8)
    else { return }
    bare.replace("_", with: " - ")
    let suggestion = LetterCase.sentence(bare, names: ProperNames(of: product))
    report(
      ProductFinding(
        Self.info, ["suggestion": suggestion], field: .name, fix: (.needsReview, suggestion)))
  }

  /// A name without what stands in brackets and without words that have a digit, or that multiply.
  private static func withoutNotes(_ name: String) -> String {
    var depth = 0
    let outside = name.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth = max(0, depth - 1) } }
      return depth == 0
    }
    return outside.split { " _".contains($0) }
      .filter { word in word != "x" && !word.contains(where: \.isNumber) }
      .joined(separator: " ")
  }
}
