public import Marketplaces
public import OCOPCatalog

/// The rows of a catalogue for one profile, in the order of their keys.
///
/// The rows are held in memory while they are planned.
public struct CatalogWanted: WantedSource, Sendable {
  public let contributors: Set<String>
  private var rows: [WantedListing]
  private var position = 0

  /// Makes the rows of products.
  ///
  /// - Parameters:
  ///   - products: the products, each with the list it is from.
  ///   - profile: the channel.
  ///   - options: how listings are made.
  ///   - folded: the key as the channel compares it; keys that it takes for one are blocked.
  public init(
    _ products: some Sequence<Sourced<Product>>, profile: Profile, options: ListingOptions,
    folded: (ListingKey) -> String
  ) {
    let maker = ListingMaker(profile: profile, options: options)
    let names = FieldNames(profile)
    var rows: [WantedListing] = []
    for product in products {
      let listing = maker.listing(for: product.value)
      let reasons = listing.findings.filter { $0.severity == .error }.map(SyncReason.init)
      let contributor = product.table.contributor ?? Self.fileName(product.table.file)
      for row in listing.rows {
        rows.append(
          WantedListing(
            key: ListingKey(row.sku ?? ""), name: listing.name, fields: names.fields(of: row),
            blocked: reasons, contributor: contributor))
      }
    }
    self.init(rows: rows, folded: folded)
  }

  /// Puts rows in order and blocks those whose keys the channel takes for one.
  public init(rows: [WantedListing], folded: (ListingKey) -> String) {
    var rows = rows
    // Rows with one key are told apart by what they say, so that the order never depends on chance.
    rows.sort { ($0.key, $0.name) < ($1.key, $1.name) }
    var owners: [String: Int] = [:]
    for index in rows.indices where !rows[index].key.text.isEmpty {
      let fold = folded(rows[index].key)
      guard let owner = owners[fold] else {
        owners[fold] = index
        continue
      }
      rows[index].blocked.append(.keyRepeated(rows[index].key, rows[owner].name))
      let reason = SyncReason.keyRepeated(rows[owner].key, rows[index].name)
      if !rows[owner].blocked.contains(where: { $0.code == reason.code }) {
        rows[owner].blocked.append(reason)
      }
    }
    contributors = Set(rows.lazy.compactMap(\.contributor))
    self.rows = Self.withoutRepeatedKeys(rows)
  }

  public mutating func next() -> WantedListing? {
    guard position < rows.count else { return nil }
    defer { position += 1 }
    return rows[position]
  }

  /// The number of rows.
  public var count: Int { rows.count }

  /// Of rows with the very same key one stays to tell about it.
  private static func withoutRepeatedKeys(_ rows: [WantedListing]) -> [WantedListing] {
    var kept: [WantedListing] = []
    kept.reserveCapacity(rows.count)
    for row in rows where row.key.text.isEmpty || kept.last?.key != row.key { kept.append(row) }
    return kept
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension SyncReason {
  init(_ finding: ProductFinding) {
    self.init(
      finding.rule.name,
      vi: ListingRules.text(of: finding, in: .vietnamese),
      en: ListingRules.text(of: finding, in: .english))
  }
}
