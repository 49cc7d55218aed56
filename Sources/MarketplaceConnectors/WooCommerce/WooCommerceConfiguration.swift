public import Marketplaces

/// What a connector needs to know about one WooCommerce shop. Holds no secret: only where it is.
public struct WooCommerceConfiguration: Sendable {
  /// The address of the shop, `https://shop.example` or `https://example.vn/cua-hang`.
  public var address: String
  /// The profile whose field keys are columns of WooCommerce's list format.
  public var profile: Profile
  public var credentials: CredentialSource
  /// A file with certificates (PEM) to trust instead of the system's.
  public var certificateFile: String?
  /// Category paths of the shop by the catalogue's category texts: `["Trái cây": "Nông sản > Trái cây"]`.
  public var categories: [String: String] = [:]
  /// Whether categories that the shop lacks are made. When not, their products are refused.
  public var makesCategories = true
  /// The most products in one request, 1 to 100. With 50 the slower of two measured shops was a
  /// third faster than with 100, the other one five per cent slower.
  public var batchSize = 50
  /// The most HTTP requests in a second, over all tasks; `nil` for no limit.
  public var requestsPerSecond: Double?
  public var limits = HTTPLimits()
  /// How long the shop may go on with a request whose answer was lost.
  public var settleDelay: Duration = .seconds(30)

  public init(address: String, profile: Profile, credentials: CredentialSource) {
    self.address = address
    self.profile = profile
    self.credentials = credentials
  }
}
