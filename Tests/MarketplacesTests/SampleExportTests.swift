import CatalogExchange
import Foundation
import Marketplaces
import OCOPCatalog
import Tabular
import Testing

@Suite struct `Exports of the sample lists` {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "catalog-samples")
  private static let clean = ["hau-giang/ocop-105.xlsx", "hau-giang/produce-1506.xlsx"]
  private static let messy = [
    "01-title-rows.xlsx", "02-prices.csv", "03-tcvn3.xlsx", "04-vni.xlsx", "05-windows-1258.csv",
    "06-stars-in-standards.xlsx", "07-excel-damage.xlsx", "08-header-repeated.csv",
    "09-mojibake.csv", "10-ocop-prefixes.csv",
  ]

  private func products(_ lists: [String]) throws -> [Product] {
    let day = try #require(CalendarDate(iso: "2026-06-30"))
    return try CatalogImporter(asOf: day).read(lists.map { Self.root.appending(path: $0).path() })
      .products.map(\.value)
  }

  private func export(
    _ products: [Product], to id: String
  ) throws -> (report: ExportReport, rows: [TableRow]) {
    let day = try #require(CalendarDate(iso: "2026-06-30"))
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "sample-export-\(UUID().uuidString)").path()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let profile = try ProfileStore.load().profile(id, asOf: day)
    let report = try MarketplaceExporter(profile: profile, options: ExportOptions(asOf: day))
      .export(products, to: folder)
    var reader = try TableDocument.open(path: report.path).rows(inSheet: 0)
    var rows: [TableRow] = []
    while let row = try reader.nextRow() { rows.append(row) }
    return (report, rows)
  }

  @Test(arguments: ["voso", "postmart"])
  func `every one of the 1,611 products becomes a row, its codes as text`(id: String) throws {
    let all = try products(Self.clean)
    let (report, rows) = try export(all, to: id)
    #expect(report.products == 1_611)
    #expect(report.listed == 1_611)
    #expect(report.blocked == 0)
    let bySKU = Dictionary(grouping: rows) { $0.text(inColumn: 1) }
    let header = try #require(rows.first).cells.map(\.text)
    let barcode = try #require(header.firstIndex(of: "Mã vạch")) + 1
    for product in all {
      let row = try #require(bySKU[product.sku ?? ""]?.first)
      #expect(row.cell(inColumn: 1)?.kind == .text)
      #expect(row.text(inColumn: 2).contains(product.name))
      guard let gtin = product.variants.first?.gtin else { continue }
      #expect(row.cell(inColumn: barcode)?.kind == .text)
      #expect(row.text(inColumn: barcode) == gtin)
    }
  }

  @Test(arguments: messy)
  func `a messy list exports as expected, what cannot be listed named with its reasons`(
    list: String
  ) throws {
    let all = try products(["messy/\(list)"])
    let (report, rows) = try export(all, to: "generic-csv")
    #expect(report.listed + report.blocked == all.count)
    var lines = rows.map { row in
      row.cells.map { "\($0.column)=\($0.text)" }.joined(separator: " | ")
    }
    lines += report.reasons.sorted { $0.key < $1.key }.map { "blocked \($0.value): \($0.key)" }
    let found = lines.map { $0.replacing("\n", with: "⏎") }.joined(separator: "\n") + "\n"
    let file = Self.root.appending(path: "messy/expected/\(list).generic-csv.txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(found.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == found)
  }

  @Test func `a personal number and unproven stars never leave`() throws {
    let all = try products(Self.messy.map { "messy/\($0)" })
    for id in ["voso", "postmart", "generic-csv"] {
      let texts = try export(all, to: id).rows.flatMap(\.cells).map(\.text)
      #expect(!texts.contains { $0.contains("093012345678") })
      // The stars of list 06 have no decision, so no listing may show them.
      #expect(!texts.contains { $0.contains("sao") && $0.contains("lá sen") })
    }
  }
}
