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
  public let header: String
  /// The width in characters.
  public let width: Int
  let value: @Sendable (Product, ProductVariant) -> Value

  /// All columns, in the order in which they are written.
  public static let all: [ListColumn] = identity + certification + producer + offer + texts

  private static let identity: [ListColumn] = [
    text(.sku, "Mã sản phẩm", 16) { product, _ in product.sku },
    text(.name, "Tên sản phẩm", 34) { product, _ in product.name },
    text(.kind, "Chương trình", 12) { product, _ in product.kind == .ocop ? "OCOP" : "Nông sản" },
    text(.productSet, "Bộ sản phẩm", 28) { product, _ in product.productSet?.name },
    text(.category, "Ngành hàng", 18) { product, _ in product.category },
    text(.brand, "Thương hiệu", 16) { product, _ in product.brand },
  ]

  private static let certification: [ListColumn] = [
    number(.stars, "Hạng sao", 9) { product, _ in product.certification?.stars.map(Double.init) },
    number(.score, "Điểm đánh giá", 12) { product, _ in product.certification?.score },
    text(.decisionNumber, "Số quyết định", 18) { product, _ in
      product.certification?.decision?.reference
    },
    text(.decisionDate, "Ngày quyết định", 14) { product, _ in
      product.certification?.decision?.date?.dayFirst
    },
    text(.decisionIssuer, "Cơ quan công nhận", 26) { product, _ in
      product.certification?.decision?.issuer
    },
    text(.certificateExpiry, "Hiệu lực đến", 14) { product, _ in
      product.certification?.validUntil?.dayFirst
    },
  ]

  private static let producer: [ListColumn] = [
    text(.producerName, "Chủ thể", 36) { product, _ in product.producer?.name },
    text(.producerKind, "Loại hình", 16) { product, _ in product.producer?.kind?.vietnameseName },
    text(.taxCode, "Mã số thuế", 15) { product, _ in product.producer?.taxCode },
    text(.phone, "Điện thoại", 15) { product, _ in product.producer?.phone },
    text(.email, "Email", 22) { product, _ in product.producer?.email },
    text(.address, "Địa chỉ", 40) { product, _ in product.producer?.address },
    text(.commune, "Xã/phường", 20) { product, _ in product.place?.commune },
    text(.district, "Quận/huyện", 20) { product, _ in product.place?.district },
    text(.province, "Tỉnh/thành phố", 20) { product, _ in product.place?.province },
  ]

  private static let offer: [ListColumn] = [
    text(.netContent, "Quy cách", 20) { _, variant in variant.packSize?.description },
    text(.unit, "Đơn vị tính", 11) { _, variant in variant.unit },
    ListColumn(field: .price, header: "Giá bán (đồng)", width: 15) { _, variant in
      guard let price = variant.price else { return .empty }
      if price.upTo == nil, price.per == nil, !price.isApproximate {
        return .number(Double(price.dong.amount))
      }
      return .text(price.typed)
    },
    number(.stock, "Tồn kho", 9) { _, variant in variant.stock.map(Double.init) },
    text(.gtin, "Mã vạch (GTIN)", 16) { _, variant in variant.gtin },
  ]

  private static let texts: [ListColumn] = [
    text(.shortDescription, "Mô tả ngắn", 40) { product, _ in product.shortDescription },
    text(.description, "Mô tả", 60) { product, _ in product.description },
    text(.ingredients, "Thành phần", 36) { product, _ in product.ingredients },
    text(.usage, "Hướng dẫn sử dụng", 36) { product, _ in product.usage },
    text(.storage, "Bảo quản", 30) { product, _ in product.storage },
    text(.shelfLife, "Thời hạn sử dụng", 14) { product, _ in product.shelfLife },
    text(.warnings, "Cảnh báo", 30) { product, _ in product.warnings },
    text(.season, "Mùa vụ", 20) { product, _ in product.season },
    text(.growingAreaCode, "Mã số vùng trồng", 18) { product, _ in product.growingAreaCode },
    text(.packingHouseCode, "Mã cơ sở đóng gói", 18) { product, _ in product.packingHouseCode },
    text(.image, "Ảnh chính", 24) { product, _ in product.images.first },
    text(.extraImages, "Ảnh khác", 24) { product, _ in
      let rest = product.images.dropFirst()
      return rest.isEmpty ? nil : rest.joined(separator: "; ")
    },
  ]

  private static func text(
    _ field: ProductField, _ header: String, _ width: Int,
    _ value: @escaping @Sendable (Product, ProductVariant) -> String?
  ) -> ListColumn {
    ListColumn(field: field, header: header, width: width) { product, variant in
      value(product, variant).map { .text($0) } ?? .empty
    }
  }

  private static func number(
    _ field: ProductField, _ header: String, _ width: Int,
    _ value: @escaping @Sendable (Product, ProductVariant) -> Double?
  ) -> ListColumn {
    ListColumn(field: field, header: header, width: width) { product, variant in
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
