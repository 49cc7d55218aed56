import OCOPCatalog
import Tabular
import Testing

@testable import CatalogExchange

@Suite struct CatalogImporterTests {
  private func importer(rules: RuleSet = .standard) throws -> CatalogImporter {
    CatalogImporter(
      asOf: try #require(CalendarDate(year: 2026, month: 11, day: 1)), rules: rules)
  }

  @Test func `findings of the rules stand at the cell of their field`() throws {
    let catalog = try importer().read(tables: [
      ListOf.source("Tên sản phẩm | Chủ thể | Giá bán\nMứt khóm | HTX Bến Gió | =0")
    ])
    let finding = try #require(catalog.findings.first { $0.rule == "price-not-positive" })
    #expect(finding.location.cell == "C2")
    #expect(finding.product == "Mứt khóm")
    #expect(catalog.hasErrors)
  }

  @Test func `a price that cannot be read is not called missing as well`() throws {
    let catalog = try importer().read(tables: [
      ListOf.source("Tên sản phẩm | Chủ thể | Giá bán\nMứt khóm | HTX Bến Gió | giá như cũ")
    ])
    let rules = catalog.findings.map(\.rule)
    #expect(rules.contains("price-unreadable"))
    #expect(!rules.contains("price-missing"))
  }

  @Test func `a list with a header only is an error that says what to do`() throws {
    let catalog = try importer().read(tables: [ListOf.source("Tên sản phẩm | Giá bán")])
    #expect(catalog.findings.map(\.rule) == ["list-empty"])
    #expect(catalog.hasErrors)
  }

  @Test func `a table without a header is an error`() throws {
    let catalog = try importer().read(tables: [ListOf.source("xin chào\ncác bạn")])
    #expect(catalog.findings.map(\.rule) == ["header-not-found"])
  }

  /// Excel saves a CSV in a Western code page with question marks, in the header too.
  @Test func `a table whose header lost its letters says so, and where`() throws {
    let catalog = try importer().read(tables: [
      ListOf.source("STT | Tên s?n ph?m | Giá bán\n=1 | M?t khóm | =65000")
    ])
    let finding = try #require(catalog.findings.first)
    #expect(catalog.findings.count == 1)
    #expect(finding.message.key == "header-not-found.lost")
    #expect(finding.message.arguments == ["text": "Tên s?n ph?m"])
    #expect(finding.location.cell == "B1")
    #expect(catalog.hasErrors)
  }

  @Test func `a header that can be read needs no whole alphabet`() throws {
    let catalog = try importer().read(tables: [
      ListOf.source("Tên hàng | Giá bán | S? lư?ng\nM?t khóm | =65000 | =5")
    ])
    #expect(!catalog.findings.map(\.rule).contains("header-not-found"))
    #expect(catalog.findings.map(\.message.key).contains("text-damaged.lost"))
  }

  @Test func `the rule set changes the severity of reading rules too`() throws {
    var rules = RuleSet()
    rules.disable("column-ignored")
    rules.setSeverity(.warning, of: "row-skipped")
    let catalog = try importer(rules: rules).read(tables: [
      ListOf.source("STT | Tên sản phẩm | Doanh thu\n=1 | Mứt | =5\n | Tổng cộng | =5")
    ])
    #expect(catalog.findings.map(\.rule) == ["row-skipped"])
    #expect(catalog.findings.first?.severity == .warning)
  }

  @Test func `every reading rule has words in both languages with the same holes`() {
    for info in ReadingRules.infos {
      for (key, text) in info.messages {
        #expect(key.hasPrefix(info.id.name))
        #expect(Set(text.holes(in: .vietnamese)) == Set(text.holes(in: .english)), "\(key)")
      }
    }
    let ids = ReadingRules.infos.map(\.id) + RuleSet.standard.infos.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: Language.allCases)
  func `every error has a sentence that names the file`(language: Language) {
    let codes: [TabularError.Code] = [
      .notFound, .unreadable, .isDirectory, .empty, .unknownFormat, .notAWorkbook, .encrypted,
      .truncated, .malformed, .limitExceeded, .unsupported, .noSuchSheet, .unwritable,
      TabularError.Code("something-new"),
    ]
    for code in codes {
      let text = UserMessage.text(
        for: TabularError(code, path: "/srv/lists/ds.xlsx", row: 3), in: language)
      #expect(text.contains("ds.xlsx") && !text.contains("/srv"))
      #expect(!text.contains("{") && text.hasSuffix("."))
    }
  }
}
