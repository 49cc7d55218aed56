import CatalogExchange
import Marketplaces
import OCOPCatalog

let list = CommandLine.arguments.dropFirst().first ?? "catalog-samples/hau-giang/ocop-105.xlsx"
guard let day = CalendarDate(iso: "2026-06-30") else { fatalError("no such day") }

// Read a list as people keep it, and check it.
let catalog = try CatalogImporter(asOf: day).read(list)
for finding in catalog.findings where finding.severity >= .warning {
  print(finding.location.cell ?? "-", finding.text(in: .vietnamese))
}

// Make the listings of a marketplace from it.
let profile = try ProfileStore.load().profile("postmart", asOf: day)
let exporter = MarketplaceExporter(profile: profile, options: ExportOptions(asOf: day))
let report = try exporter.export(catalog.products.map(\.value), to: "ocop-out")
print("\(report.listed) products listed, \(report.blocked) held back: \(report.path)")
