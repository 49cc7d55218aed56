internal import OCOPCatalog
internal import VietnameseText

/// The code of a row of a listing.
enum ListingCode {
  /// The pack's own code, or the product's with the pack's name behind it where several packs share
  /// it, which stays the same when packs change their order.
  static func code(of variant: ProductVariant?, in product: Product) -> String? {
    if let own = variant?.sku { return own }
    guard product.variants.count > 1, let code = product.sku, let pack = variant?.packSize else {
      return product.sku
    }
    return code + "-" + VietnameseText.slug(pack.description)
  }
}
