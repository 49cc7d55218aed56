internal import OCOPCatalog

/// Rules about the marketplaces' own files: their templates and their answers.
extension ListingRules {
  static let refused = RuleInfo(
    id: "listing-refused", severity: .error,
    title: LocalizedText(vi: "Kênh bán từ chối sản phẩm", en: "The channel refused a product"),
    explanation: LocalizedText(
      vi: "Lý do là lời của sàn trong tệp kết quả. Hãy sửa trong danh sách rồi xuất lại.",
      en:
        "The reason is the marketplace's own, from its result file. Mend the list and export again."
    ),
    messages: [
      "listing-refused": LocalizedText(
        vi: "{channel} từ chối “{name}”: {reason}. Xin sửa rồi xuất lại.",
        en: "{channel} refused “{name}”: {reason}"),
      "listing-refused.image": LocalizedText(
        vi: "{channel} từ chối “{name}”: {reason}. Thường do ảnh quá nhỏ, quá nặng hoặc không mở "
          + "được; xin dùng ảnh vuông từ 500×500.",
        en: "{channel} refused “{name}”: {reason}. Most often a picture is too small, too heavy or "
          + "cannot be opened; use a square one of 500×500 or more."),
      "listing-refused.repeated": LocalizedText(
        vi: "{channel} từ chối “{name}”: {reason}. Sản phẩm có thể đã có trên gian hàng; xin xem "
          + "trước khi đăng lại.",
        en: "{channel} refused “{name}”: {reason}. The shop may have it already; look before "
          + "listing it again."),
      "listing-refused.category": LocalizedText(
        vi: "{channel} từ chối “{name}”: {reason}. Xin chọn ngành hàng cấp cuối trong danh sách "
          + "của sàn.",
        en: "{channel} refused “{name}”: {reason}. Choose a last-level category of the "
          + "marketplace's list."),
      "listing-refused.price": LocalizedText(
        vi: "{channel} từ chối “{name}”: {reason}. Xin xem giá và chênh lệch giữa các quy cách.",
        en: "{channel} refused “{name}”: {reason}. Look at the price and the spread between packs."),
    ],
    source: "the marketplace's result file; usual causes from public issue threads",
    goodExample: "(không có lý do)", badExample: "product media is empty")

  static let matchUnconfirmed = RuleInfo(
    id: "listing-match-unconfirmed", severity: .warning,
    title: LocalizedText(
      vi: "Chưa chắc là cùng một sản phẩm", en: "Perhaps not the same product"),
    message: LocalizedText(
      vi:
        "“{title}” trên {channel} có thể là “{name}” ({sku}); chỉ giống tên hoặc mã gần đúng, xin "
        + "xác nhận.",
      en:
        "“{title}” on {channel} may be “{name}” ({sku}); only the name or nearly the code agrees, "
        + "please confirm."),
    explanation: LocalizedText(
      vi: "Nối nhầm sản phẩm sẽ ghi đè tin đăng của sản phẩm khác.",
      en: "A wrong match would overwrite another product's listing."),
    source: "matching order of the library: code, bar code, name",
    goodExample: "mã HG-001 ở cả hai nơi", badExample: "chỉ giống tên")

  static let valueNotInList = RuleInfo(
    id: "listing-value-not-in-list", severity: .warning,
    title: LocalizedText(
      vi: "Giá trị không có trong danh sách của tệp mẫu",
      en: "A value is not in the template's list"),
    message: LocalizedText(
      vi: "“{value}” không có trong danh sách chọn của cột “{field}” trong tệp mẫu {channel}; "
        + "ô được để trống, xin chọn trong danh sách.",
      en: "“{value}” is not among the choices of “{field}” in the {channel} template; the cell is "
        + "left empty, please choose one."),
    explanation: LocalizedText(
      vi: "Sàn từ chối giá trị ngoài danh sách của chính tệp mẫu.",
      en: "The marketplace refuses values outside of its template's own list."),
    source: "the template's own list of values", goodExample: "100107 - Trà", badExample: "Trà ngon"
  )

  static let imageRepeated = RuleInfo(
    id: "listing-image-repeated", severity: .warning,
    title: LocalizedText(vi: "Ảnh dùng lại", en: "A picture is used twice"),
    explanation: LocalizedText(
      vi: "Sàn có thể coi hai tin cùng ảnh là tin trùng và khóa tin sau.",
      en: "Marketplaces take two listings with one picture for duplicates and may block the second."
    ),
    messages: [
      "listing-image-repeated.own": LocalizedText(
        vi: "Ảnh “{image}” giống hệt ảnh “{first}” của cùng sản phẩm. Xin bỏ bớt.",
        en: "The picture “{image}” is the same as “{first}” of this product."),
      "listing-image-repeated.other": LocalizedText(
        vi: "Ảnh “{image}” giống hệt ảnh “{first}” của sản phẩm {product}; xin chụp ảnh riêng.",
        en: "The picture “{image}” is the same as “{first}” of product {product}; take another one."
      ),
    ],
    source: "Shopee's mass-upload workbook of 2023: a picture must not repeat another product's",
    goodExample: "tra-1.jpg, mat-ong-1.jpg", badExample: "mot-anh.jpg cho hai sản phẩm")
}
