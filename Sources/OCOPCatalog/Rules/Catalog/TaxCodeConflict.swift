/// Finds a producer with two tax codes, or a tax code with two producers.
public struct TaxCodeConflict: CatalogRule {
  public static let info = RuleInfo(
    id: "tax-code-conflict", severity: .warning,
    title: LocalizedText(
      vi: "Mã số thuế không thống nhất",
      en: "Tax codes contradict each other"),
    explanation: LocalizedText(
      vi:
        "Một đơn vị có một mã số thuế; sai thì không xuất được hóa đơn và sàn không xác minh "
        + "được.",
      en: "One organisation has one code; else invoices and verification fail."),
    messages: [
      "tax-code-conflict.code": LocalizedText(
        vi: "“{name}” ghi mã số thuế {code}, nhưng {place} ghi {other}. Xin kiểm tra.",
        en: "“{name}” has tax code {code} here and {other} at {place}. Please check."),
      "tax-code-conflict.name": LocalizedText(
        vi: "Mã số thuế {code} đã ghi cho “{other}”. Xin kiểm tra tên chủ thể.",
        en: "Tax code {code} was given for “{other}”. Please check the producer."),
    ],
    source: "tax law: one code per taxpayer",
    goodExample: "một mã cho một đơn vị",
    badExample: "một đơn vị hai mã")

  public static let good: [[Product]] = [
    [RuleExamples.food, RuleExamples.otherFood]
  ]

  public static let bad: [[Product]] = [
    [
      RuleExamples.food,
      RuleExamples.otherFood {
        $0.producer?.taxCode = "6300000770"
      },
    ],
    [
      RuleExamples.food,
      RuleExamples.otherFood {
        $0.producer?.name = "HTX Kênh Xáng"
      },
    ],
  ]

  public init() {}

  public func makeChecker() -> any CatalogChecker { Checker() }

  /// The code that a producer had first.
  private struct SeenCode {
    var index: Int32
    var code: UInt64
  }

  /// The producer that had a code first, by its number among the producers and the key of its name.
  private struct SeenProducer {
    var index: Int32
    var number: Int32
    var key: UInt64
  }

  private struct Checker: CatalogChecker {
    private var codes = FirstSeen<SeenCode>(empty: SeenCode(index: -1, code: 0))
    private var names = FirstSeen<SeenProducer>(empty: SeenProducer(index: -1, number: -1, key: 0))
    private var producers = SeenNames()

    mutating func see(
      _ product: Product, at index: Int, in context: RuleContext,
      report: (ProductFinding) -> Void
    ) {
      guard let producer = product.producer, let text = producer.taxCode, let code = TaxCode(text)
      else { return }
      let name = context.traits(of: product).producerKey
      let index = Int32(clamping: index)
      if let earlier = codes.earlier(name, else: SeenCode(index: index, code: code.packed)) {
        let other = TaxCode(packed: earlier.code)
        // A branch and its parent belong together.
        guard other.digits != code.digits else { return }
        report(
          ProductFinding(
            TaxCodeConflict.info, variant: "code",
            ["name": producer.name, "code": text, "other": other.description], field: .taxCode,
            relatedIndex: Int(earlier.index)))
        return
      }
      let this = SeenProducer(
        index: index, number: Int32(clamping: producers.count), key: name.value)
      guard let earlier = names.earlier(TextKey(exactly: text), else: this) else {
        producers.append(producer.name)
        return
      }
      guard earlier.key != this.key, let other = producers[Int(earlier.number)] else { return }
      report(
        ProductFinding(
          TaxCodeConflict.info, variant: "name", ["code": text, "other": other],
          field: .producerName, relatedIndex: Int(earlier.index)))
    }
  }
}
