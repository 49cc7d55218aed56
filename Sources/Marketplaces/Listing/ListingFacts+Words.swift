internal import OCOPCatalog
internal import VietnameseText

extension ListingFacts {
  /// Texts that people typed; contacts and unproven stars are taken out of every one of them.
  mutating func words(_ source: ListingSource, of field: ListingPlan.Field) -> ListingValue {
    guard let typed = typed(source), !typed.isEmpty else { return .empty }
    let composed = VietnameseText.composed(typed)
    guard
      source != .website, source != .industry, source != .productSet, source != .producerPhone,
      source != .producerEmail
    else {
      return .text(composed)
    }
    let result = ContactScrubber.scrub(composed, banned: profile.text.banned)
    if result.changed { note(result, label: field.profile.label.vi, field: source.productField) }
    guard let proven = StarScrubber.scrub(text: result.text, certified: stars) else {
      return result.text.isEmpty ? .empty : .text(result.text)
    }
    note(proven, label: field.profile.label.vi, field: source.productField)
    return proven.text.isEmpty ? .empty : .text(proven.text)
  }

  private func typed(_ source: ListingSource) -> String? {
    switch source {
    case .shortDescription: product.shortDescription ?? product.description
    case .description: product.description ?? product.shortDescription
    case .fullDescription: fullDescription()
    case .brand: product.brand
    case .brandOrProducer: product.brand ?? product.producer?.name
    case .producer: product.producer?.name
    case .producerKind: product.producer?.kind?.rawValue
    case .taxCode: product.producer?.taxCode.flatMap { TaxCode($0)?.description }
    case .producerPhone: product.producer?.phone
    case .producerEmail: product.producer?.email
    case .website: product.producer?.website
    case .address: product.producer?.address
    case .place: product.place?.text
    case .province: product.place?.province
    case .district: product.place?.district
    case .commune: product.place?.commune
    case .industry: product.productSet?.industry.name
    case .productGroup: product.productSet?.group ?? product.category
    case .productSet: product.productSet?.name
    case .listCategory: product.category ?? product.productSet?.group
    case .ingredients: product.ingredients
    case .usage: product.usage
    case .storage: product.storage
    case .shelfLife: product.shelfLife
    case .warnings: product.warnings
    case .season: product.season
    case .growingAreaCode: product.growingAreaCode
    case .packingHouseCode: product.packingHouseCode
    default: nil
    }
  }

  /// The description and the facts that a label must carry, a line each.
  private func fullDescription() -> String? {
    var lines = ""
    lines.reserveCapacity((product.description ?? product.shortDescription ?? "").utf8.count + 512)
    // Each label begins with the line break before it, which saves an append.
    func add(_ label: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      lines += label
      lines += text
    }
    add("", product.description ?? product.shortDescription)
    if let stars, let decision = product.certification?.decision {
      lines += "\nSản phẩm OCOP "
      lines += String(stars)
      lines += " sao"
      add(" theo Quyết định ", decision.reference)
      add(" ngày ", decision.date?.dayFirst)
      add(" của ", decision.issuer)
    }
    add("\nQuy cách: ", variant?.packSize?.description)
    add("\nThành phần: ", product.ingredients)
    add("\nCách dùng: ", product.usage)
    add("\nBảo quản: ", product.storage)
    add("\nHạn sử dụng: ", product.shelfLife)
    add("\nMùa vụ: ", product.season)
    add("\nLưu ý: ", product.warnings)
    add("\nXuất xứ: ", product.place?.text)
    add("\nNơi sản xuất: ", product.producer?.name)
    add("\nMã số vùng trồng: ", product.growingAreaCode)
    if lines.utf8.first == 0x0A { lines.removeFirst() }
    return lines.isEmpty ? nil : lines
  }
}
