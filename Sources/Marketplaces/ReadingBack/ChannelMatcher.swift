public import OCOPCatalog
internal import VietnameseText

/// A row of a marketplace's file and the product it is about.
public struct ChannelMatch: Hashable, Sendable {
  /// By what they were recognized, surest first.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    case sku, gtin
    /// The code but for its case or the zeros in front, which spreadsheets drop.
    case damagedSKU = "damaged-sku"
    case name
  }

  /// Positions in what was given.
  public var row: Int
  public var product: Int
  /// The pack, when the row is about one of several.
  public var variant: Int?
  public var basis: Basis

  /// Whether a person must say that it is so before anything is built on it.
  public var needsConfirmation: Bool { basis == .damagedSKU || basis == .name }
}

/// What belongs together, and what does not.
public struct ChannelMatching: Hashable, Sendable {
  public var matches: [ChannelMatch]
  /// Rows of no product, and rows that could be about several.
  public var unknownRows: [Int]
  public var ambiguousRows: [Int]
  /// Products the marketplace's file does not have.
  public var missingProducts: [Int]
}

/// Finds the products that the rows of a marketplace's file are about.
///
/// Tried in this order: the seller's code, the bar code, the name. What several products share is no
/// proof of anything. Linear in rows and products.
public struct ChannelMatcher: Sendable {
  private struct Target: Hashable {
    var product: Int
    var variant: Int?
  }

  private var bySKU: [String: Target?] = [:]
  private var byGTIN: [String: Target?] = [:]
  private var byPlainSKU: [String: Target?] = [:]
  private var byName: [String: Target?] = [:]
  private let count: Int

  public init(products: some Sequence<Product>) {
    var count = 0
    for (index, product) in products.enumerated() {
      count += 1
      Self.add(product.sku, Target(product: index), to: &bySKU)
      Self.add(product.sku.map(Self.plain), Target(product: index), to: &byPlainSKU)
      let isOne = product.variants.count <= 1
      for (number, variant) in product.variants.enumerated() {
        let target = Target(product: index, variant: isOne ? nil : number)
        let code = ListingCode.code(of: variant, in: product)
        Self.add(code, target, to: &bySKU)
        Self.add(code.map(Self.plain), target, to: &byPlainSKU)
        Self.add(variant.gtin.flatMap { GTIN($0)?.digits }, target, to: &byGTIN)
      }
      Self.add(Self.name(product.name), Target(product: index), to: &byName)
    }
    self.count = count
  }

  /// Matches the rows of a file.
  public func match(_ rows: [ChannelRow]) -> ChannelMatching {
    var result = ChannelMatching(
      matches: [], unknownRows: [], ambiguousRows: [], missingProducts: [])
    var seen: Set<Int> = []
    for (index, row) in rows.enumerated() {
      switch find(row) {
      case .found(let target, let basis):
        seen.insert(target.product)
        result.matches.append(
          ChannelMatch(
            row: index, product: target.product, variant: target.variant, basis: basis))
      case .ambiguous: result.ambiguousRows.append(index)
      case .unknown: result.unknownRows.append(index)
      }
    }
    result.missingProducts = (0..<count).filter { !seen.contains($0) }
    return result
  }

  private enum Answer {
    case found(Target, ChannelMatch.Basis)
    case ambiguous, unknown
  }

  private func find(_ row: ChannelRow) -> Answer {
    let tries: [(String?, [String: Target?], ChannelMatch.Basis)] = [
      (row.sku, bySKU, .sku), (row.parentSKU, bySKU, .sku),
      (row.gtin.flatMap { GTIN($0)?.digits }, byGTIN, .gtin),
      (row.sku.map(Self.plain), byPlainSKU, .damagedSKU),
      (row.title.map(Self.name), byName, .name),
    ]
    var isAmbiguous = false
    for (key, table, basis) in tries {
      guard let key, !key.isEmpty, let entry = table[key] else { continue }
      if let target = entry { return .found(target, basis) }
      isAmbiguous = true
    }
    return isAmbiguous ? .ambiguous : .unknown
  }

  private static func add(_ key: String?, _ target: Target, to table: inout [String: Target?]) {
    guard let key, !key.isEmpty else { return }
    guard let known = table[key] else {
      table[key] = target
      return
    }
    // A product and its only pack are the same thing.
    if let known, known.product == target.product {
      if known.variant != target.variant { table[key] = Target(product: target.product) }
    } else {
      table[key] = .some(nil)
    }
  }

  private static func plain(_ code: String) -> String {
    let lower = code.lowercased().filter { !$0.isWhitespace }
    let rest = lower.drop { $0 == "0" }
    return rest.isEmpty ? lower : String(rest)
  }

  /// The name's words without stars, "OCOP" and pack, which titles add.
  private static func name(_ title: String) -> String {
    var key = VietnameseText.searchKey(title)
    for prefix in ["ocop 5 sao ", "ocop 4 sao ", "ocop 3 sao ", "ocop "] where key.hasPrefix(prefix)
    {
      key = String(key.dropFirst(prefix.count))
      break
    }
    for suffix in [" ocop 5 sao", " ocop 4 sao", " ocop 3 sao"] where key.hasSuffix(suffix) {
      key = String(key.dropLast(suffix.count))
    }
    return key
  }
}
