/// A price as a list states it: an amount or a range, its unit of sale, and what is said about it.
public struct PriceExpression: Sendable, Hashable {
  /// How the amount is bounded, in whole đồng or hundredths of the other currency.
  public enum Amount: Sendable, Hashable {
    /// One price.
    case exact(Int64)
    /// This much or more ("từ 120.000đ").
    case from(Int64)
    /// This much or less ("dưới 50.000đ").
    case upTo(Int64)
    /// Between two prices, both included.
    case between(Int64, Int64)
  }

  /// The price, in `currency`.
  public var amount: Amount
  /// The currency of every amount of this value.
  public var currency: PriceCurrency
  /// What the price buys; `nil` when the text does not say.
  public var per: PriceUnit?
  /// Whether the text says "about".
  public var isApproximate: Bool
  /// The price before a reduction.
  public var was: Int64?
  /// The price for resellers.
  public var wholesale: Int64?

  /// A price.
  public init(
    _ amount: Amount, currency: PriceCurrency = .vnd, per: PriceUnit? = nil,
    isApproximate: Bool = false, was: Int64? = nil, wholesale: Int64? = nil
  ) {
    self.amount = amount
    self.currency = currency
    self.per = per
    self.isApproximate = isApproximate
    self.was = was
    self.wholesale = wholesale
  }

  /// One price in whole đồng.
  public static func vnd(_ amount: Int64) -> Self { Self(.exact(amount)) }

  /// Whether only one amount of đồng is stated and nothing else.
  var isPlain: Bool {
    guard case .exact = amount else { return false }
    return currency == .vnd && per == nil && !isApproximate && was == nil && wholesale == nil
  }
}

/// A currency that prices in these lists are written in.
public enum PriceCurrency: String, Sendable, Hashable, CaseIterable {
  /// Vietnamese đồng, held in whole đồng.
  case vnd
  /// United States dollars, held in cents.
  case usd
  /// Euros, held in cents.
  case eur
  /// Chinese yuan, held in fen.
  case cny

  /// Parts of the main unit in one held unit.
  public var scale: Int64 { self == .vnd ? 1 : 100 }
}

/// What one price buys: `1 kg`, `500 g`, `1 hộp 500 g`, `1 thùng 24 chai`.
public struct PriceUnit: Sendable, Hashable {
  /// How many of `unit`.
  public var count: Int64
  /// A measure (`kg`, `g`, `lít`, `ml`) or the word for a package or piece, with its marks.
  public var unit: String
  /// How much is in one package; `nil` when the text does not say.
  public var contentCount: Int64?
  /// The unit of the content, such as `g` or `chai`.
  public var contentUnit: String?

  /// A unit of sale.
  public init(
    _ count: Int64, _ unit: String, contentCount: Int64? = nil, contentUnit: String? = nil
  ) {
    self.count = count
    self.unit = unit
    self.contentCount = contentCount
    self.contentUnit = contentUnit
  }

  /// Amount and unit in words, as in `1 hộp 500 g`.
  public var text: String {
    var text = "\(count) \(unit)"
    if let contentCount, let contentUnit { text += " \(contentCount) \(contentUnit)" }
    return text
  }
}
