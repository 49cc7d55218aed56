import Marketplaces
import OCOPCatalog
import Tabular
import Testing

/// Templates as the marketplaces gave them out, with invented shops.
enum TemplateKinds {
  /// Key, type, label, requirement, explanation, constraint.
  typealias Column = (key: String, label: String, need: String, note: String, limit: String)

  static let shopeeColumns: [Column] = [
    ("ps_category|0|0", "Ngành hàng", "Tùy chọn", "Mã ngành hàng", ""),
    ("ps_product_name|1|0", "Tên sản phẩm", "Bắt buộc", "Nhập tên", "10-120 ký tự"),
    ("ps_product_description|1|0", "Mô tả sản phẩm", "Bắt buộc", "Nhập mô tả", "20-3000"),
    ("ps_sku_parent_short|0|0", "SKU sản phẩm", "Tùy chọn", "", "1-100"),
    ("et_title_variation_integration_no|0|0", "Mã sản phẩm", "Bắt buộc có điều kiện", "", ""),
    ("et_title_variation_1|0|0", "Tên nhóm phân loại hàng 1", "Bắt buộc có điều kiện", "", ""),
    (
      "et_title_option_for_variation_1|0|0", "Tên phân loại hàng cho nhóm phân loại hàng 1",
      "Bắt buộc có điều kiện", "", ""
    ),
    ("ps_price|1|1", "Giá", "Bắt buộc", "Nhập giá bán", "1.000 - 120.000.000"),
    ("ps_stock|1|1", "Kho hàng", "Bắt buộc", "Nhập số lượng", "0-999.999"),
    ("ps_sku_short|0|0", "SKU phân loại", "Tùy chọn", "", "1-100"),
    ("ps_gtin_code|0|0", "GTIN", "Tùy chọn", "", "8-14 số"),
    ("ps_item_cover_image|0|3", "Ảnh bìa", "Bắt buộc", "Liên kết ảnh", "JPG, PNG"),
    ("ps_weight|1|1", "Cân nặng (kg)", "Bắt buộc", "Nhập cân nặng", "0,01-500 kg"),
    ("channel_id.50018|0|0", "J&T Express", "Bắt buộc có điều kiện", "Bật hoặc Tắt", ""),
    ("channel_id.50021|0|0", "Nhanh", "Bắt buộc có điều kiện", "Bật hoặc Tắt", ""),
    ("et_title_reason|0|0", "Lý do thất bại", "Không thể chỉnh sửa", "", ""),
  ]

  /// The layout of 2025 and later: six header rows, the second one with a hash and the shop's number.
  static func shopeeSheet(_ columns: [Column] = shopeeColumns) -> TemplateMaker.Sheet {
    var sheet = TemplateMaker.Sheet(name: "Bản đăng tải", number: 8)
    sheet.set(1, columns.map(\.key))
    sheet.set(2, ["basic", "0123456789abcdef0123456789abcdef", "0", "900100200"])
    sheet.set(3, columns.map(\.label))
    sheet.set(4, columns.map(\.need))
    sheet.set(5, columns.map(\.note))
    sheet.set(6, columns.map(\.limit))
    sheet.hiddenRows = [1, 2]
    sheet.views =
      #"<sheetViews><sheetView tabSelected="true" workbookViewId="0"><pane xSplit="2" ySplit="6" topLeftCell="C7" activePane="bottom_left" state="frozen"/></sheetView></sheetViews>"#
    return sheet
  }

  static func shopee(_ sheet: TemplateMaker.Sheet = shopeeSheet()) -> TemplateMaker {
    var guide = TemplateMaker.Sheet(name: "Hướng dẫn", number: 3)
    guide.set(1, ["Cách điền tệp", "Xem các cột bắt buộc"])
    var words = TemplateMaker.Sheet(name: "Danh sách", number: 10, state: "hidden")
    words.rows = [1: [1: .text("Bật")], 2: [1: .text("Tắt")]]
    return TemplateMaker([guide, sheet, words])
  }

