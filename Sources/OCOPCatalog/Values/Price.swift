/// What a seller asks for one sales unit, or for a stated amount.
public struct Price: Hashable, Sendable {
  /// The price, or the lower end of a range.
  public var dong: Dong
  /// The upper end of a range; `nil` for a single price.
  public var upTo: Dong?
  /// What the price buys when it is not one pack of the variant: `1 kg`, `500 g`, `1 chục`.
  public var per: String?
  /// Whether the seller said the price is about so much.
  public var isApproximate: Bool

  public init(_ dong: Dong, upTo: Dong? = nil, per: String? = nil, isApproximate: Bool = false) {
    self.dong = dong
    self.upTo = upTo
    self.per = per
    self.isApproximate = isApproximate
  }
}
