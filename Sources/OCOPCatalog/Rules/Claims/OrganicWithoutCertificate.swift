/// Finds "hữu cơ" or "organic" in a name without an organic certificate in the list.
///
/// In a description the word is too often about fertiliser to be worth a finding.
public struct OrganicWithoutCertificate: ProductRule {
  public static let info = RuleInfo(
    id: "organic-without-certificate", severity: .warning,
    title: LocalizedText(
      vi: "Ghi hữu cơ nhưng chưa có chứng nhận",
      en: "Organic without a certificate"),
    message: LocalizedText(
      vi: "Tên có “{text}” nhưng chưa ghi giấy chứng nhận hữu cơ. Xin bổ sung số giấy hoặc "
        + "bỏ chữ này.",
      en: "The name says “{text}” but no organic certificate is given. Please add it or "
        + "drop the word."),
    explanation: LocalizedText(
      vi: "Chỉ sản phẩm được chứng nhận mới được ghi hữu cơ trên nhãn và khi bán.",
      en: "Only certified products may be called organic."),
    source: "Decree 109/2018/NĐ-CP on organic farming; TCVN 11041",
    effectiveFrom: CalendarDate(year: 2018, month: 10, day: 15),
    goodExample: "Gạo hữu cơ, giấy TCVN 11041",
    badExample: "Gạo hữu cơ")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food {
      $0.name = "Trà mãng cầu hữu cơ"
      $0.certificates = [Certificate(scheme: "Hữu cơ TCVN 11041", number: "HC-012")]
    },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "Trà mãng cầu hữu cơ" }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let traits = context.traits(of: product)
    guard traits.mentions(.organic),
      let hit = traits.hits(.organic).first(where: { $0.field == .name })
    else { return }
    let isCertified = product.certificates.contains {
      let scheme = $0.scheme.lowercased()
      return ["hữu cơ", "organic", "11041", "usda", "jas"].contains { scheme.contains($0) }
    }
    guard !isCertified else { return }
    report(ProductFinding(Self.info, ["text": hit.typed(in: product.name)], field: .name))
  }
}
