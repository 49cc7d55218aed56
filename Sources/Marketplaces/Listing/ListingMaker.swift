public import OCOPCatalog
internal import VietnameseText

/// Puts products into one marketplace's words.
///
/// It is made once per profile and reads nothing but the product: the same product gives the same
/// listing.
public struct ListingMaker: Sendable {
  public let profile: Profile
  public let options: ListingOptions
  let title: TitleTemplate
  let titleLimit: (length: Int, unit: TextUnit)?
  let channel: String

  public init(profile: Profile, options: ListingOptions) {
    self.profile = profile
    self.options = options
    title = TitleTemplate(profile.title.template)
    let field = profile.fields.first { $0.source == .title }
    titleLimit = field.flatMap { field in field.maxLength.map { ($0, field.lengthUnit) } }
    channel = profile.name.vi
  }

  /// Returns the product's listing. Never fails: what is wrong is in the listing's findings.
  public func listing(for product: Product) -> Listing {
    var facts = ListingFacts(product: product, maker: self)
    let variants: [ProductVariant?]
    if product.variants.isEmpty {
      variants = [nil]
    } else if profile.offers.variants == .first {
      variants = [product.variants[0]]
    } else {
      variants = product.variants
    }
    var rows: [ListingRow] = []
    rows.reserveCapacity(variants.count)
    for variant in variants {
      facts.select(variant)
      var values: [ListingValue] = []
      values.reserveCapacity(profile.fields.count)
      for field in profile.fields { values.append(facts.value(of: field)) }
      rows.append(ListingRow(sku: facts.sku, values: values))
    }
    return Listing(
      sku: product.sku, name: facts.name, rows: rows, findings: facts.findings,
      images: facts.plannedImages, certifiedStars: facts.stars)
  }
}