  /// TikTok's layout of 2023, in English, with an example row and hidden lists.
  static func tiktok() -> TemplateMaker {
    let keys = [
      "category", "brand", "product_name", "product_description", "parcel_weight", "price",
      "quantity", "seller_sku", "main_image",
    ]
    var sheet = TemplateMaker.Sheet(name: "Template", number: 1)
    sheet.set(1, keys)
    sheet.set(2, ["V2", "create_product", "metric"])
    sheet.set(
      3,
      [
        "Category", "Brand", "Product Name", "Product Description", "Package Weight(g)", "Price",
        "Quantity", "Seller SKU", "Main Image",
      ])
    sheet.set(
      4,
      [
        "Mandatory", "Optional", "Mandatory", "Mandatory", "Mandatory", "Mandatory", "Mandatory",
        "Optional", "Conditionally mandatory ",
      ])
    sheet.set(
      5,
      [
        "Choose one", "Choose one", "1-255 characters", "Plain text", "Numbers in g",
        "Numbers only",
        "Numbers only", "Your own code", "A web address",
      ])
    sheet.set(6, ["600001/Tea", "0/No brand", "Green tea", "Nice tea", "", "", "", "SKU-1", ""])
    sheet.rows[6]?[5] = .number("200")
    sheet.rows[6]?[6] = .number("50000")
    sheet.rows[6]?[7] = .number("5")
    sheet.hiddenRows = [1, 2]
    sheet.validate([
      #"<dataValidation type="list" allowBlank="1" sqref="A7:A2000"><formula1>Category!$A$1:$A$1048576</formula1></dataValidation>"#,
      #"<dataValidation type="list" sqref="B7:B2000"><formula1>OFFSET(HiddenAttr!$A$1,MATCH(A7,HiddenAttr!$A:$A,0),1,5,1)</formula1></dataValidation>"#,
      #"<dataValidation type="textLength" operator="between" sqref="C7:C2000"><formula1>1</formula1><formula2>255</formula2></dataValidation>"#,
    ])
    var category = TemplateMaker.Sheet(name: "Category", number: 5, state: "veryHidden")
    category.rows = [
      1: [1: .text("600001/Tea")], 2: [1: .text("600002/Food/Dried fruit")],
      3: [1: .text("600003/Rice")],
    ]
    return TemplateMaker([sheet, category])
  }

  /// Lazada's layout: labels in the visible sheet, keys in the third row of a hidden companion.
  static func lazada() -> TemplateMaker {
    let keys = [
      "groupNo", "catId", "title.vi", "description", "mainImage.0", "sku.sellerSku", "sku.price",
      "sku.multiWarehouseQty.dropshipping", "sku.packageWeight",
    ]
    var hidden = TemplateMaker.Sheet(name: "Tea_hide", number: 4, state: "hidden")
    hidden.set(1, ["v3", "create"])
    hidden.set(3, keys)
    hidden.set(5, keys.map { _ in #"{"default":""}"# })
    var sheet = TemplateMaker.Sheet(name: "Tea", number: 2)
    sheet.set(1, ["Sản phẩm", "", "", "", "", "SKU"])
    sheet.set(
      2,
      [
        "Mã nhóm", "Ngành", "Tên sản phẩm", "Mô tả", "Ảnh 1", "SKU", "Giá", "Kho hàng",
        "Cân nặng (kg)",
      ])
    sheet.set(
      3,
      [
        "Tùy chọn", "Bắt buộc", "Bắt buộc", "Tùy chọn", "Tùy chọn", "Bắt buộc", "Bắt buộc",
        "Tùy chọn", "Bắt buộc",
      ])
    sheet.set(4, ["", "", "Tên ngắn gọn", "", "", "Mã riêng", "Số tiền", "Số lượng", "Số"])
    var maker = TemplateMaker([sheet, hidden])
    maker.styles = TemplateMaker.styles(numberFormat: "-1")
    return maker
  }

  static func tea(_ sku: String = "007") -> Product {
    var product = Samples.tea(sku: sku)
    product.description = "Trà mãng cầu sấy lạnh, giữ hương tự nhiên, vị dịu, không chất bảo quản."
    product.images = ["https://shop.example/tra.jpg"]
    return product
  }
}
