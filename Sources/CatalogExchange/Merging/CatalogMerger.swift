public import OCOPCatalog

/// Makes one catalogue of the lists of many contributors.
///
/// Two rows are joined only when they agree in the producer or the barcode and their names, packs and
/// codes say the same thing; rows that only look alike stay apart and are told. Of facts that both
/// state the earlier list's are kept, so put the list you trust most first.
///
/// ```swift
/// let catalog = try CatalogImporter(asOf: day).read(["xa-hoa-tien.xlsx", "xa-vi-tan.csv"])
/// let merged = CatalogMerger().merge(catalog.products)
/// ```
public struct CatalogMerger: Sendable {
  /// A merger; it has no settings.
  public init() {}

  /// Joins the rows of the same product.
  ///
  /// - Parameter products: the rows of all lists, those of the most trusted list first.
  /// - Complexity: that of ``DuplicateFinder/pairs(in:)``.
  public func merge(_ products: [Sourced<Product>]) -> MergedCatalog {
    let records = products.enumerated().map { Self.candidate($1.value, id: $0) }
    let finder = DuplicateFinder()
    var keepers = Array(products.indices)
    var reasons: [Int: [String]] = [:]
    var doubts: [DuplicatePair] = []
    // A product whose own row states no pack has that of the first row joined to it that does.
    var packs: [Int: Int] = [:]
    for pair in finder.pairs(in: records) {
      let (first, second) = (keepers[pair.first], keepers[pair.second])
      if first == second { continue }
      // The row is joined to the product, so it has to be the same as the product, not only as the
      // row that led to it: a row without a pack is like every pack but makes none of them equal.
      let others = [first, packs[first] ?? first].filter { $0 != pair.first }
      if second == pair.second, Self.isCertain(pair),
        others.allSatisfy({
          finder.compare(records[$0], records[second]).map(Self.isCertain) == true
        })
      {
        keepers[second] = first
        reasons[second] = pair.reasons
        if records[first].packText == nil, records[second].packText != nil, packs[first] == nil {
          packs[first] = second
        }
      } else {
        doubts.append(pair)
      }
    }
    return assemble(products, keepers, reasons, doubts)
  }

  private func assemble(
    _ products: [Sourced<Product>], _ keepers: [Int], _ reasons: [Int: [String]],
    _ doubts: [DuplicatePair]
  ) -> MergedCatalog {
    var merged = MergedCatalog()
    var places = [Int](repeating: 0, count: products.count)
    for (index, row) in products.enumerated() {
      guard keepers[index] != index else {
        places[index] = merged.products.count
        merged.products.append(row)
        continue
      }
      let place = places[keepers[index]]
      let kept = merged.products[place]
      let why = reasons[index] ?? []
      merged.products[place].value = ProductJoining.joined(kept.value, row.value)
      merged.joined.append(
        JoinedRow(
          kept: products[keepers[index]], row: row, reasons: why,
          filled: ProductJoining.filled(kept.value, merged.products[place].value),
          conflicts: ProductJoining.conflicts(
            kept.value, row.value, isOneProducer: why.contains("same-producer"))))
    }
    var told: Set<[Int]> = []
    for pair in doubts {
      let (first, second) = (keepers[pair.first], keepers[pair.second])
      let ends = [min(first, second), max(first, second)]
      guard first != second, told.insert(ends).inserted else { continue }
      merged.doubtful.append(
        DoubtfulRow(
          earlier: products[ends[0]], row: products[ends[1]], score: pair.score,
          reasons: pair.reasons))
    }
    return merged
  }

  /// Equal names alone do not do: every commune has its "Mật ong".
  private static func isCertain(_ pair: DuplicatePair) -> Bool {
    pair.band == .same
      && (pair.reasons.contains("same-producer") || pair.reasons.contains("same-gtin"))
  }

  private static func candidate(_ product: Product, id: Int) -> DuplicateCandidate {
    let packs = product.variants.compactMap { $0.packSize?.description }
    let codes = product.variants.compactMap(\.gtin)
    return DuplicateCandidate(
      id: id, name: product.name, producer: product.producer?.name ?? "",
      packText: packs.isEmpty ? nil : packs.joined(separator: "; "),
      gtin: codes.count == 1 ? codes.first : nil)
  }
}
