import MarketplaceSync

/// Reads products by code and by id.
struct WooLookup: Sendable {
  let client: WooClient

  /// The most bytes of codes in one address. nginx refuses heads of more than 8,192 bytes, and other
  /// parts of the request need room too.
  static let longestList = 4_000
  static let mostKeys = 100
  private static let pageLimit = 20

  /// The products whose codes the shop takes for the given ones, the bin's included. Codes may differ
  /// by case and accents from those asked for.
  func products(with keys: [ListingKey]) async throws(ConnectorError) -> [WooProduct] {
    var found: [WooProduct] = []
    for group in Self.groups(keys) {
      // A plain search leaves the bin out.
      for status in ["any", "trash"] {
        found += try await pages([
          (name: "sku", value: group.joined(separator: ",")), (name: "status", value: status),
        ])
      }
    }
    return found
  }

  /// The live products with the given codes, only what tells twins apart.
  func twins(of keys: [ListingKey]) async throws(ConnectorError) -> [WooProduct] {
    var found: [WooProduct] = []
    for group in Self.groups(keys) {
      found += try await pages(
        [(name: "sku", value: group.joined(separator: ","))], members: "id,sku,status,type")
    }
    return found
  }

  func products(withIDs ids: [Int]) async throws(ConnectorError) -> [Int: WooProduct] {
    var found: [Int: WooProduct] = [:]
    for start in stride(from: 0, to: ids.count, by: Self.mostKeys) {
      let group = ids[start..<min(start + Self.mostKeys, ids.count)]
      for status in ["any", "trash"] {
        let missing = group.filter { found[$0] == nil }
        guard !missing.isEmpty else { break }
        let list = missing.map(String.init).joined(separator: ",")
        let products = try await pages([
          (name: "include", value: list), (name: "status", value: status),
        ])
        for product in products { found[product.id] = product }
      }
    }
    return found
  }

  private func pages(
    _ parameters: WooClient.Parameters, members: String = WooProduct.members
  ) async throws(ConnectorError) -> [WooProduct] {
    var found: [WooProduct] = []
    for page in 1...Self.pageLimit {
      let reply = try await client.get(
        "products",
        parameters + [
          (name: "per_page", value: "100"), (name: "page", value: String(page)),
          (name: "context", value: "edit"), (name: "_fields", value: members),
        ])
      guard let items = reply.json.array else { throw Self.notAList }
      found += items.compactMap(WooProduct.init)
      if items.count < 100 { break }
    }
    return found
  }

  static let notAList = ConnectorError(
    .malformed, decision: .retry(after: nil), effect: .none, detail: "products are no list")

  /// Cuts codes into lists that fit into an address. Codes with a comma cannot be asked for.
  static func groups(_ keys: [ListingKey]) -> [[String]] {
    var groups: [[String]] = []
    var size = 0
    for key in keys where WooPreflight.isUsable(key.text) {
      let length = PercentEncoding.encode(key.text).utf8.count + 3
      if groups.isEmpty || size + length > longestList
        || groups[groups.count - 1].count >= mostKeys
      {
        groups.append([])
        size = 0
      }
      groups[groups.count - 1].append(key.text)
      size += length
    }
    return groups
  }
}
