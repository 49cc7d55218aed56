internal import OCOPCatalog
internal import VietnameseText

extension ListingFacts {
  /// Returns the value of a field in the marketplace's words and reports what is wrong with it.
  mutating func value(of field: ListingPlan.Field) -> ListingValue {
    var value = field.profile.source.map { raw($0, of: field) } ?? .empty
    if value.isEmpty, let constant = field.profile.constant { value = .text(constant) }
    if value.isEmpty {
      if isRequired(field) {
        report(
          ListingRules.fieldMissing, ["field": field.profile.label.vi],
          field: field.profile.source?.productField)
      } else if field.profile.source == .category {
        report(ListingRules.categoryUnmapped, field: .productSet)
      }
      return field.profile.blank == .zero ? .integer(0) : .empty
    }
    return checked(value, field)
  }

  private func isRequired(_ field: ListingPlan.Field) -> Bool {
    switch field.profile.requirement {
    case .always: true
    case .never: false
    case .when:
      switch field.profile.condition {
      case .ocop: product.kind == .ocop
      case .certified: stars != nil
      case .severalVariants: product.variants.count > 1
      case nil: false
      }
    }
  }

  private mutating func raw(_ source: ListingSource, of field: ListingPlan.Field) -> ListingValue {
    switch source {
    case .title: return .text(filledTitle())
    case .name: return .text(name)
    case .slug: return .text(VietnameseText.slug(name))
    case .sku: return text(sku)
    case .groupSKU: return text(product.sku)
    case .groupID: return product.variants.count > 1 ? text(product.sku ?? sku) : .empty
    case .gtin: return gtin()
    case .price: return price()
    case .stock: return variant?.stock.map(ListingValue.integer) ?? .empty
    case .availability:
      // A product on a list of goods for sale is in stock unless its seller says there is none.
      return .text(variant?.stock == 0 ? "out_of_stock" : "in_stock")
    case .kind: return .text(product.kind.rawValue)
    case .category:
      let confirmed = plan.options.categories.category(for: product, channel: profile.id)
      return text(confirmed ?? profile.categories.category(for: product))
    case .image:
      return images.indices.contains(field.profile.index - 1)
        ? .text(images[field.profile.index - 1]) : .empty
    case .images: return .list(images)
    case .extraImages: return .list(Array(images.dropFirst()))
    case .link: return link()
    case .digitalLink: return digitalLink()
    case .constant: return .empty
    case .variationName: return product.variants.count > 1 ? .text("Quy cách") : .empty
    case .variationOption:
      return product.variants.count > 1 ? text(proven(packText, in: field)) : .empty
    case .grams, .kilograms, .netContent, .unitMeasure, .packaging, .pack, .unit:
      return amount(source, in: field)
    case .certificates: return .list(certificates(in: field))
    case .stars, .starsText, .decision, .decisionDate, .decisionIssuer, .certificateExpiry:
      return certificate(source)
    default: return words(source, of: field)
    }
  }

  private func text(_ text: String?) -> ListingValue { text.map(ListingValue.text) ?? .empty }

  private mutating func filledTitle() -> String {
    let limit = plan.titleLimit
    let holes = TitleTemplate.Filling(
      stars: stars.map(String.init), name: name, pack: packText, brand: product.brand,
      producer: product.producer?.name, province: product.place?.province)
    let (filled, wasShortened) = plan.title.filled(
      limit: limit?.length, unit: limit?.unit ?? .utf16, holes)
    // The name's stars are proven; what a brand or a pack says of stars is not.
    let text = StarScrubber.scrub(name: filled, certified: stars)?.text ?? filled
    if wasShortened, let limit {
      let full = plan.title.filled(limit: nil, unit: limit.unit, holes)
      report(
        ListingRules.titleShortened,
        ["length": String(limit.unit.length(of: full.text)), "limit": String(limit.length)],
        field: .name)
    }
    return text
  }

  private var packText: String? { variant?.packSize?.description ?? variant?.price?.per }

