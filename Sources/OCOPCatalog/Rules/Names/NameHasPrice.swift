/// Finds a price written into the name: "120k", "30.000đ".
public struct NameHasPrice: ProductRule {
  public static let info = RuleInfo(
    id: "name-has-price", severity: .warning,
    title: LocalizedText(
      vi: "Tên có ghi giá",
      en: "Name states a price"),
    message: LocalizedText(
      vi: "Tên có ghi giá “{price}”. Xin ghi giá ở cột Giá.",
      en: "The name says “{price}”. Please keep the price in its own column."),
    explanation: LocalizedText(
      vi: "Giá đổi thì tên sẽ sai, và sàn không cho ghi giá trong tên.",
      en: "The name is wrong when the price changes, and marketplaces forbid it."),
    source: "title rules of the marketplaces studied",
    goodExample: "Trà mãng cầu",
    badExample: "Trà mãng cầu 120k")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.name = "Mật ong 500 g" },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "Trà mãng cầu 120k" },
    RuleExamples.food { $0.name = "Trà mãng cầu 30.000đ" },
    RuleExamples.food { $0.name = "Dưa lưới Vị Thủy (1,5kg đến 1,8kg_50000/kg)" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    var name = product.name
    guard let price = name.withUTF8(Self.price) else { return }
    report(ProductFinding(Self.info, ["price": price], field: .name))
  }

  /// The first word that begins with two digits and ends with a word for money ("30.000đ"), or with
  /// four digits before a stroke ("50000/kg").
  private static func price(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !isSeparator(bytes[end]) { end += 1 }
      var digits = start
      while digits < end, isDigit(bytes[digits]) || bytes[digits] == 0x2E || bytes[digits] == 0x2C {
        digits += 1
      }
      if digits - start >= 2, digits < end, isDigit(bytes[start]) {
        let unit = String(decoding: bytes[digits..<end], as: UTF8.self).lowercased()
        if units.contains(unit) || digits - start >= 4 && isPer(unit) {
          return String(decoding: bytes[start..<end], as: UTF8.self)
        }
      }
      start = end + 1
    }
    return nil
  }

  /// Whether a stroke and a word follow, "/kg"; "10000/2023" has a number.
  private static func isPer(_ rest: String) -> Bool {
    rest.first == "/" && rest.dropFirst().first?.isLetter == true
  }

  @inline(__always)
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: ")")
  }

  private static let units = ["k", "đ", "₫", "vnđ", "vnd", "đồng", "ngàn"]

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
