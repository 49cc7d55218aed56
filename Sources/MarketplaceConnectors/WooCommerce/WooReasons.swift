import MarketplaceSync

/// Why a shop would refuse a row, in words for people.
extension SyncReason {
  static let wooNameMissing = SyncReason(
    "woo-name-missing", vi: "Chưa có tên hàng; cửa hàng sẽ tự đặt tên “Product”.",
    en: "The name is missing; the shop would call it “Product”.")

  static func wooKeyUnusable(_ key: ListingKey) -> SyncReason {
    SyncReason(
      "woo-sku-unusable",
      vi: "Mã “\(key)” có ký tự mà cửa hàng sẽ tự đổi (dấu phẩy, %, <, > hoặc khoảng trắng thừa).",
      en: "The code “\(key)” has characters that the shop changes (comma, %, <, > or extra blanks)."
    )
  }

  static func wooPriceUnusable(_ text: String) -> SyncReason {
    SyncReason(
      "woo-price-unusable", vi: "Giá “\(text)” không phải là một số đồng lớn hơn 0.",
      en: "The price “\(text)” is not an amount above 0.")
  }

  static func wooSaleAbovePrice(_ text: String) -> SyncReason {
    SyncReason(
      "woo-sale-above-price", vi: "Giá khuyến mại “\(text)” không thấp hơn giá bán.",
      en: "The sale price “\(text)” is not below the price.")
  }

  static func wooNumberUnusable(_ field: String, _ text: String) -> SyncReason {
    SyncReason(
      "woo-number-unusable", vi: "“\(field)” phải là một số không âm, đang là “\(text)”.",
      en: "“\(field)” must be a number not below 0; it is “\(text)”.")
  }

  static func wooBarcodeUnusable(_ text: String) -> SyncReason {
    SyncReason(
      "woo-gtin-unusable", vi: "Mã vạch “\(text)” không đúng.",
      en: "The barcode “\(text)” is not right.")
  }

  static func wooPictureUnusable(_ text: String) -> SyncReason {
    SyncReason(
      "woo-picture-unusable",
      vi: "Cửa hàng không tải được ảnh “\(text)”: cần địa chỉ http(s) của tệp jpg, png, gif, webp.",
      en: "The shop cannot fetch “\(text)”: it needs a web address of a jpg, png, gif or webp.")
  }

  static func wooFieldUnknown(_ field: String) -> SyncReason {
    SyncReason(
      "woo-field-unknown", vi: "Cửa hàng không có trường “\(field)”.",
      en: "The shop has no field “\(field)”.")
  }

  static func wooTypeUnusable(_ type: String) -> SyncReason {
    SyncReason(
      "woo-type-unusable",
      vi: "Mặt hàng này trên cửa hàng là loại “\(type)”; xin sửa ngay trên cửa hàng.",
      en: "At the shop this product is of the type “\(type)”; please change it there.")
  }

  static func wooKeyTaken(_ key: ListingKey, by other: String) -> SyncReason {
    SyncReason(
      "woo-sku-taken", vi: "Cửa hàng coi mã “\(key)” trùng với mã “\(other)” đang có; xin đổi mã.",
      en: "The shop takes the code “\(key)” for its “\(other)”; please change it.")
  }

  static func wooKeyInBin(_ key: ListingKey, by other: String) -> SyncReason {
    SyncReason(
      "woo-sku-in-bin",
      vi: "Thùng rác của cửa hàng giữ mã “\(other)”, trùng với “\(key)”; xin xóa hẳn hoặc đổi mã.",
      en:
        "The shop's bin holds the code “\(other)”, the same as “\(key)”; please empty it or change it."
    )
  }

  static func wooCategoryMissing(_ path: String) -> SyncReason {
    SyncReason(
      "woo-category-missing",
      vi: "Cửa hàng chưa có nhóm hàng “\(path)”; xin tạo nhóm hoặc khai báo trong ocop.json.",
      en: "The shop has no category “\(path)”; please make it or map it in ocop.json.")
  }

  /// What the shop said, in its own words.
  static func wooRefused(_ code: String, _ message: String) -> SyncReason {
    SyncReason(
      "woo-refused", vi: "Cửa hàng từ chối: \(message) (\(code))",
      en: "The shop refused it: \(message) (\(code))")
  }
}
