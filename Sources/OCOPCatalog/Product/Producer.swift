/// Who makes the product and answers for it (chủ thể).
public struct Producer: Hashable, Sendable {
  /// The registered name.
  public var name: String
  public var kind: ProducerKind?
  /// The tax code as typed; see ``TaxCode`` for a checked one. May be a personal number, which must
  /// not be published.
  public var taxCode: String?
  /// The phone in E.164 (`+84912000111`), or as typed when it could not be read.
  public var phone: String?
  public var email: String?
  /// The address as typed.
  public var address: String?
  public var website: String?

  public init(
    name: String, kind: ProducerKind? = nil, taxCode: String? = nil, phone: String? = nil,
    email: String? = nil, address: String? = nil, website: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.taxCode = taxCode
    self.phone = phone
    self.email = email
    self.address = address
    self.website = website
  }
}

/// The legal kind of a producer.
public enum ProducerKind: String, Hashable, Sendable, CaseIterable {
  /// Doanh nghiệp, công ty.
  case enterprise
  /// Hợp tác xã (HTX).
  case cooperative
  /// Tổ hợp tác (THT).
  case cooperativeGroup = "cooperative-group"
  /// Hộ kinh doanh.
  case householdBusiness = "household-business"
  /// Cơ sở sản xuất.
  case facility
}
