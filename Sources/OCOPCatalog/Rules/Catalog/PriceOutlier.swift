/// Finds prices eight times above or below those of the same product and pack in the list.
///
/// A zero too many or too few. Judged against the geometric mean of at least three earlier rows with
/// the same name and pack, whoever the producer; compared within a product set per kilo, only a
/// hundredfold difference from at least twenty rows counts, as a note.
public struct PriceOutlier: CatalogRule {
  public static let info = RuleInfo(
    id: "price-outlier", severity: .warning,
    title: LocalizedText(
      vi: "Giá lệch hẳn so với hàng cùng loại",
      en: "Price is far from those of its kind"),
    explanation: LocalizedText(
      vi: "Thừa hay thiếu một số 0 là lỗi hay gặp nhất khi ghi giá.",
      en: "A zero too many or too few is the commonest slip in prices."),
    messages: [
      "price-outlier": LocalizedText(
        vi: "Giá {price} lệch xa giá thường của “{name}” trong bảng (khoảng {usual}). Có "
          + "thừa hay thiếu số 0?",
        en: "{price} is far from what “{name}” costs in this list (about {usual}). A zero "
          + "too many or few?"),
      "price-outlier.set": LocalizedText(
        vi: "Giá {price} một kg lệch xa các sản phẩm cùng bộ (khoảng {usual}). Xin kiểm tra.",
        en: "{price} a kilo is far from others of its set (about {usual}). Please check."),
    ],
    source: "price spread of equal produce in public listings: below three times",
    goodExample: "35.000, 36.000, 34.000, 40.000",
    badExample: "35.000, 36.000, 34.000, 350.000")

  public static let good: [[Product]] = [
    [35_000, 36_000, 34_000, 60_000].map { (amount: Int64) in
      RuleExamples.produce {
        $0.sku = "BUOI-\(amount)"
        $0.producer?.name = "Vườn số \(amount / 1000)"
        $0.producer?.taxCode = nil
        $0.variants[0].price = Price(Dong(amount))
      }
    }
  ]

  public static let bad: [[Product]] = [
    [
      RuleExamples.produce, RuleExamples.produce, RuleExamples.produce,
      RuleExamples.produce { $0.variants[0].price = Price(Dong(350_000)) },
    ],
    Array(repeating: RuleExamples.food, count: 20)
      + [
        RuleExamples.food {
          $0.name = "Trà khác"
          $0.variants[0].price = Price(Dong(60_000_000))
        }
      ],
  ]

  public init() {}

  public func makeChecker() -> any CatalogChecker { Checker() }

  private struct Checker: CatalogChecker {
    /// The rows seen, up to 65,535, and the sum of their prices' logarithms to base 2, in 1/1024:
    /// eight bytes, for most products are alone with their name.
    private struct Tally {
      private var bits: UInt64 = 0
      var count: Int { Int(bits & 0xFFFF) }
      var mean: Int { count == 0 ? 0 : Int(bits >> 16) / count }

      func adding(_ log: Int) -> Tally {
        guard count < 0xFFFF else { return self }
        var sum = self
        sum.bits += UInt64(log) << 16 + 1
        return sum
      }
    }
    private var products = FirstSeen<Tally>(empty: Tally())
    private var sets: [Int: Tally] = [:]

    mutating func see(
      _ product: Product, at index: Int, in context: RuleContext,
      report: (ProductFinding) -> Void
    ) {
      let nameKey = context.traits(of: product).nameKey
      for variant in product.variants {
        guard let price = variant.price, price.dong.amount >= 500, price.upTo == nil else {
          continue
        }
        var key = nameKey
        key.add(variant.packSize)
        key.add(price.per ?? variant.unit ?? "")
        let own = log2(price.dong.amount)
        let row = products.place(of: key, else: Tally())
        let same = products[row]
        if same.count >= 3, abs(own - same.mean) >= 3 * 1024 {
          report(
            ProductFinding(
              PriceOutlier.info,
              [
                "price": price.dong.description, "name": product.name, "usual": power(same.mean),
              ], field: .price))
          continue
        }
        products[row] = same.adding(own)
        guard let set = product.productSet?.number, price.per == nil,
          let grams = variant.packSize?.totalGrams, grams >= 1, grams < 1e6
        else { continue }
        let perKilo = Dong(Int64(Double(min(price.dong.amount, 1 << 40)) * 1000 / grams))
        let kilo = log2(perKilo.amount)
        let others = sets[set, default: Tally()]
        if others.count >= 20, abs(kilo - others.mean) >= 6 * 1024 + 660 {
          report(
            ProductFinding(
              PriceOutlier.info, variant: "set",
              ["price": perKilo.description, "usual": power(others.mean)], field: .price,
              severity: .note))
          continue
        }
        sets[set] = others.adding(kilo)
      }
    }

    /// The logarithm to base 2 in 1/1024, near enough: linear between powers of two.
    private func log2(_ amount: Int64) -> Int {
      guard amount > 0 else { return 0 }
      let whole = 63 - amount.leadingZeroBitCount
      let fraction = Double(amount) / Double(Int64(1) << Int64(whole)) - 1
      return whole * 1024 + Int(fraction * 1024)
    }

    /// The amount with such a logarithm, to two leading digits, as text.
    private func power(_ log: Int) -> String {
      let whole = log / 1024
      guard whole < 60 else { return "?" }
      let amount = Int64(
        (1 + Double(log % 1024) / 1024) * Double(Int64(1) << Int64(max(0, whole))))
      var step: Int64 = 1
      while amount / step >= 100 { step *= 10 }
      return Dong((amount + step / 2) / step * step).description
    }
  }
}
