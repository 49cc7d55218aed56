internal import OCOPCatalog
internal import VietnameseText

/// Joins rows that are other packs of the product above.
enum Variants {
  /// Adds a product's variant to the one above when both have the same code and name and the packs
  /// differ; returns whether it did, or `nil` when they are two products.
  static func join(
    _ product: Product, to above: inout Sourced<Product>?, row: Int
  ) -> Bool? {
    guard var first = above?.value, let new = product.variants.first else { return nil }
    guard isSame(first, product), !first.variants.isEmpty else { return nil }
    // The same pack twice is no variant but a row typed twice.
    guard !first.variants.contains(where: { $0.packSize == new.packSize && $0.unit == new.unit })
    else { return nil }
    first.variants.append(new)
    above?.value = first
    return true
  }

  private static func isSame(_ first: Product, _ second: Product) -> Bool {
    guard let sku = first.sku, sku == second.sku else { return false }
    return first.name == second.name || VietnameseText.searchKey(first.name) == VietnameseText.searchKey(second.name)
  }
}
