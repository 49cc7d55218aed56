import Foundation
import Marketplaces
import OCOPCatalog
import Testing

@Suite struct ExportTests {
  private func exporter(_ name: String, pages: Bool = false) throws -> MarketplaceExporter {
    var options = try Samples.options()
    if pages {
      options.listing.pageBase = "https://shop.example/p/"
      options.listing.imageBase = "https://shop.example/i/"
    }
    let profile = try ProfileStore.load().profile(name, asOf: options.listing.asOf)
    return MarketplaceExporter(profile: profile, options: options)
  }

  @Test func `the generic list of a small catalogue is exactly this`() throws {
    let folder = try Scratch()
    let report = try exporter("generic-csv").export(
      [Samples.tea(), Samples.pomelo(7)], to: folder.path)
    #expect(report.rows == 2)
    let expected = """
      \u{FEFF}product_code,product_name,product_kind,product_group,product_set,ocop_stars,\
      decision_no,decision_date,certificate_expiry,producer_name,province,commune,price,unit,\
      pack_size,stock_quantity,gtin,short_description,description,image
      OCOP-001,Trà mãng cầu,ocop,Chè,Sản phẩm chè từ thực vật khác,4,1358/QĐ-UBND,2025-07-20,\
      2028-07-20,HTX Ví Dụ,Cần Thơ,,120000,hộp,hộp 500 g,40,8938501234568,"Trà sấy lạnh, vị dịu.",\
      "Trà sấy lạnh, vị dịu.",OCOP-001-1.jpg;OCOP-001-2.png
      007,"Bưởi, ""năm roi"" số 7",produce,,,,,,,,,,25000,kg,kg,,,,,

      """
    let text = try folder.read("generic-csv.csv")
    #expect(text.replacingOccurrences(of: "\r\n", with: "\n") == expected)
  }

  @Test func `every product is a row or named as blocked, in every profile`() throws {
    var products = (1...40).map { Samples.pomelo($0) } + [Samples.tea()]
    products.append(Samples.tea())  // the same code again
    products.append(Product(sku: "X", name: ""))
    for profile in try ProfileStore.load().newest {
      let folder = try Scratch()
      let report = try exporter(profile.id, pages: true).export(products, to: folder.path)
      #expect(report.products == products.count)
      #expect(report.listed + report.blocked == products.count, "\(profile.id)")
      #expect(report.blocked >= 1, "\(profile.id)")
      #expect(!folder.names.contains { $0.contains(".part") })
    }
  }

