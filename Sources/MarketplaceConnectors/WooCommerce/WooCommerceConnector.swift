public import MarketplaceSync
public import Marketplaces

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Keeps the products of a WooCommerce shop (REST interface, version 3) in step.
///
/// Made for and measured against WooCommerce 7.9.0 and 11.0.1. What such shops do unasked, and what
/// the connector does about it, is in the article <doc:Keeping-a-WooCommerce-shop-in-step>.
public struct WooCommerceConnector: MarketplaceConnector {
  let configuration: WooCommerceConfiguration
  let columns: WooColumns
  let client: WooClient
  let shop: WooShop
  let lookup: WooLookup

  /// Makes a connector; reads the credentials, sends nothing.
  ///
  /// - Parameters:
  ///   - transport: what carries the requests; `nil` for libcurl with the configuration's certificates.
  ///   - time: what a limit of requests per second is measured with.
  ///   - now: seconds since 1970, for signatures over plain HTTP.
  ///   - nonce: a text never used before, for the same.
  /// - Throws: ``CredentialError``; with the code `malformed` when the address is none.
  public init(
    configuration: WooCommerceConfiguration, transport: (any HTTPTransport)? = nil,
    time: (any SyncTime)? = nil,
    now: @escaping @Sendable () -> Int = { Int(Self.systemSeconds()) },
    nonce: @escaping @Sendable () -> String = { Self.randomNonce() }
  ) throws(CredentialError) {
    guard let address = ShopAddress(configuration.address) else {
      throw CredentialError(.malformed, place: "address")
    }
    let pair = try configuration.credentials.load()
    let authorization = try RequestAuthorization.suitable(
      scheme: address.scheme, authority: address.authority, pair: pair, now: now, nonce: nonce)
    var carrier =
      transport
      ?? CurlTransport(
        options: CurlTransport.Options(certificateFile: configuration.certificateFile))
    if let rate = configuration.requestsPerSecond, let time {
      // No burst: a small server works on two requests at once more slowly than on one after another.
      carrier = PacedTransport(
        carrier, bucket: TokenBucket(perSecond: max(rate, 0.001), burst: 1, time: time))
    }
    self.configuration = configuration
    columns = WooColumns(profile: configuration.profile)
    client = WooClient(
      transport: carrier, shop: address, authorization: authorization,
      limits: configuration.limits)
    shop = WooShop(client: client, columns: columns, configuration: configuration)
    lookup = WooLookup(client: client)
  }

  public var capabilities: ConnectorCapabilities {
    var capabilities = ConnectorCapabilities()
    capabilities.maxBatch = min(max(configuration.batchSize, 1), 100)
    capabilities.canList = true
    capabilities.listsChangesSince = true
    capabilities.canFind = true
    capabilities.canDeactivate = true
    capabilities.canDelete = true
    capabilities.settleDelay = configuration.settleDelay
    return capabilities
  }

  public func folded(_ key: ListingKey) -> String { WooKeyFolding.folded(key.text) }

  public func agrees(
    _ wanted: ListingValue, with shown: ListingValue, in field: String
  ) -> Bool {
    guard let column = WooColumn(field) else { return wanted == shown }
    return WooValues.agree(wanted, with: shown, in: column, categories: configuration.categories)
  }

  public func preflight(_ call: ConnectorCall) -> [SyncReason] { WooPreflight.reasons(call) }

  public func list(
    _ page: PageToken?, since: String?
  ) async throws(ConnectorError) -> RemotePage {
    let facts = try await shop.facts()
    let place = WooPage(page)
    var parameters: WooClient.Parameters = [
      (name: "status", value: place.status), (name: "page", value: String(place.number)),
      (name: "per_page", value: String(WooPage.size)), (name: "orderby", value: "id"),
      (name: "order", value: "asc"), (name: "context", value: "edit"),
      (name: "_fields", value: WooProduct.members),
    ]
    if let since {
      parameters.append((name: "modified_after", value: since))
      parameters.append((name: "dates_are_gmt", value: "true"))
    }
    let reply = try await client.get("products", parameters)
    guard let items = reply.json.array else { throw WooLookup.notAList }
    let listings = items.compactMap(WooProduct.init).filter { !$0.sku.isEmpty }
      .map { $0.listing(columns, shop: facts) }
    return RemotePage(listings: listings, next: place.next(itemCount: items.count))
  }

  public func find(_ keys: [ListingKey]) async throws(ConnectorError) -> [RemoteListing] {
    let facts = try await shop.facts()
    let wanted = Set(keys)
    // The shop finds codes that differ by case and accents too; those are other rows.
    return try await lookup.products(with: keys).filter { wanted.contains($0.key) }
      .map { $0.listing(columns, shop: facts) }
  }

  public func perform(_ calls: [ConnectorCall]) async throws(ConnectorError) -> [CallResult] {
    var work = WooWork(calls: calls, connector: self)
    return try await work.run()
  }

  /// The default clock of signatures.
  public static func systemSeconds() -> Int64 { Int64(time(nil)) }

  /// The default nonce: 128 bits of the system's generator.
  public static func randomNonce() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in String(generator.next(), radix: 36) }.joined()
  }
}

/// Where a listing of all products goes on: first those in the bin, then those in the shop, because
/// the later one of two rows with one code counts.
struct WooPage {
  static let size = 100
  var status = "trash"
  var number = 1

  init(_ token: PageToken?) {
    guard let parts = token?.text.split(separator: ":"), parts.count == 2,
      let number = Int(parts[1]), number > 0
    else { return }
    status = parts[0] == "trash" ? "trash" : "any"
    self.number = number
  }

  func next(itemCount: Int) -> PageToken? {
    if itemCount >= Self.size { return PageToken("\(status):\(number + 1)") }
    return status == "trash" ? PageToken("any:1") : nil
  }
}
