public import OCOPCatalog
internal import VietnameseText

/// Puts products into one marketplace's words.
///
/// It is made once per profile and reads nothing but the product: the same product gives the same
/// listing.
public struct ListingMaker: Sendable {
  let plan: ListingPlan

  public var profile: Profile { plan.profile }
  public var options: ListingOptions { plan.options }

  public init(profile: Profile, options: ListingOptions) {
    plan = ListingPlan(profile: profile, options: options)
  }

  /// Returns the product's listing. Never fails: what is wrong is in the listing's findings.
  public func listing(for product: Product) -> Listing {
    var facts = ListingFacts(product: product, plan: plan)
    let variants: [ProductVariant?]
    if product.variants.isEmpty {
      variants = [nil]
    } else if plan.profile.offers.variants == .first {
      variants = [product.variants[0]]
    } else {
      variants = product.variants
    }
    var rows: [ListingRow] = []
    rows.reserveCapacity(variants.count)
    for variant in variants {
      facts.select(variant)
      var values: [ListingValue] = []
      values.reserveCapacity(plan.fields.count)
      for field in plan.fields { values.append(facts.value(of: field)) }
      rows.append(ListingRow(sku: facts.sku, values: values))
    }
    return Listing(
      sku: product.sku, name: facts.name, rows: rows, findings: facts.findings,
      images: facts.plannedImages, certifiedStars: facts.stars)
  }
}
