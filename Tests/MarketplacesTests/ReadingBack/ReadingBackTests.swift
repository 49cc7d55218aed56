import Marketplaces
import OCOPCatalog
import Tabular
import Testing

@Suite struct `Reading back from marketplaces` {
  private func profile(_ id: String) throws -> Profile {
    try ProfileStore.load().profile(id, asOf: try #require(Samples.today))
  }

  private func answer(_ reasons: [String]) throws -> [UInt8] {
    var sheet = TemplateKinds.shopeeSheet()
    for (index, reason) in reasons.enumerated() {
      sheet.rows[7 + index] = [
        2: .text("OCOP 4 sao - Trà mãng cầu"), 8: .number("120000"), 9: .number("40"),
        10: .text("OCOP-00\(index + 1)"), 16: .text(reason),
      ]
    }
    var maker = TemplateKinds.shopee(sheet)
    return try maker.bytes()
  }

  @Test func `the reasons of a result file belong to the codes of their rows`() throws {
    let shopee = try profile("shopee")
    let bytes = try answer(["product media is empty", "", "Giá không hợp lệ\nTên quá ngắn"])
    let export = try ChannelExportReader(profile: shopee).read(bytes: bytes, name: "result.xlsx")
    #expect(export.rows.map(\.sku) == ["OCOP-001", "OCOP-002", "OCOP-003"])
    #expect(export.rows.map(\.reasons.count) == [1, 0, 2])
    #expect(export.refused.count == 2 && export.rows[0].price == 120_000)
    #expect(export.rows[2].location.row == 9)
    let products = (1...3).map { Samples.tea(sku: "OCOP-00\($0)") }
    let feedback = ChannelFeedback(export, products: products, profile: shopee)
    #expect(
      feedback.findings.map(\.message.key) == [
        "listing-refused.image", "listing-refused.price", "listing-refused",
      ])
    #expect(feedback.findings.map(\.sku) == ["OCOP-001", "OCOP-003", "OCOP-003"])
  }

  @Test func `an export of a shop gives numbers by code`() throws {
    // The layout of a marketplace's update file: keys, labels, explanations, then products.
    var sheet = TemplateMaker.Sheet(name: "Sheet1", number: 1)
    sheet.set(
      1,
      [
        "et_title_product_id", "et_title_product_name", "et_title_variation_id",
        "et_title_variation_name", "et_title_parent_sku", "et_title_variation_sku",
        "et_title_variation_price", "ps_gtin_code", "et_title_variation_stock",
      ])
    sheet.set(
      3,
      [
        "Mã Sản phẩm", "Tên Sản phẩm", "Mã Phân loại", "Tên phân loại", "SKU Sản phẩm",
        "SKU phân loại", "Giá", "GTIN", "Kho hàng",
      ])
    sheet.set(
      4, ["Không thể chỉnh sửa", "Không thể chỉnh sửa", "", "", "Tùy chọn", "", "Bắt buộc"])
    sheet.set(5, ["", "", "", "", "", "1-100", "1.000 - 120.000.000", "", "0-999.999"])
    sheet.rows[7] = [
      1: .number("23456789012"), 2: .text("Trà mãng cầu"), 3: .number("0"),
      6: .text("OCOP-001"), 7: .text("120.000"), 9: .number("40"),
    ]
    sheet.rows[8] = [
      1: .text("23456789013"), 2: .text("Bưởi năm roi"), 7: .number("25000"),
      8: .text("8938501234568"),
    ]
    var maker = TemplateMaker([sheet])
    let shopee = try profile("shopee")
    let export = try ChannelExportReader(profile: shopee).read(
      bytes: try maker.bytes(), name: "mass_update_sales_info.xlsx")
    #expect(export.rows.map(\.externalID) == ["23456789012", "23456789013"])
    #expect(export.rows.map(\.price) == [120_000, 25_000])
    #expect(export.rows[0].stock == 40 && export.rows[0].variantID == "0")
    var other = Samples.pomelo(1)
    other.variants[0].gtin = "8938501234568"
    var tea = Samples.tea()
    tea.variants[0].gtin = nil
    let feedback = ChannelFeedback(export, products: [tea, other], profile: shopee)
    #expect(feedback.links.map(\.externalID) == ["23456789012", "23456789013"])
    #expect(feedback.matching.matches.map(\.basis) == [.sku, .gtin])
    let applied = feedback.applied(to: [tea, other], profile: shopee)
    #expect(applied.map { $0.externalIDs["shopee"] } == ["23456789012", "23456789013"])
  }

  @Test func `a match by name or a damaged code waits for a person`() throws {
    let text =
      "ID,SKU,Name,Regular price\n91,7,Bưởi,25000\n92,,OCOP 4 sao - Trà mãng cầu,120000\n93,X,Mận,1\n"
    let woo = try profile("woocommerce")
    let export = try ChannelExportReader(profile: woo).read(
      bytes: Array(text.utf8), name: "products.csv")
    var pomelo = Samples.pomelo(7)
    pomelo.variants[0].gtin = nil
    let products = [pomelo, Samples.tea()]
    let feedback = ChannelFeedback(export, products: products, profile: woo)
    #expect(feedback.links.isEmpty)
    #expect(feedback.unconfirmed.map(\.sku) == ["007", "OCOP-001"])
    #expect(feedback.matching.matches.map(\.basis) == [.damagedSKU, .name])
    #expect(feedback.matching.unknownRows == [2])
    #expect(feedback.findings.count { $0.rule.name == "listing-match-unconfirmed" } == 2)
    let after = ChannelFeedback(
      export, products: products, profile: woo, confirmed: ["OCOP-001"])
    #expect(after.links.map(\.externalID) == ["92"])
    #expect(after.links.map(\.sku) == ["OCOP-001"])
  }

  @Test func `what several products share proves nothing`() throws {
    let woo = try profile("woocommerce")
    let text = "ID,SKU,Name\n1,,Trà mãng cầu\n"
    let export = try ChannelExportReader(profile: woo).read(
      bytes: Array(text.utf8), name: "products.csv")
    let matching = ChannelMatcher(products: [Samples.tea(sku: "A"), Samples.tea(sku: "B")])
      .match(export.rows)
    #expect(matching.ambiguousRows == [0] && matching.matches.isEmpty)
    #expect(matching.missingProducts == [0, 1])
  }

  @Test(
    arguments: [
      ("120000", 120_000), ("120.000", 120_000), ("120,000.00 ₫", 120_000),
      ("₫1.250.000", 1_250_000),
      ("1,5", 1), ("liên hệ", nil), ("1.000 - 2.000", nil),
    ] as [(String, Int?)])
  func `amounts are read as shops write them`(text: String, amount: Int?) throws {
    let woo = try profile("woocommerce")
    let export = try ChannelExportReader(profile: woo).read(
      bytes: Array(
        "SKU;Name;Regular price\n\n\nA;Trà;1\n\(String(repeating: "B;Trà;2\n", count: 24))C;Mận;\(text)\n"
          .utf8), name: "x.csv")
    #expect(export.rows.last?.price == amount)
  }

  @Test func `a file without codes or names is refused`() throws {
    let reader = ChannelExportReader(profile: try profile("shopee"))
    #expect(throws: TemplateError.self) {
      try reader.read(bytes: Array("Ngày,Thu\n1,2\n".utf8), name: "x.csv")
    }
  }
}
