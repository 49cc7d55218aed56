internal import VietnameseText

/// The names that columns have in the marketplaces' own files.
///
/// The profile's names come first: "Mã sản phẩm" is the product's number in one file of a marketplace
/// and the key of a group of packs in another.
struct ChannelNames {
  private var keys: [String: ChannelField] = [:]
  private var labels: [String: ChannelField] = [:]

  init(profile: Profile) {
    for (field, names) in profile.returns {
      for name in names { add(name, field) }
    }
    for key in profile.template?.resultKeys ?? [] { add(key, .reason) }
    for field in profile.fields {
      guard let role = Self.roles[field.source ?? .constant] else { continue }
      for key in field.plainKeys where keys[key] == nil { keys[key] = role }
      for label in field.labelKeys where labels[label] == nil { labels[label] = role }
    }
    for (field, names) in Self.common {
      for name in names { add(name, field) }
    }
  }

  private mutating func add(_ name: String, _ field: ChannelField) {
    let key = TemplateKey.plain(name)
    if keys[key] == nil { keys[key] = field }
    let label = LabelKey.key(name)
    if labels[label] == nil { labels[label] = field }
  }

  func field(_ text: String) -> ChannelField? {
    keys[TemplateKey.plain(text)] ?? labels[LabelKey.key(text)]
  }

  private static let roles: [ListingSource: ChannelField] = [
    .sku: .sku, .groupSKU: .parentSKU, .gtin: .gtin, .title: .title, .name: .title,
    .price: .price, .stock: .stock,
  ]

  /// Names seen in exports of several marketplaces, best first.
  private static let common: [(ChannelField, [String])] = [
    (
      .sku,
      [
        "sku", "seller_sku", "sellersku", "et_title_variation_sku", "ps_sku_short", "variant sku",
        "SKU người bán", "SKU phân loại", "Mã SKU", "Mã hàng", "Mã hàng hóa", "original_sku",
      ]
    ),
    (.parentSKU, ["et_title_parent_sku", "ps_sku_parent_short", "SKU sản phẩm", "parent sku"]),
    (
      .externalID,
      [
        "et_title_product_id", "product_id", "product id", "item_id", "item id", "goods_id", "id",
        "Mã sản phẩm trên sàn", "ID sản phẩm", "Product ID", "idNhanh", "request_id",
      ]
    ),
    (.variantID, ["et_title_variation_id", "variation id", "sku_id", "sku id", "Mã phân loại"]),
    (.gtin, ["gtin", "barcode", "global_unique_id", "Mã vạch", "ean"]),
    (
      .title,
      ["et_title_product_name", "product_name", "title", "name", "Tên sản phẩm", "Tên hàng"]
    ),
    (
      .price,
      ["et_title_variation_price", "price", "Giá", "Giá bán", "Regular price", "Giá gốc"]
    ),
    (.stock, ["et_title_variation_stock", "stock", "quantity", "Kho hàng", "Tồn kho", "Số lượng"]),
    (.status, ["status", "et_title_item_status", "Trạng thái", "Tình trạng", "audit_status"]),
    (
      .reason,
      [
        "et_title_reason", "Lý do thất bại", "failure reason", "fail reason", "failed_reason",
        "error", "error message", "Lỗi", "Alasan gagal", "เหตุผลที่ล้มเหลว", "Lý do từ chối",
      ]
    ),
  ]
}
