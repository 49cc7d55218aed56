public import OCOPCatalog

/// What a marketplace gave back, in findings and numbers.
public struct ChannelFeedback: Hashable, Sendable {
  /// The marketplace's number of a product, or of one pack of it.
  public struct Link: Hashable, Sendable {
    public var sku: String
    public var externalID: String
    public var variantID: String?
  }

  /// Refusals with the marketplace's reasons, and matches that a person must confirm.
  public var findings: [Finding]
  /// Numbers that are sure: found by the seller's code or the bar code.
  public var links: [Link]
  /// Numbers that wait for a person.
  public var unconfirmed: [Link]
  public var matching: ChannelMatching

  /// Compares a marketplace's file with the products of a catalogue.
  ///
  /// - Parameters:
  ///   - export: The marketplace's file, read.
  ///   - products: The catalogue's products.
  ///   - profile: The marketplace.
  ///   - confirmed: Codes of products whose match by name a person has confirmed.
  public init(
    _ export: ChannelExport, products: [Product], profile: Profile, confirmed: Set<String> = []
  ) {
    matching = ChannelMatcher(products: products).match(export.rows)
    findings = []
    links = []
    unconfirmed = []
    let channel = profile.name.vi
    var byRow: [Int: ChannelMatch] = [:]
    for match in matching.matches { byRow[match.row] = match }
    for (index, row) in export.rows.enumerated() {
      let match = byRow[index]
      let product = match.map { products[$0.product] }
      for reason in row.reasons {
        findings.append(Self.refusal(reason, row, product, channel))
      }
      guard let match, let product else { continue }
      let variant = match.variant.map { product.variants[$0] } ?? product.variants.first
      let code = ListingCode.code(of: variant, in: product) ?? row.sku ?? ""
      let isSure = !match.needsConfirmation || confirmed.contains(code)
      if !isSure { findings.append(Self.question(row, product, channel)) }
      guard let id = row.externalID, !code.isEmpty else { continue }
      let link = Link(sku: code, externalID: id, variantID: row.variantID)
      if isSure { links.append(link) } else { unconfirmed.append(link) }
    }
  }

  /// Products with the marketplace's numbers that are sure.
  public func applied(to products: [Product], profile: Profile) -> [Product] {
    var products = products
    for match in matching.matches {
      let known = products[match.product].sku ?? ""
      guard let link = links.first(where: { $0.sku == known || $0.sku.hasPrefix(known + "-") })
      else { continue }
      products[match.product].externalIDs[profile.id] = link.externalID
    }
    return products
  }

  private static func refusal(
    _ reason: String, _ row: ChannelRow, _ product: Product?, _ channel: String
  ) -> Finding {
    let hint = RefusalHints.hint(for: reason)
    let key = "listing-refused" + (hint.map { ".\($0)" } ?? "")
    return Finding(
      rule: ListingRules.refused.id, severity: .error,
      message: Finding.Message(
        key,
        [
          "channel": channel, "reason": reason,
          "name": product?.name ?? row.title ?? row.sku ?? row.externalID ?? "?",
        ]),
      location: row.location, sku: product?.sku ?? row.sku, product: product?.name ?? row.title)
  }

  private static func question(
    _ row: ChannelRow, _ product: Product, _ channel: String
  ) -> Finding {
    Finding(
      rule: ListingRules.matchUnconfirmed.id, severity: .warning,
      message: Finding.Message(
        ListingRules.matchUnconfirmed.id.name,
        [
          "channel": channel, "title": row.title ?? row.sku ?? "", "name": product.name,
          "sku": product.sku ?? "",
        ]),
      location: row.location, sku: product.sku, product: product.name)
  }
}

/// What vague reasons of marketplaces usually mean.
enum RefusalHints {
  /// The variant of the refusal's wording, or `nil` when nothing is known of the reason.
  static func hint(for reason: String) -> String? {
    let words = LabelKey.key(reason)
    // Pictures below the least size were answered with "product media is empty".
    if words.contains("media is empty") || words.contains("image") || words.contains("anh ") {
      return "image"
    }
    if words.contains("repeated") || words.contains("similar product") || words.contains("trung") {
      return "repeated"
    }
    if words.contains("category") || words.contains("nganh hang") { return "category" }
    if words.contains("price") || words.contains("gia ") { return "price" }
    return nil
  }
}
