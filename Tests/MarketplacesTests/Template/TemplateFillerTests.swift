import Foundation
import Marketplaces
import OCOPCatalog
import Tabular
import Testing

@Suite struct `Filling templates` {
  @Test func `drift is told before anything is written, and stops when data would be lost`() throws
  {
    var columns = TemplateKinds.shopeeColumns
    columns.append(("ps_origin|1|0", "Xuất xứ", "Bắt buộc", "", ""))
    columns.removeAll { $0.key.hasPrefix("ps_product_description") }
    var maker = TemplateKinds.shopee(TemplateKinds.shopeeSheet(columns))
    let scratch = try Scratch()
    let path = scratch.path + "/filled.xlsx"
    let filler = try TemplateFilling.filler("shopee")
    let error = #expect(throws: TemplateError.self) {
      try filler.fill(
        [TemplateKinds.tea()], in: TemplateBook(bytes: try maker.bytes()), to: path)
    }
    #expect(error?.code == .drifted)
    #expect(error?.drift.map(\.kind) == [.missing, .addedRequired])
    #expect(scratch.names.isEmpty)
    let accepted = try TemplateFilling(maker, "shopee", [TemplateKinds.tea()]) {
      $0.acceptsDrift = true
    }
    #expect(accepted.report.emptyRequired.map(\.column.label) == ["Xuất xứ"])
  }

  @Test func `a renamed key is found by its label, a moved column by its key`() throws {
    var columns = TemplateKinds.shopeeColumns
    columns[7].key = "ps_selling_price|1|1"
    let cover = columns.remove(at: 11)
    columns.insert(cover, at: 1)
    let filling = try TemplateFilling(
      TemplateKinds.shopee(TemplateKinds.shopeeSheet(columns)), "shopee", [TemplateKinds.tea()])
    let drift = filling.report.examination.drift
    #expect(drift.filter { $0.kind == .renamedKey }.map(\.was) == ["ps_price"])
    #expect(drift.filter { $0.kind == .moved }.map(\.now) == ["B"])
    let cells = try filling.cells(7)
    #expect(cells["ps_selling_price"]?.number == 120_000)
    #expect(cells["ps_item_cover_image"]?.text == "https://shop.example/tra.jpg")
  }

  @Test(arguments: [
    ("Bắt buộc", "Tùy chọn", "Bắt buộc có điều kiện"),
    ("Mandatory", "Optional", "Conditionally mandatory "),
    ("Wajib", "Opsional", "Wajib Bersyarat"), ("จำเป็น", "ไม่จำเป็น", "จำเป็นตามเงื่อนไข"),
  ])
  func `what must be filled is understood in four languages`(
    required: String, optional: String, conditional: String
  ) throws {
    var columns = TemplateKinds.shopeeColumns
    for index in columns.indices {
      switch columns[index].need {
      case "Bắt buộc": columns[index].need = required
      case "Tùy chọn": columns[index].need = optional
      case "Bắt buộc có điều kiện": columns[index].need = conditional
      default: break
      }
    }
    let found = try TemplateFilling.examine(
      TemplateKinds.shopee(TemplateKinds.shopeeSheet(columns)), "shopee"
    ).anatomy.columns.map(\.requirement)
    let expected = try TemplateFilling.examine(TemplateKinds.shopee(), "shopee").anatomy.columns
      .map(\.requirement)
    #expect(found == expected)
    #expect(expected.filter { $0 == .required }.count == 6)
    #expect(expected.filter { $0 == .conditional }.count == 5)
  }

  @Test func `values come from the template's list, in its spelling`() throws {
    var product = TemplateKinds.tea()
    var filling = try TemplateFilling(TemplateKinds.tiktok(), "tiktok-shop", [product]) {
      $0.export.listing.categories = ConfirmedCategories(sets: ["tiktok-shop": [12: "600002"]])
    }
    #expect(try filling.cells(7)["category"]?.text == "600002/Food/Dried fruit")
    product.sku = "B"
    filling = try TemplateFilling(TemplateKinds.tiktok(), "tiktok-shop", [product]) {
      $0.export.listing.categories = ConfirmedCategories(sets: ["tiktok-shop": [12: "Bánh"]])
    }
    #expect(try filling.cells(7)["category"] == nil)
    #expect(filling.report.emptyRequired.map(\.column.plainKey) == ["category"])
  }

  @Test(arguments: [("Cân nặng (g)", 500.0), ("Cân nặng (kg)", 0.5), ("Berat (gram)", 500.0)])
  func `weights are in the unit that the template names`(label: String, value: Double) throws {
    var columns = TemplateKinds.shopeeColumns
    columns[12].label = label
    columns[12].limit = ""
    let cells = try TemplateFilling(
      TemplateKinds.shopee(TemplateKinds.shopeeSheet(columns)), "shopee", [TemplateKinds.tea()]
    ).cells(7)
    #expect(cells["ps_weight"]?.number == value)
  }

  @Test func `carriers are turned on with the template's own word`() throws {
    var sheet = TemplateKinds.shopeeSheet()
    sheet.validate([
      #"<dataValidation type="list" sqref="N7:O5006"><formula1>'Danh sách'!$A$1:$A$2</formula1></dataValidation>"#
    ])
    let filling = try TemplateFilling(
      TemplateKinds.shopee(sheet), "shopee", [TemplateKinds.tea()]
    ) { $0.switches = ["50021"] }
    let cells = try filling.cells(7)
    #expect(cells["channel_id_50021"]?.text == "Bật")
    #expect(cells["channel_id_50018"] == nil)
    // Without a list, the explanation below the label has the word.
    let other = try TemplateFilling(TemplateKinds.shopee(), "shopee", [TemplateKinds.tea()]) {
      $0.switches = ["*"]
    }
    #expect(try other.cells(7)["channel_id_50018"]?.text == "Bật")
  }

  @Test func `packs become rows that share a code, single packs name no variation`() throws {
    var product = TemplateKinds.tea()
    product.variants.append(product.variants[0])
    product.variants[1].packSize = PackSize(each: .mass(grams: 100), packaging: "gói")
    product.variants[1].gtin = nil
    let filling = try TemplateFilling(
      TemplateKinds.shopee(), "shopee", [product, TemplateKinds.tea("B")])
    let first = try filling.cells(7)
    let second = try filling.cells(8)
    #expect(first["et_title_variation_integration_no"]?.text == "007")
    #expect(second["et_title_variation_integration_no"]?.text == "007")
    #expect(first["et_title_variation_1"]?.text == "Quy cách")
    #expect(second["et_title_option_for_variation_1"]?.text == "gói 100 g")
    let single = try filling.cells(9)
    #expect(single["et_title_variation_1"] == nil)
    #expect(single["et_title_option_for_variation_1"] == nil)
  }

  @Test func `a long title is held to the length the template allows`() throws {
    var sheet = TemplateKinds.shopeeSheet()
    sheet.validate([
      #"<dataValidation type="textLength" operator="lessThanOrEqual" sqref="B7:B5006"><formula1>30</formula1></dataValidation>"#
    ])
    let filling = try TemplateFilling(
      TemplateKinds.shopee(sheet), "shopee", [TemplateKinds.tea()])
    let title = try #require(try filling.cells(7)["ps_product_name"]?.text)
    #expect(title.utf16.count <= 30 && title.contains("Trà"))
  }

  @Test func `a form of unknown keys is filled by its labels`() throws {
    var sheet = TemplateMaker.Sheet(name: "Sheet1", number: 1)
    sheet.set(1, ["DANH SÁCH SẢN PHẨM ĐĂNG BÁN"])
    sheet.set(3, ["STT", "Mã sản phẩm", "Tên sản phẩm *", "Mô tả ngắn", "Giá bán (đồng)"])
    let filling = try TemplateFilling(TemplateMaker([sheet]), "postmart", [TemplateKinds.tea()])
    #expect(filling.report.rows == 4...4)
    let document = try TableDocument.open(bytes: filling.result, name: "x.xlsx")
    var reader = try document.rows(inSheet: 0)
    var last: [String] = []
    while let row = try reader.nextRow() { last = row.cells.map(\.text) }
    #expect(last.first == "007" && last.last == "120000")
  }

  @Test func `a workbook without known columns is refused with the names of its sheets`() throws {
    var sheet = TemplateMaker.Sheet(name: "Thu chi", number: 1)
    sheet.set(1, ["Ngày", "Thu", "Chi"])
    #expect(throws: TemplateError(.notRecognized, detail: "Thu chi")) {
      try TemplateFilling.examine(TemplateMaker([sheet]), "shopee")
    }
  }

  @Test func `a key that stands twice is refused`() throws {
    var columns = TemplateKinds.shopeeColumns
    columns[3].key = "ps_price|1|1"
    #expect(throws: TemplateError(.ambiguousColumns, detail: "ps_price|1|1")) {
      try TemplateFilling.examine(
        TemplateKinds.shopee(TemplateKinds.shopeeSheet(columns)), "shopee")
    }
  }

  @Test func `a thousand products fill a template of five thousand styled rows`() throws {
    var sheet = TemplateKinds.shopeeSheet()
    for row in 7...5_006 { sheet.rows[row] = [8: .styled(3), 13: .styled(2)] }
    let products = (1...1_000).map { TemplateKinds.tea("SKU-\($0)") }
    let filling = try TemplateFilling(TemplateKinds.shopee(sheet), "shopee", products)
    #expect(filling.report.rows == 7...1_006)
    #expect(try filling.cells(1_006)["ps_sku_short"]?.text == "SKU-1000")
  }
}
