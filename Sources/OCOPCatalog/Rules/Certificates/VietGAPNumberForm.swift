/// Finds VietGAP numbers that do not have the usual form VietGAP-TT-13-09-68-0096.
public struct VietGAPNumberForm: ProductRule {
  public static let info = RuleInfo(
    id: "vietgap-number-form", severity: .note,
    title: LocalizedText(
      vi: "Số VietGAP không đúng dạng",
      en: "VietGAP number has an unusual form"),
    message: LocalizedText(
      vi: "Số VietGAP “{number}” chưa đúng dạng. Xin ghi như VietGAP-TT-13-09-92-0012.",
      en: "The VietGAP number “{number}” is unusual; the usual form is "
        + "VietGAP-TT-13-09-92-0012."),
    explanation: LocalizedText(
      vi: "Số đúng dạng mới tra cứu được.",
      en: "Only a well-formed number can be looked up."),
    source: "two examples in public listings",
    goodExample: "VietGAP-TT-13-09-92-0012",
    badExample: "0012")

  public static let good: [Product] = [
    RuleExamples.produce
  ]

  public static let bad: [Product] = [
    RuleExamples.produce { $0.certificates[0].number = "0012" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for certificate in product.certificates {
      guard let number = certificate.number, certificate.scheme.utf8.count < 40,
        certificate.scheme.lowercased().hasPrefix("vietgap"), !Self.hasForm(number)
      else { continue }
      report(ProductFinding(Self.info, ["number": number], field: .standardNumber))
    }
  }

  private static func hasForm(_ number: String) -> Bool {
    let parts = number.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "vietgap", (1...3).contains(parts[1].utf8.count) else {
      return false
    }
    return zip(parts[2...], [2, 2, 2, 4]).allSatisfy { part, length in
      part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}
