public import OCOPCatalog

/// A column of a list that is written for people: its header, its field and what stands in it.
///
/// The headers are spellings that the header aliases map without a guess, so that a written list
/// reads back as the same products.
public struct ListColumn: Sendable {
  /// What a cell holds.
  public enum Value: Hashable, Sendable {
    case text(String)
    case number(Double)
    case empty
  }

  public let field: ProductField
  /// The text above the column.
  public var header: String { CanonicalHeaders.header(of: field) }
  /// The width in characters.
  public let width: Int
  let value: @Sendable (Product, ProductVariant) -> Value

  /// All columns, in the order in which they are written.
  public static let all: [ListColumn] = identity + certification + producer + offer + texts

  private static let identity: [ListColumn] = [
    text(.sku, 16) { product, _ in product.sku },
    text(.name, 34) { product, _ in product.name },
    text(.kind, 12) { product, _ in product.kind == .ocop ? "OCOP" : "Nông sản" },
    text(.productSet, 28) { product, _ in product.productSet?.name },
    text(.category, 18) { product, _ in product.category },
    text(.brand, 16) { product, _ in product.brand },
  ]

  private static let certification: [ListColumn] = [
    number(.stars, 9) { product, _ in product.certification?.stars.map(Double.init) },
    number(.score, 12) { product, _ in product.certification?.score },
    text(.decisionNumber, 18) { product, _ in
      product.certification?.decision?.reference
    },
    text(.decisionDate, 14) { product, _ in
      product.certification?.decision?.date?.dayFirst
    },
    text(.decisionIssuer, 26) { product, _ in
      product.certification?.decision?.issuer
    },
    text(.certificateExpiry, 14) { product, _ in
      product.certification?.validUntil?.dayFirst
    },
  ]

  private static let producer: [ListColumn] = [
    text(.producerName, 36) { product, _ in product.producer?.name },
    text(.producerKind, 16) { product, _ in product.producer?.kind?.vietnameseName },
    text(.taxCode, 15) { product, _ in product.producer?.taxCode },
    text(.phone, 15) { product, _ in product.producer?.phone },
    text(.email, 22) { product, _ in product.producer?.email },
    text(.address, 40) { product, _ in product.producer?.address },
    text(.commune, 20) { product, _ in product.place?.commune },
    text(.district, 20) { product, _ in product.place?.district },
    text(.province, 20) { product, _ in product.place?.province },
  ]

  private static let offer: [ListColumn] = [
    text(.netContent, 20) { _, variant in variant.packSize?.description },
    text(.unit, 11) { _, variant in variant.unit },
    ListColumn(field: .price, width: 15) { _, variant in
      guard let price = variant.price else { return .empty }
      if price.upTo == nil, price.per == nil, !price.isApproximate {
        return .number(Double(price.dong.amount))
      }
      return .text(price.typed)
    },
    number(.stock, 9) { _, variant in variant.stock.map(Double.init) },
    text(.gtin, 16) { _, variant in variant.gtin },
  ]

  private static let texts: [ListColumn] = [
    text(.shortDescription, 40) { product, _ in product.shortDescription },
    text(.description, 60) { product, _ in product.description },
    text(.ingredients, 36) { product, _ in product.ingredients },
    text(.usage, 36) { product, _ in product.usage },
    text(.storage, 30) { product, _ in product.storage },
    text(.shelfLife, 14) { product, _ in product.shelfLife },
    text(.warnings, 30) { product, _ in product.warnings },
    text(.season, 20) { product, _ in product.season },
    text(.growingAreaCode, 18) { product, _ in product.growingAreaCode },
    text(.packingHouseCode, 18) { product, _ in product.packingHouseCode },
    text(.image, 24) { product, _ in product.images.first },
    text(.extraImages, 24) { product, _ in
      let rest = product.images.dropFirst()
      return rest.isEmpty ? nil : rest.joined(separator: "; ")
    },
  ]

  private static func text(
    _ field: ProductField, _ width: Int,
    _ value: @escaping @Sendable (Product, ProductVariant) -> String?
  ) -> ListColumn {
    ListColumn(field: field, width: width) { product, variant in
      value(product, variant).map { .text($0) } ?? .empty
    }
  }

  private static func number(
    _ field: ProductField, _ width: Int,
    _ value: @escaping @Sendable (Product, ProductVariant) -> Double?
  ) -> ListColumn {
    ListColumn(field: field, width: width) { product, variant in
      value(product, variant).map { .number($0) } ?? .empty
    }
  }
}

extension Price {
  /// The price as people type it: `120.000`, `25.000 - 30.000 đồng/kg`.
  var typed: String {
    var out = isApproximate ? "khoảng " : ""
    out += Dong.grouped(dong.amount)
    if let upTo { out += " - " + Dong.grouped(upTo.amount) }
    out += " đồng"
    if let per { out += "/" + per }
    return out
  }
}

extension ProducerKind {
  /// The kind as Vietnamese lists word it.
  public var vietnameseName: String {
    switch self {
    case .enterprise: "Doanh nghiệp"
    case .cooperative: "Hợp tác xã"
    case .cooperativeGroup: "Tổ hợp tác"
    case .householdBusiness: "Hộ kinh doanh"
    case .facility: "Cơ sở sản xuất"
    }
  }
}
