internal import OCOPCatalog
internal import VietnameseText

/// What is known of a product while its listing is made, and what was found on the way.
struct ListingFacts {
  let product: Product
  let plan: ListingPlan
  let name: String
  let stars: Int?
  var variant: ProductVariant?
  var findings: [ProductFinding] = []
  private(set) var images: [String] = []
  private(set) var plannedImages: [PlannedImage] = []

  var profile: Profile { plan.profile }

  init(product: Product, plan: ListingPlan) {
    // Only the stored product is read below: so the parameter is moved and not copied.
    self.product = product
    self.plan = plan
    stars = self.product.certification?.certifiedStars(on: plan.options.asOf)
    let scrubbed = ContactScrubber.scrub(
      Self.bare(VietnameseText.normalized(self.product.name)), banned: plan.profile.text.banned)
    let named = StarScrubber.scrub(name: scrubbed.text, certified: stars)
    name = named?.text ?? scrubbed.text
    if scrubbed.changed { note(scrubbed, label: "Tên sản phẩm", field: .name) }
    if let named { note(named, label: "Tên sản phẩm", field: .name) }
    if name.isEmpty { report(ListingRules.nameMissing, field: .name) }
    checkStars()
    planImages()
  }

  /// The name without a plain "OCOP -" before it: the title says OCOP where the profile and the
  /// product's stars allow it, and never twice.
  private static func bare(_ name: String) -> String {
    guard let split = OCOPPrefix.split(name), split.isPlain else { return name }
    return split.rest
  }

  /// The code of the current row.
  var sku: String? { ListingCode.code(of: variant, in: product) }

  /// Turns to a pack of the product.
  mutating func select(_ variant: ProductVariant?) {
    self.variant = variant
    checkPrice()
  }

  mutating func report(
    _ info: RuleInfo, variant: String? = nil, _ arguments: [String: String] = [:],
    field: ProductField? = nil, severity: Severity? = nil
  ) {
    var arguments = arguments
    arguments["channel"] = plan.channel
    let finding = ProductFinding(
      info, variant: variant, arguments, field: field, severity: severity)
    // A product with many packs would say the same thing many times.
    if findings.contains(finding) { return }
    findings.append(finding)
  }

  mutating func note(_ result: ContactScrubber.Result, label: String, field: ProductField?) {
    if result.hadPhone || result.hadLink {
      report(ListingRules.contactRemoved, ["field": label], field: field)
    }
    if result.hadPersonalNumber {
      report(ListingRules.personalNumberRemoved, ["field": label], field: field)
    }
  }

  mutating func note(_ result: StarScrubber.Result, label: String, field: ProductField?) {
    report(ListingRules.starClaimRemoved, ["field": label, "text": result.removed], field: field)
  }

  private mutating func checkStars() {
    guard stars == nil, let claim = product.certification, let claimed = claim.stars else { return }
    switch claim.state(on: plan.options.asOf) {
    case .expired(let day):
      report(
        ListingRules.starsNotShown, variant: "expired",
        ["stars": String(claimed), "date": day.dayFirst], field: .stars)
    default:
      report(
        ListingRules.starsNotShown, variant: "claimed", ["stars": String(claimed)], field: .stars)
    }
  }

  private mutating func checkPrice() {
    guard profile.offers.needsPrice, let price = variant?.price else { return }
    if let high = price.upTo, high != price.dong {
      report(
        ListingRules.priceNotSingle,
        ["low": price.dong.description, "high": high.description], field: .price)
    }
    if let per = price.per, let pack = variant?.packSize, !PriceAmount.isFor(pack, per: per) {
      report(
        ListingRules.priceForOtherAmount, ["per": per, "pack": pack.description], field: .price)
    }
  }

  private mutating func planImages() {
    let media = profile.media
    let listed = product.images
    for (index, source) in listed.prefix(media.maxCount).enumerated() {
      switch media.hosting {
      case .file:
        images.append(planImage(source, number: index + 1))
      case .publicURL:
        if Self.isWebAddress(source) {
          images.append(source)
        } else if let base = plan.options.imageBase {
          // The seller uploads the copies under the names that the feed gives them.
          let fits = plan.options.fitsImages
          let target = fits ? planImage(source, number: index + 1) : source
          images.append(base + ImageNaming.pathEscaped(target))
        } else {
          report(ListingRules.imageNotPublic, ["image": source], field: .image)
        }
      }
    }
    if listed.count > media.maxCount {
      report(
        ListingRules.imagesTooMany,
        ["count": String(listed.count), "limit": String(media.maxCount)], field: .image)
    }
    if images.count < media.minCount {
      report(
        ListingRules.imageMissing,
        ["count": String(images.count), "limit": String(media.minCount)], field: .image)
    }
  }

  /// Notes a picture under the name that the marketplace should see, which is returned.
  private mutating func planImage(_ source: String, number: Int) -> String {
    let target = ImageNaming.name(
      profile.media,
      name: StarScrubber.scrub(name: product.name, certified: stars)?.text ?? product.name,
      sku: product.sku, number: number, source: source, isFitted: plan.options.fitsImages)
    plannedImages.append(PlannedImage(source: source, target: target))
    return target
  }

  static func isWebAddress(_ text: String) -> Bool {
    text.hasPrefix("https://") || text.hasPrefix("http://")
  }
}
