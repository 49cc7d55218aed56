internal import OCOPCatalog
internal import VietnameseText

/// Joins rows that are other packs of the product above.
enum Variants {
  /// Adds a product's variant to the one above when both have the same code and name and the packs
  /// differ; returns whether it did.
  static func join(_ product: Product, to above: inout Sourced<Product>?) -> Bool {
    guard let first = above?.value, let new = product.variants.first else { return false }
    guard isSame(first, product), !first.variants.isEmpty else { return false }
    // The same pack twice is no variant but a row typed twice.
    guard !first.variants.contains(where: { $0.packSize == new.packSize && $0.unit == new.unit })
    else { return false }
    above?.value.variants.append(new)
    return true
  }

  private static func isSame(_ first: Product, _ second: Product) -> Bool {
    guard let sku = first.sku, sku == second.sku else { return false }
    return first.name == second.name
      || VietnameseText.searchKey(first.name) == VietnameseText.searchKey(second.name)
  }
}
