import Foundation
import Marketplaces
import OCOPCatalog
import Tabular
import Testing

/// The traps of real templates, each with a file made for it.
@Suite struct `Traps of marketplaces' templates` {
  @Test func `1: an invalid pane is survived and stays as it is`() throws {
    let filling = try TemplateFilling(TemplateKinds.shopee(), "shopee", [TemplateKinds.tea()])
    #expect(try filling.part("xl/worksheets/sheet8.xml").contains(#"activePane="bottom_left""#))
    #expect(try filling.cells(7)["ps_price"]?.number == 120_000)
  }

  @Test func `2: an impossible number format is survived and stays as it is`() throws {
    let filling = try TemplateFilling(TemplateKinds.lazada(), "lazada", [TemplateKinds.tea()])
    #expect(try filling.part("xl/styles.xml").contains(#"numFmtId="-1""#))
    #expect(try filling.cells(5)["sku_price"]?.number == 120_000)
  }

  @Test func `3: a stale size of the sheet is not believed, and grows with the rows`() throws {
    var sheet = TemplateKinds.shopeeSheet()
    sheet.dimension = "A1:C2"
    let filling = try TemplateFilling(
      TemplateKinds.shopee(sheet), "shopee", [TemplateKinds.tea("A"), TemplateKinds.tea("B")])
    #expect(filling.report.rows == 7...8)
    #expect(try filling.part("xl/worksheets/sheet8.xml").contains(#"<dimension ref="A1:M8"/>"#))
  }

  @Test func `4: truth values written as words are understood and stay`() throws {
    let filling = try TemplateFilling(TemplateKinds.shopee(), "shopee", [TemplateKinds.tea()])
    let xml = try filling.part("xl/worksheets/sheet8.xml")
    #expect(xml.contains(#"<row r="1" hidden="true">"#) && xml.contains(#"tabSelected="true""#))
    #expect(filling.report.examination.anatomy.keyRow == 1)
  }

