import OCOPCatalog
import Tabular
import Testing

@testable import CatalogExchange

/// The sample lists of the repository.
enum Sample {
  static let messy = [
    "01-title-rows.xlsx", "02-prices.csv", "03-tcvn3.xlsx", "04-vni.xlsx", "05-windows-1258.csv",
    "06-stars-in-standards.xlsx", "07-excel-damage.xlsx", "08-header-repeated.csv",
    "09-mojibake.csv", "10-ocop-prefixes.csv",
  ]
  static let clean = ["ocop-105.xlsx", "produce-1506.xlsx"]

  static func path(_ name: String) -> String {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    let folder = name.first?.isNumber == true ? "messy" : "hau-giang"
    return "\(root)/catalog-samples/\(folder)/\(name)"
  }

  static func importer() throws -> CatalogImporter {
    CatalogImporter(asOf: try #require(CalendarDate(year: 2026, month: 6, day: 30)))
  }

  static func catalog(_ name: String) throws -> Catalog { try importer().read(path(name)) }

  /// Reads a list that is in memory.
  static func catalog(_ bytes: [UInt8], name: String) throws -> Catalog {
    try importer().read(try TableDocument.open(bytes: bytes, name: name))
  }
}
