/// Finds stars written into the name: "3 sao", "4*", "★★★".
public struct NameHasStars: ProductRule {
  public static let info = RuleInfo(
    id: "name-has-stars", severity: .warning,
    title: LocalizedText(
      vi: "Tên có ghi số sao",
      en: "Name states the stars"),
    message: LocalizedText(
      vi: "Tên có ghi “{stars}”. Xin ghi số sao ở cột riêng.",
      en: "The name says “{stars}”. Please keep the stars in their own column."),
    explanation: LocalizedText(
      vi: "Sao có thời hạn, tên thì không. Ghi trong tên thì khi hết hạn không gỡ được.",
      en: "Stars end and names stay; stars in a name cannot be taken back in time."),
    source: "29 of 1,851 public OCOP titles",
    goodExample: "Trà mãng cầu",
    badExample: "Trà mãng cầu 3 sao")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.name = "Mứt khế sao" },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "Trà mãng cầu 3 sao" },
    RuleExamples.food { $0.name = "Trà mãng cầu ★★★★" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    var name = product.name
    guard name.withUTF8(Self.mayHold) else { return }
    let scalars = Array(product.name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar == "★" || scalar == "⭐" || scalar == "☆" {
        report(ProductFinding(Self.info, ["stars": String(Character(scalar))], field: .name))
        return
      }
      guard (0x31...0x35).contains(scalar.value),
        index == 0
          || !LetterCase.isLetter(scalars[index - 1].value)
            && !(0x30...0x39).contains(scalars[index - 1].value)
      else { continue }
      var next = index + 1
      if next < scalars.count, scalars[next] == " " { next += 1 }
      let word = scalars[next...].prefix(3).map { LetterCase.lower($0.value) }
      let isWhole = next + 3 >= scalars.count || !LetterCase.isLetter(scalars[next + 3].value)
      guard word.first == 0x2A || word == [0x73, 0x61, 0x6F] && isWhole else { continue }
      report(
        ProductFinding(
          Self.info, ["stars": "\(scalar) " + (word.first == 0x2A ? "*" : "sao")], field: .name))
      return
    }
  }

  /// Whether a star, or a digit with an asterisk or an "s" behind it, may be in a name.
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in bytes.enumerated() {
      if byte == 0xE2 { return true }
      guard (0x31...0x35).contains(byte) else { continue }
      var next = index + 1
      if next < bytes.count, bytes[next] == 0x20 { next += 1 }
      if next < bytes.count, bytes[next] == 0x2A || bytes[next] | 0x20 == UInt8(ascii: "s") {
        return true
      }
    }
    return false
  }
}
