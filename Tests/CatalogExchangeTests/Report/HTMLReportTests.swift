import OCOPCatalog
import Tabular
import Testing

@testable import CatalogExchange

@Suite struct `The report page` {
  private static let report = HTMLReport(
    language: .vietnamese,
    messages: MessageCatalog(ReadingRules.infos + RuleSet.standard.infos))

  private static func page(
    _ names: [String], channels: [ReportChannel] = [], language: Language = .vietnamese
  ) throws -> String {
    let paths = names.map(Sample.path)
    let catalog = try Sample.importer().read(paths)
    var content = ReportContent(catalog: catalog, asOf: try Sample.importer().options.asOf)
    content.channels = channels
    for (path, file) in zip(paths, catalog.report.files) {
      content.excerpts += try SheetExcerpt.read(
        path: path, findings: catalog.findings, report: file)
    }
    return try page(content, language)
  }

  private static func page(_ content: ReportContent, _ language: Language) throws -> String {
    let sink = MemorySink()
    var report = report
    report.language = language
    try report.write(content, to: sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  /// The elements of a page that has every element closed, with their text left out.
  private static func check(_ page: String) {
    let voids: Set<Substring> = ["meta", "br", "input"]
    var open: [Substring] = []
    for piece in page.split(separator: "<").dropFirst() {
      guard let end = piece.firstIndex(of: ">") else { continue }
      let tag = piece[..<end]
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        #expect(open.popLast() == tag.dropFirst())
        continue
      }
      let name = tag.prefix { $0 != " " }
      if !voids.contains(name) { open.append(name) }
    }
    #expect(open.isEmpty)
  }

  @Test(arguments: [
    ["07-excel-damage.xlsx"], ["02-prices.csv"], ["01-title-rows.xlsx", "08-header-repeated.csv"],
  ])
  func `a page is whole, links to cells that are in it, and loads nothing`(
    names: [String]
  ) throws {
    let channel = ReportChannel(
      name: "Vỏ sò", ready: 1, products: 3, completeness: 70, advice: ["Điền giá"])
    let page = try Self.page(names, channels: [channel])
    Self.check(page)
    let ids = Set(
      page.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first })
    let links = page.split(separator: "href=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first
    }
    #expect(!links.isEmpty)
    for link in links {
      #expect(link.hasPrefix("#"))
      #expect(ids.contains(link.dropFirst()), "\(link)")
    }
    let count = page.split(separator: " id=\"").count - 1
    #expect(ids.count == count, "ids are unique")
    for word in ["src=", "http://", "https://", "style=", "onclick", "@import", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("Vỏ sò"))
  }

  @Test func `the policy allows this style and this script alone`() throws {
    func hash(_ text: StaticString) -> String {
      let bytes = text.withUTF8Buffer { Array($0) }
      return "sha256-" + Self.base64(SHA256.hash(bytes))
    }
    #expect(
      Self.base64(SHA256.hash(Array("abc".utf8)))
        == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    #expect(ReportStyle.cssHash == hash(ReportStyle.css))
    #expect(ReportStyle.scriptHash == hash(ReportStyle.script))
    let page = try Self.page(["02-prices.csv"])
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let rest = Array(bytes[start..<min(start + 3, bytes.count)])
      let value = (0..<3).reduce(0) { $0 << 8 | ($1 < rest.count ? Int(rest[$1]) : 0) }
      for index in 0..<4 {
        text.append(index <= rest.count ? letters[value >> (18 - 6 * index) & 63] : "=")
      }
    }
    return text
  }

  @Test func `text of a list never becomes markup`() throws {
    let evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&lt;\u{0}\u{202E}"
    let csv = "Tên sản phẩm;Giá bán;\(evil)\n\(evil);\(evil);\(evil)\n;\(evil);\n"
    let name = "<b>\(evil.filter { $0 != "/" }).csv"
    let folder = try Scratch.folder()
    defer { Scratch.remove(folder) }
    let path = "\(folder)/danh-sach.csv"
    try Scratch.write(Array(csv.utf8), to: path)
    let catalog = try Sample.importer().read([path])
    var content = ReportContent(catalog: catalog, asOf: try Sample.importer().options.asOf)
    let file = try #require(catalog.report.files.first)
    content.excerpts = try SheetExcerpt.read(
      path: path, findings: catalog.findings, report: file)
    content.catalog.report.files[0].file = name
    content.channels = [
      ReportChannel(name: evil, ready: 0, products: 1, completeness: 0, advice: [evil])
    ]
    content.channelFindings = catalog.findings.map { (evil, $0) }
    #expect(!content.excerpts.isEmpty)
    let page = try Self.page(content, .english)
    Self.check(page)
    #expect(page.split(separator: "<script").count == 2)
    #expect(!page.contains("<img"))
    #expect(!page.contains("\u{0}"))
    #expect(page.contains("&lt;script&gt;alert(1)"))
  }

  @Test func `a personal number is not shown`() throws {
    let page = try Self.page(["07-excel-damage.xlsx"])
    let catalog = try Sample.catalog("07-excel-damage.xlsx")
    let finding = try #require(
      catalog.findings.first { $0.rule == TaxCodeIsPersonal.info.id })
    let document = try TableDocument.open(path: Sample.path("07-excel-damage.xlsx"))
    var rows = try document.rows(inSheet: 0)
    var number = ""
    while let row = try rows.nextRow() {
      if row.number == finding.location.row {
        number = row.text(inColumn: finding.location.column ?? 0)
      }
    }
    #expect(number.utf8.count == 12)
    #expect(!page.contains(number))
    #expect(page.contains("•••"))
  }

  @Test func `both languages have every word`() throws {
    let vietnamese = try Self.page(["01-title-rows.xlsx"])
    let english = try Self.page(["01-title-rows.xlsx"], language: .english)
    #expect(vietnamese.contains("<html lang=\"vi\">"))
    #expect(english.contains("<html lang=\"en\">"))
    #expect(vietnamese.contains("lỗi phải sửa"))
    #expect(!english.contains("lỗi phải sửa"))
  }

  @Test func `a list without findings gets a page that says so`() throws {
    var content = ReportContent(
      catalog: Catalog(), asOf: try Sample.importer().options.asOf)
    content.catalog.report.files = [FileReport(file: "a.csv")]
    let page = try Self.page(content, .vietnamese)
    Self.check(page)
    #expect(page.contains("Không có gì phải sửa"))
  }
}