  private mutating func gtin() -> ListingValue {
    guard let typed = variant?.gtin, !typed.isEmpty else { return .empty }
    if let good = GTIN(typed) { return .text(good.digits) }
    report(ListingRules.gtinInvalid, ["gtin": typed], field: .gtin)
    return .empty
  }

  private func price() -> ListingValue {
    guard let price = variant?.price, let amount = Int(exactly: price.dong.amount) else {
      return .empty
    }
    return .integer(amount)
  }

  private func link() -> ListingValue {
    guard let base = plan.options.pageBase, let code = product.sku else { return .empty }
    return .text(base + ImageNaming.pathEscaped(code))
  }

  /// GS1 Digital Link URI syntax 1.2: the primary key is the GTIN with 14 digits.
  private mutating func digitalLink() -> ListingValue {
    guard case .text(let digits) = gtin(), digits.utf8.count <= 14 else { return .empty }
    let padding = String(repeating: "0", count: 14 - digits.utf8.count)
    return .text("\(plan.options.digitalLinkBase)/01/\(padding)\(digits)")
  }

  private mutating func amount(
    _ source: ListingSource, in field: ListingPlan.Field
  ) -> ListingValue {
    let pack = variant?.packSize
    switch source {
    case .grams: return pack?.totalGrams.map(ListingValue.decimal) ?? .empty
    case .kilograms: return pack?.totalGrams.map { ListingValue.decimal($0 / 1_000) } ?? .empty
    case .netContent: return text(proven(pack?.each.description, in: field))
    case .packaging: return text(proven(pack?.packaging, in: field))
    case .pack: return text(proven(packText, in: field))
    case .unit: return text(proven(variant?.unit ?? pack?.packaging, in: field))
    case .unitMeasure:
      switch pack?.each {
      case .mass: return text(pack?.totalGrams.map { Self.number($0) + " g" })
      case .volume(let milliliters):
        return .text(Self.number(milliliters * Double(pack?.pieces ?? 1)) + " ml")
      case .count(let count, _): return .text("\(count * (pack?.pieces ?? 1)) ct")
      case nil: return .empty
      }
    default: return .empty
    }
  }

  /// A short text that is no description, without stars that are not certified.
  private mutating func proven(_ text: String?, in field: ListingPlan.Field) -> String? {
    guard let text, let result = StarScrubber.scrub(name: text, certified: stars) else {
      return text
    }
    note(result, label: field.profile.label.vi, field: field.profile.source?.productField)
    return result.text
  }

  /// The schemes of the certificates that have not ended. The programme is none of them: "Ocop.4" was
  /// seen in the standards column of public workbooks.
  private mutating func certificates(in field: ListingPlan.Field) -> [String] {
    var schemes: [String] = []
    for certificate in product.certificates
    where certificate.validUntil.map({ $0 >= plan.options.asOf }) ?? true {
      let scheme = certificate.scheme
      let namesStars =
        scheme.lowercased().contains("ocop") || !StarMention.inName(scheme).isEmpty
      if !namesStars {
        schemes.append(scheme)
      } else if stars == nil {
        report(
          ListingRules.starClaimRemoved, ["field": field.profile.label.vi, "text": scheme],
          field: .standard)
      }
    }
    return schemes
  }

  private func certificate(_ source: ListingSource) -> ListingValue {
    // Nothing about the programme's certificate leaves without stars that hold.
    guard let stars, let claim = product.certification else { return .empty }
    switch source {
    case .stars: return .integer(stars)
    case .starsText: return .text("OCOP \(stars) sao")
    case .decision: return text(claim.decision?.reference)
    case .decisionDate: return claim.decision?.date.map(ListingValue.date) ?? .empty
    case .decisionIssuer: return text(claim.decision?.issuer)
    case .certificateExpiry: return claim.expiry.map(ListingValue.date) ?? .empty
    default: return .empty
    }
  }

  /// A whole number without a point, others with the fewest digits that keep them apart.
  static func number(_ value: Double) -> String {
    guard let whole = Int(exactly: value) else { return String(value) }
    return String(whole)
  }
}
