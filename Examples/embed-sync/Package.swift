// swift-tools-version: 6.2
import PackageDescription

// A service of its own, so that nobody who depends on the library builds what only it needs.
let package = Package(
  name: "embed-sync",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "ocop-catalog", path: "../.."),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.6.0"),
    .package(
      url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
  ],
  targets: [
    .executableTarget(
      name: "embed-sync",
      dependencies: [
        .product(name: "CatalogExchange", package: "ocop-catalog"),
        .product(name: "MarketplaceSync", package: "ocop-catalog"),
        .product(name: "Marketplaces", package: "ocop-catalog"),
        .product(name: "OCOPCatalog", package: "ocop-catalog"),
        .product(name: "SyncStores", package: "ocop-catalog"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
