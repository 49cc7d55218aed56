internal import OCOPCatalog

/// Remembers the codes of an export, to find those that are used twice.
struct CodeRegister {
  private var codes: Set<UInt64> = []

  /// Notes a code that is there already.
  mutating func insert(_ code: String) { codes.insert(Self.hash(code)) }

  /// Adds a finding to a listing with a code that was used before, and notes the codes of others.
  mutating func check(_ listing: inout Listing) {
    guard !listing.isBlocked else { return }
    if listing.rows.count == 1 {
      guard let code = listing.rows[0].sku else { return }
      if !codes.insert(Self.hash(code)).inserted { Self.report(code, &listing) }
      return
    }
    var own: [UInt64] = []
    for code in listing.rows.compactMap(\.sku) {
      let hash = Self.hash(code)
      if codes.contains(hash) || own.contains(hash) {
        Self.report(code, &listing)
        return
      }
      own.append(hash)
    }
    codes.formUnion(own)
  }

  private static func report(_ code: String, _ listing: inout Listing) {
    listing.findings.append(ProductFinding(ListingRules.skuRepeated, ["sku": code], field: .sku))
  }

  /// FNV-1a with 64 bits: the same in every run, unlike the standard hash.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
