/// A certificate other than the OCOP stars: VietGAP, organic, HACCP, food safety.
public struct Certificate: Hashable, Sendable {
  /// The scheme as stated: `VietGAP`, `HACCP`, `ISO 22000:2018`.
  public var scheme: String
  /// The certificate's number.
  public var number: String?
  public var issuer: String?
  public var issued: CalendarDate?
  public var validUntil: CalendarDate?

  public init(
    scheme: String, number: String? = nil, issuer: String? = nil, issued: CalendarDate? = nil,
    validUntil: CalendarDate? = nil
  ) {
    self.scheme = scheme
    self.number = number
    self.issuer = issuer
    self.issued = issued
    self.validUntil = validUntil
  }
}