  @Test(.enabled(if: Python.has("openpyxl"), "openpyxl is not installed"))
  func `a workbook is read by an independent reader with codes as text`() throws {
    let folder = try Scratch()
    let products = [Samples.tea(), Samples.pomelo(7), Product(sku: "X", name: "Mận")]
    let report = try exporter("postmart").export(products, to: folder.path)
    #expect(report.listed == 2 && report.blocked == 1)
    let script = """
      import sys, openpyxl
      book = openpyxl.load_workbook(sys.argv[1])
      print("|".join(book.sheetnames))
      sheet = book["Sản phẩm"]
      print(sheet.freeze_panes, sheet.max_row)
      head = [c.value for c in sheet[1]]
      for row in sheet.iter_rows(min_row=4, values_only=True):
          cells = dict(zip(head, row))
          print([cells[k] for k in ["Mã sản phẩm", "Tên sản phẩm", "Giá bán (đồng)", "Mã vạch"]])
      print(book["Chưa đăng được"]["A2"].value, book["Ảnh"]["D2"].value)
      """
    let output = try Python.run(script, [report.path])
    #expect(
      output == """
        Sản phẩm|Chưa đăng được|Việc cần làm|Ảnh
        A4 5
        ['OCOP-001', 'OCOP 4 sao - Trà mãng cầu - hộp 500 g', 120000, '8938501234568']
        ['007', 'Bưởi, "năm roi" số 7 - kg', 25000, None]
        X OCOP-001-1.jpg
        """)
  }

  @Test func `the Google feed is XML that an independent parser reads`() throws {
    let folder = try Scratch()
    let report = try exporter("google-merchant", pages: true).export(
      [Samples.tea()], to: folder.path)
    #expect(report.rows == 1)
    let script = """
      import sys, xml.etree.ElementTree as E
      g = "{http://base.google.com/ns/1.0}"
      item = E.parse(sys.argv[1]).find("channel/item")
      print(item.find(g + "id").text, item.find(g + "price").text, item.find(g + "gtin").text)
      print(item.find(g + "link").text, item.find(g + "image_link").text)
      print([d.find(g + "attribute_value").text for d in item.findall(g + "product_detail")][0])
      """
    #expect(
      try Python.run(script, [report.path]) == """
        OCOP-001 120000 VND 8938501234568
        https://shop.example/p/OCOP-001 https://shop.example/i/tra.jpg
        4
        """)
  }

  @Test func `an empty feed is not published and leaves the previous one`() throws {
    let folder = try Scratch()
    let exporter = try exporter("google-merchant", pages: true)
    _ = try exporter.export([Samples.tea()], to: folder.path)
    let before = try folder.read("google-merchant.xml")
    #expect(throws: ExportError(.emptyFeed, detail: "1 products are blocked")) {
      try exporter.export([Product(sku: "X", name: "Mận")], to: folder.path)
    }
    #expect(try folder.read("google-merchant.xml") == before)
  }

  @Test func `a feed that would remove much is held back`() throws {
    let folder = try Scratch()
    let exporter = try exporter("google-merchant", pages: true)
    let many = (1...10).map { Samples.tea(sku: "T\($0)") }
    _ = try exporter.export(many, to: folder.path)
    #expect(throws: ExportError.self) { try exporter.export(many.prefix(7), to: folder.path) }
    #expect(try exporter.export(many.prefix(9), to: folder.path).rows == 9)
    #expect(folder.names.contains("google-merchant.xml.previous"))
  }

  @Test(
    arguments: [
      (nil, 0, true), (nil, 1, false), (100, 80, false), (100, 79, true), (5, 9, false),
    ] as [(Int?, Int, Bool)])
  func `the guard lets small changes pass`(previous: Int?, next: Int, refuses: Bool) {
    #expect((ShrinkGuard().refusal(previous: previous, next: next) != nil) == refuses)
  }

  @Test func `an export that goes away unfinished leaves no file`() throws {
    let folder = try Scratch()
    do {
      let export = try exporter("postmart").begin(in: folder.path)
      try export.add(Samples.tea())
    }
    #expect(folder.names.isEmpty)
  }

  @Test func `pictures are checked and copied under their new names`() throws {
    let folder = try Scratch()
    let pictures = try Scratch()
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, 1, 0x2C, 0, 0, 0, 0xC8] + Array("IEND".utf8)
    try Data(png).write(to: URL(filePath: pictures.path + "/tra.jpg"))
    var exporter = try exporter("postmart")
    var options = exporter.options
    options.imageFolder = pictures.path
    exporter = MarketplaceExporter(profile: exporter.profile, options: options)
    var product = Samples.tea()
    product.images = ["tra.jpg", "../x.jpg"]
    let export = try exporter.begin(in: folder.path)
    let listing = try export.add(product)
    let report = try export.finish()
    #expect(report.copiedImages == 1)
    let keys = listing.findings.map(\.message.key)
    #expect(keys.contains("listing-image-unsuitable.small"))
    #expect(keys.contains("listing-image-unsuitable.shape"))
    #expect(keys.contains("listing-image-unsuitable.unreadable"))
  }

  @Test func `pictures with the same content are told whatever their names`() throws {
    let folder = try Scratch()
    let pictures = try Scratch()
    func png(_ last: UInt8) -> Data {
      Data(
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
          + [0, 0, 2, 0, 0, 0, 2, 0, last] + Array("IEND".utf8))
    }
    for (name, last) in [("a.png", 1), ("b.png", 1), ("c.png", 2)] as [(String, UInt8)] {
      try png(last).write(to: URL(filePath: pictures.path + "/" + name))
    }
    var exporter = try exporter("postmart")
    var options = exporter.options
    options.imageFolder = pictures.path
    exporter = MarketplaceExporter(profile: exporter.profile, options: options)
    var first = Samples.tea(sku: "A")
    first.images = ["a.png", "b.png"]
    var second = Samples.tea(sku: "B")
    second.images = ["c.png", "a.png"]
    let export = try exporter.begin(in: folder.path)
    let keys = try [first, second].map { product in
      try export.add(product).findings.map(\.message.key).filter { $0.contains("repeated") }
    }
    #expect(keys == [["listing-image-repeated.own"], ["listing-image-repeated.other"]])
  }
}
