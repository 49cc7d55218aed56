// swift-tools-version: 6.2
import PackageDescription

// Timings live outside the package, so that nobody who depends on it builds them.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "ocop-catalog", path: "../..")],
  targets: [
    .executableTarget(
      name: "TextBench",
      dependencies: [.product(name: "VietnameseText", package: "ocop-catalog")]),
    .executableTarget(
      name: "ExportBench",
      dependencies: [
        .product(name: "Tabular", package: "ocop-catalog"),
        .product(name: "OCOPCatalog", package: "ocop-catalog"),
        .product(name: "CatalogExchange", package: "ocop-catalog"),
        .product(name: "Marketplaces", package: "ocop-catalog"),
      ]),
    // The domain alone: what it measures builds in a minute.
    .executableTarget(
      name: "RuleBench", dependencies: [.product(name: "OCOPCatalog", package: "ocop-catalog")]),
    .executableTarget(
      name: "PlaceBench", dependencies: [.product(name: "OCOPCatalog", package: "ocop-catalog")]),
    // Values and duplicates.
    .executableTarget(
      name: "CodecBench",
      dependencies: [.product(name: "CatalogExchange", package: "ocop-catalog")]),
    // Needs the table engine alone, so that it builds fast.
    .executableTarget(
      name: "TableBench", dependencies: [.product(name: "Tabular", package: "ocop-catalog")]),
    .executableTarget(
      name: "SyncBench",
      dependencies: [
        .product(name: "MarketplaceSync", package: "ocop-catalog"),
        .product(name: "Marketplaces", package: "ocop-catalog"),
        .product(name: "SyncStores", package: "ocop-catalog"),
        .product(name: "Tabular", package: "ocop-catalog"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