  @Test func `5: cells go between those that are there, in column order, with their styles`() throws
  {
    var sheet = TemplateKinds.shopeeSheet()
    // Only two cells of the first row exist, one of them in a column that is filled.
    sheet.rows[7] = [8: .styled(3), 15: .styled(2)]
    let filling = try TemplateFilling(
      TemplateKinds.shopee(sheet), "shopee", [TemplateKinds.tea("A"), TemplateKinds.tea("B")])
    let xml = try filling.part("xl/worksheets/sheet8.xml")
    let start = try #require(xml.firstRange(of: #"<row r="7">"#)).upperBound
    let row = xml[start...].prefix(
      upTo: try #require(xml[start...].firstRange(of: "</row>")).lowerBound)
    let addresses = row.split(separator: #"<c r=""#).map { $0.prefix { $0 != "\"" } }
    #expect(addresses == ["B7", "C7", "D7", "H7", "I7", "J7", "K7", "L7", "M7", "O7"])
    #expect(xml.contains(#"<c r="H7" s="3"><v>120000</v></c>"#))
    // The next row does not exist; its cells look like those of the first.
    #expect(xml.contains(#"<c r="H8" s="3"><v>120000</v></c>"#))
    #expect(xml.contains(#"<c r="O7" s="2"/>"#))
  }

  @Test func `6: parts with gaps, in any order, with folders' own entries, are told apart`() throws
  {
    let filling = try TemplateFilling(TemplateKinds.shopee(), "shopee", [TemplateKinds.tea()])
    #expect(
      try filling.changedParts() == ["xl/worksheets/sheet8.xml", "xl/sharedStrings.xml"])
    let archive = try ZipArchive(source: MemorySource(filling.result), limits: .standard)
    #expect(archive.entries.first?.name == "xl/")
  }

  @Test func `7: hidden rows, hidden sheets and protection stay`() throws {
    var sheet = TemplateKinds.shopeeSheet()
    sheet.tail = #"<sheetProtection password="CC1A" sheet="1" objects="1"/>"#
    let filling = try TemplateFilling(
      TemplateKinds.shopee(sheet), "shopee", [TemplateKinds.tea()])
    let xml = try filling.part("xl/worksheets/sheet8.xml")
    #expect(xml.contains(#"<sheetProtection password="CC1A" sheet="1" objects="1"/>"#))
    #expect(try !filling.changedParts().contains("xl/workbook.xml"))
    #expect(try filling.cells(7)["ps_product_name"] != nil)
  }

  @Test(arguments: [false, true])
  func `8: texts go behind the shared strings, or into the cells when wanted`(inline: Bool) throws {
    let filling = try TemplateFilling(
      TemplateKinds.shopee(), "shopee", [TemplateKinds.tea()], inline: inline)
    let changed = try filling.changedParts()
    #expect(changed.contains("xl/sharedStrings.xml") != inline)
    let before = try #require(TemplateFilling.parts(filling.original)["xl/sharedStrings.xml"])
    let old = String(decoding: before, as: UTF8.self)
    let now = try filling.part("xl/sharedStrings.xml")
    let from = try #require(old.firstRange(of: "<si>")).lowerBound
    // What was there is there still, in its place.
    #expect(now.contains(old[from...].dropLast("</sst>".count)))
    #expect(try filling.part("xl/worksheets/sheet8.xml").contains("inlineStr") == inline)
    #expect(try filling.cells(7)["ps_sku_short"]?.text == "007")
  }

  @Test func `9: prices, stock and weight are numbers, codes are text with their zeros`() throws {
    let cells = try TemplateFilling(
      TemplateKinds.shopee(), "shopee", [TemplateKinds.tea("007")]
    ).cells(7)
    #expect(cells["ps_price"]?.kind == .number && cells["ps_stock"]?.kind == .number)
    #expect(cells["ps_weight"]?.number == 0.5)
    #expect(cells["ps_sku_short"]?.kind == .text && cells["ps_sku_short"]?.text == "007")
    #expect(cells["ps_gtin_code"]?.kind == .text && cells["ps_gtin_code"]?.text == "8938501234568")
  }

  @Test func `10: nothing is removed, moved or rebuilt`() throws {
    let filling = try TemplateFilling(TemplateKinds.tiktok(), "tiktok-shop", [TemplateKinds.tea()])
    let before = try ZipArchive(source: MemorySource(filling.original), limits: .standard)
    let after = try ZipArchive(source: MemorySource(filling.result), limits: .standard)
    #expect(before.entries.map(\.name) == after.entries.map(\.name))
    let sheet = try filling.part("xl/worksheets/sheet1.xml")
    let original = try #require(TemplateFilling.parts(filling.original)["xl/worksheets/sheet1.xml"])
    let old = String(decoding: original, as: UTF8.self)
    let end = try #require(old.firstRange(of: "</sheetData>")).lowerBound
    let start = try #require(old.firstRange(of: "<sheetViews>")).lowerBound
    // All old rows, metadata included, are untouched; new ones follow.
    #expect(sheet.contains(old[start..<end]))
    #expect(sheet.hasSuffix(old[end...]))
  }

  @Test func `11: templates that reach outside, run macros or calculate products are refused`()
    throws
  {
    var outside = TemplateKinds.shopee()
    outside.extra = [("xl/externalLinks/externalLink1.xml", "<externalLink/>")]
    #expect(throws: TemplateError(.activeContent, detail: "xl/externalLinks/externalLink1.xml")) {
      try TemplateFilling.examine(outside, "shopee")
    }
    var macros = TemplateKinds.shopee()
    macros.extra = [("xl/vbaProject.bin", "x")]
    #expect(throws: TemplateError.self) { try TemplateFilling.examine(macros, "shopee") }
    var sheet = TemplateKinds.shopeeSheet()
    sheet.rows[7] = [8: .formula("WEBSERVICE(\"http://x.example\")")]
    #expect(throws: TemplateError.self) {
      try TemplateFilling.examine(TemplateKinds.shopee(sheet), "shopee")
    }
    #expect(throws: Never.self) {
      try TemplateFilling.examine(outside, "shopee") { $0.allowsActiveContent = true }
    }
  }

  @Test func `12: lists of whole columns are read, lists by formula count as none`() throws {
    let anatomy = try TemplateFilling.examine(TemplateKinds.tiktok(), "tiktok-shop").anatomy
    let byKey = Dictionary(uniqueKeysWithValues: anatomy.columns.map { ($0.plainKey, $0) })
    #expect(
      byKey["category"]?.choices == ["600001/Tea", "600002/Food/Dried fruit", "600003/Rice"])
    #expect(byKey["brand"]?.choices == nil)
    #expect(byKey["product_name"]?.maxLength == 255)
  }

  @Test func `13: the first row for products is found from notes and rules, examples kept`() throws
  {
    let tiktok = try TemplateFilling.examine(TemplateKinds.tiktok(), "tiktok-shop").anatomy
    #expect(tiktok.keyRow == 1 && tiktok.metadataRow == 2 && tiktok.labelRow == 3)
    #expect(tiktok.requirementRow == 4 && tiktok.exampleRows == [6] && tiktok.dataStart == 7)
    let shopee = try TemplateFilling.examine(TemplateKinds.shopee(), "shopee").anatomy
    #expect(shopee.metadataRow == 2 && shopee.labelRow == 3 && shopee.requirementRow == 4)
    #expect(shopee.dataStart == 7 && shopee.exampleRows.isEmpty)
    let lazada = try TemplateFilling.examine(TemplateKinds.lazada(), "lazada").anatomy
    #expect(lazada.keySheet == "Tea_hide" && lazada.keyRow == 3 && lazada.labelRow == 2)
    #expect(lazada.dataStart == 5)
    // The layout of 2023 has no metadata row and begins one row earlier.
    var old = TemplateMaker.Sheet(name: "Template", number: 2)
    let columns = TemplateKinds.shopeeColumns
    old.set(1, columns.map { String($0.key.prefix { $0 != "|" }) })
    old.set(2, columns.map(\.label))
    old.set(3, columns.map(\.need))
    old.set(4, columns.map(\.note))
    old.set(5, columns.map(\.limit))
    old.validate([
      #"<dataValidation type="whole" sqref="H6:H5006"><formula1>1000</formula1><formula2>120000000</formula2></dataValidation>"#
    ])
    let found = try TemplateFilling.examine(TemplateMaker([old]), "shopee").anatomy
    #expect(found.dataStart == 6 && found.metadataRow == nil && found.lastPreparedRow == 5_006)
  }

  @Test func `14: rows the seller typed stay, and their codes are not added again`() throws {
    var sheet = TemplateKinds.shopeeSheet()
    sheet.rows[7] = [2: .text("Trà của tôi"), 10: .text("A"), 8: .number("50000")]
    let filling = try TemplateFilling(
      TemplateKinds.shopee(sheet), "shopee", [TemplateKinds.tea("A"), TemplateKinds.tea("B")])
    #expect(filling.report.rows == 8...8)
    #expect(filling.report.export.blocked == 1)
    #expect(try filling.cells(7)["ps_product_name"]?.text == "Trà của tôi")
    #expect(try filling.cells(8)["ps_sku_short"]?.text == "B")
  }

  @Test func `15: the marketplace's column of reasons is left to it`() throws {
    let filling = try TemplateFilling(TemplateKinds.shopee(), "shopee", [TemplateKinds.tea()])
    let column = filling.report.examination.anatomy.columns.last
    #expect(column?.requirement == .locked)
    #expect(try filling.cells(7)["et_title_reason"] == nil)
    #expect(filling.report.examination.drift.allSatisfy { $0.kind != .added })
  }

  @Test func `16: other carriers and another shop since the last template are told`() throws {
    let last = try TemplateFilling.examine(TemplateKinds.shopee(), "shopee").fingerprint
    let kept = try JSONDecoder().decode(
      TemplateFingerprint.self, from: JSONEncoder().encode(last))
    #expect(kept == last)
    var columns = TemplateKinds.shopeeColumns
    columns[13] = ("channel_id.50012|0|0", "GHTK", "Bắt buộc có điều kiện", "Bật hoặc Tắt", "")
    var sheet = TemplateKinds.shopeeSheet(columns)
    sheet.set(2, ["basic", "ffffffffffffffffffffffffffffffff", "0", "900100200"])
    let drift = try TemplateFilling.examine(TemplateKinds.shopee(sheet), "shopee") {
      $0.last = kept
    }.drift
    #expect(drift.contains { $0.kind == .shop && $0.severity == .warning })
    let carriers = try #require(drift.first { $0.kind == .carriers })
    #expect(carriers.text.vi.contains("−J&T Express") && carriers.text.vi.contains("+GHTK"))
    let same = try TemplateFilling.examine(TemplateKinds.shopee(), "shopee") { $0.last = kept }
    #expect(!same.drift.contains { $0.kind == .shop || $0.kind == .carriers })
  }
}
