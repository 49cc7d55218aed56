internal import OCOPCatalog
internal import VietnameseText

/// Puts together what two rows say about one product; the earlier one is right where they differ.
enum ProductJoining {
  static func joined(_ kept: Product, _ other: Product) -> Product {
    var out = kept
    fill(
      &out, other,
      [
        \.sku, \.category, \.shortDescription, \.description, \.ingredients, \.usage, \.storage,
        \.shelfLife, \.warnings, \.season, \.brand, \.growingAreaCode, \.packingHouseCode,
      ])
    fill(&out, other, \.productSet)
    fill(&out, other, \.place)
    if var producer = out.producer, let second = other.producer {
      fill(&producer, second, [\.taxCode, \.phone, \.email, \.address, \.website])
      fill(&producer, second, \.kind)
      out.producer = producer
    } else {
      fill(&out, other, \.producer)
    }
    out.certification = certification(kept.certification, other.certification)
    for certificate in other.certificates where !out.certificates.contains(certificate) {
      out.certificates.append(certificate)
    }
    for image in other.images where !out.images.contains(image) { out.images.append(image) }
    out.externalIDs.merge(other.externalIDs) { first, _ in first }
    for variant in other.variants {
      if let index = place(of: variant, in: out.variants) {
        out.variants[index] = variantJoined(out.variants[index], variant)
      } else {
        out.variants.append(variant)
      }
    }
    return out
  }

  /// Facts that were missing and are there now.
  static func filled(_ before: Product, _ after: Product) -> [ProductField] {
    var fields: [ProductField] = []
    forEachFact(before, after) { field, old, new in
      if old == nil, new != nil, !fields.contains(field) { fields.append(field) }
    }
    return fields
  }

  /// Facts that both state, but not alike.
  ///
  /// - Parameter isOneProducer: the names of the producers were found to mean the same one.
  static func conflicts(
    _ kept: Product, _ other: Product, isOneProducer: Bool
  ) -> [MergeConflict] {
    var found: [MergeConflict] = []
    forEachFact(kept, other) { field, one, two in
      guard let one, let two, !isSame(one, two) else { return }
      if field == .producerName && isOneProducer { return }
      found.append(MergeConflict(field: field, kept: one, dropped: two))
    }
    return found
  }

  /// Pictures are gathered and names are alike by the rules for duplicates, so neither can clash.
  private static let gathered: Set<ProductField> = [.name, .image, .extraImages]

  /// Facts that every pack of a product has of its own.
  private static let perPack: Set<ProductField> = [.netContent, .unit, .price, .stock, .gtin]

  /// Hands out every fact of two products as a list would show it; packs that only one of them has
  /// are no clash.
  private static func forEachFact(
    _ one: Product, _ two: Product, _ body: (ProductField, String?, String?) -> Void
  ) {
    let packs = two.variants.compactMap { variant in
      place(of: variant, in: one.variants).map { (one.variants[$0], variant) }
    }
    let none = ProductVariant()
    for column in ListColumn.all where !gathered.contains(column.field) {
      let isOfPack = perPack.contains(column.field)
      for (left, right) in isOfPack ? packs : [(none, none)] {
        body(column.field, text(column.value(one, left)), text(column.value(two, right)))
      }
    }
  }

  private static func text(_ value: ListColumn.Value) -> String? {
    switch value {
    case .text(let text): text
    case .number(let number):
      // Prices and stocks are whole and far below the largest one; a score has a fraction.
      Int64(exactly: number).map(Dong.grouped) ?? String(number)
    case .empty: nil
    }
  }

  /// Capitals and spaces make no other fact.
  private static func isSame(_ one: String, _ two: String) -> Bool {
    one == two || shortened(one) == shortened(two)
  }

  private static func shortened(_ text: String) -> String {
    VietnameseText.lowercased(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Stars and what proves them belong together: parts of two awards are never mixed.
  private static func certification(
    _ kept: OCOPCertification?, _ other: OCOPCertification?
  ) -> OCOPCertification? {
    guard var out = kept, let other else { return kept ?? other }
    guard out.stars == other.stars || out.stars == nil else { return out }
    let isOneDecision =
      out.decision == nil || other.decision == nil
      || out.decision?.reference == other.decision?.reference
    guard isOneDecision else { return out }
    fill(&out, other, \.stars)
    fill(&out, other, \.score)
    fill(&out, other, \.ruleSet)
    fill(&out, other, \.validUntil)
    fill(&out, other, \.decision)
    if var decision = out.decision, let second = other.decision {
      fill(&decision, second, \.issuer)
      fill(&decision, second, \.date)
      out.decision = decision
    }
    return out
  }

  /// The pack that another row's pack is: the same one, or the only one when a row states none.
  private static func place(of variant: ProductVariant, in variants: [ProductVariant]) -> Int? {
    if let pack = variant.packSize {
      return variants.firstIndex { $0.packSize == pack }
        ?? (variants.count == 1 && variants[0].packSize == nil ? 0 : nil)
    }
    return variants.count == 1 ? 0 : variants.firstIndex { $0.packSize == nil }
  }

  private static func variantJoined(
    _ kept: ProductVariant, _ other: ProductVariant
  ) -> ProductVariant {
    var out = kept
    fill(&out, other, [\.sku, \.unit, \.gtin])
    fill(&out, other, \.packSize)
    fill(&out, other, \.price)
    fill(&out, other, \.stock)
    return out
  }

  private static func fill<Root>(
    _ root: inout Root, _ other: Root, _ paths: [WritableKeyPath<Root, String?>]
  ) {
    for path in paths { fill(&root, other, path) }
  }

  private static func fill<Root, Value>(
    _ root: inout Root, _ other: Root, _ path: WritableKeyPath<Root, Value?>
  ) {
    if root[keyPath: path] == nil { root[keyPath: path] = other[keyPath: path] }
  }
}
