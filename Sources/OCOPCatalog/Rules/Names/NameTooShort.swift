/// Finds names of a single letter; `Ổi` and `Me` are real names of produce.
public struct NameTooShort: ProductRule {
  public static let info = RuleInfo(
    id: "name-too-short", severity: .warning,
    title: LocalizedText(
      vi: "Tên quá ngắn",
      en: "Name is too short"),
    message: LocalizedText(
      vi: "Tên “{name}” quá ngắn. Xin ghi đủ, ví dụ “Trà mãng cầu xiêm”.",
      en: "The name “{name}” is too short. Please give it in full, such as “Trà mãng cầu "
        + "xiêm”."),
    explanation: LocalizedText(
      vi: "Khách tìm theo tên; tên quá ngắn thì không ai tìm thấy.",
      en: "Buyers search by name and will not find it."),
    source: "two letters are a real name: Ổi, Me, Sả",
    goodExample: "Trà mãng cầu xiêm",
    badExample: "T")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "T" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard product.name.utf8.count < 60 else { return }
    var seen = 0
    let isLong = product.name.utf8.contains { byte in
      let isLetter = byte < 0x80 && (byte | 0x20) &- 0x61 < 26
      seen += isLetter ? 1 : 0
      return seen > 1
    }
    guard !isLong else { return }
    let letters = product.name.unicodeScalars.prefix(40).count {
      LetterCase.isLetter($0.value) || (0x30...0x39).contains($0.value)
    }
    guard letters == 1 else { return }
    report(ProductFinding(Self.info, ["name": product.name], field: .name))
  }
}
