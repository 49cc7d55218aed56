// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same rules: no warning survives, imports are explicit about what
/// they expose, and existential types are visible in the code.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "ocop-catalog",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "VietnameseText", targets: ["VietnameseText"]),
    .library(name: "Tabular", targets: ["Tabular"]),
    .library(name: "OCOPCatalog", targets: ["OCOPCatalog"]),
    .library(name: "CatalogExchange", targets: ["CatalogExchange"]),
    .library(name: "Marketplaces", targets: ["Marketplaces"]),
    .library(name: "MarketplaceSync", targets: ["MarketplaceSync"]),
    .library(name: "MarketplaceConnectors", targets: ["MarketplaceConnectors"]),
    .library(name: "SyncStores", targets: ["SyncStores"]),
    .library(name: "CatalogTesting", targets: ["CatalogTesting"]),
    .library(name: "ImageFitting", targets: ["ImageFitting"]),
    .executable(name: "ocop", targets: ["ocop"]),
  ],
  traits: [
    .trait(
      name: "ImageFitting",
      description: "Copies of pictures that fit a marketplace (export --fit-images); needs libgd.")
  ],
  dependencies: [
    // Commands, help pages and completions of `ocop`. Only the command line links it.
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    // The embedded state store. Only `SyncStores` links it.
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    // Requests and answers as values. Only `MarketplaceConnectors` links it.
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.4.0"),
  ],
  targets: [
    // zlib: deflate and inflate for the ZIP containers of workbooks. It is on every system and
    // has been fuzzed for decades; our own code would have neither merit.
    .systemLibrary(
      name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    // libcurl: HTTP for the connectors.
    .systemLibrary(
      name: "CCurl", path: "Sources/CCurl", pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),

    // libcrypto of OpenSSL, which libcurl brings along: one function, for signatures. swift-crypto
    // would add three minutes to every clean build. Apple's systems have CryptoKit instead.
    .systemLibrary(
      name: "CCrypto", path: "Sources/CCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"])]),

    // libgd: decodes, scales and encodes JPEG, PNG, WebP, GIF and HEIC through the systems' own codecs.
    // Only with the trait ImageFitting, so that nobody else has to install it. No pkgConfig, whose
    // search would warn everyone who does not have it.
    .systemLibrary(
      name: "CGd", path: "Sources/CGd", providers: [.apt(["libgd-dev"]), .brew(["gd"])]),

    // A header alone: 16 bytes compared at once, which Swift has no way to say yet.
    .systemLibrary(name: "CByteScan", path: "Sources/CByteScan"),

    // Layer 0: useful alone, know nothing of products.
    .target(name: "VietnameseText", swiftSettings: strict),
    // Temporary files without a name, for what a run must remember of a million rows.
    .target(name: "ScratchSpace", swiftSettings: strict),
    .target(
      name: "Tabular", dependencies: ["CByteScan", "CZlib", "ScratchSpace"], swiftSettings: strict),

    // Layer 1: the domain.
    .target(
      name: "OCOPCatalog", dependencies: ["ScratchSpace", "VietnameseText"], swiftSettings: strict),

    // Layer 2: files and marketplaces.
    .target(
      name: "CatalogExchange",
      dependencies: ["OCOPCatalog", "ScratchSpace", "Tabular", "VietnameseText"],
      exclude: ["Schema"],
      swiftSettings: strict),
    .target(
      name: "Marketplaces", dependencies: ["OCOPCatalog", "Tabular", "VietnameseText"],
      exclude: ["Schema"], resources: [.copy("Profiles")], swiftSettings: strict),

    // Layer 3: keeping a channel in step with a catalogue.
    .target(
      name: "MarketplaceSync",
      dependencies: ["Marketplaces", "OCOPCatalog", "Tabular", "VietnameseText"],
      exclude: ["Schema"], swiftSettings: strict),

    // Layer 4: what sync meets outside. Each heavy dependency stays in one target.
    .target(
      name: "MarketplaceConnectors",
      dependencies: [
        "CCurl", .target(name: "CCrypto", condition: .when(platforms: [.linux])),
        "MarketplaceSync", "Marketplaces", "OCOPCatalog", "Tabular", "VietnameseText",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      swiftSettings: strict),
    .target(
      name: "SyncStores",
      dependencies: [
        "MarketplaceSync", "Marketplaces", "OCOPCatalog", "Tabular",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),

    // Empty without the trait ImageFitting.
    .target(
      name: "ImageFitting",
      dependencies: [
        "Marketplaces", .target(name: "CGd", condition: .when(traits: ["ImageFitting"])),
      ],
      swiftSettings: strict),

    // For people who write formats, rules and marketplaces: laws and generators.
    .target(
      name: "CatalogTesting",
      dependencies: [
        "VietnameseText", "Tabular", "OCOPCatalog", "CatalogExchange", "Marketplaces",
        "MarketplaceSync",
      ],
      swiftSettings: strict),

    // The thin command line: no logic, one file per subcommand.
    .executableTarget(
      name: "ocop",
      dependencies: [
        "VietnameseText", "Tabular", "OCOPCatalog", "CatalogExchange", "Marketplaces",
        "MarketplaceSync", "MarketplaceConnectors", "SyncStores", "ImageFitting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/ocop", swiftSettings: strict),

    // The embedding example of the README, compiled so that it stays true.
    .executableTarget(
      name: "embedding", dependencies: ["CatalogExchange", "Marketplaces", "OCOPCatalog"],
      path: "Examples/embedding", swiftSettings: strict),

    // Makes the lists of `catalog-samples`, byte for byte.
    .executableTarget(
      name: "make-samples", dependencies: ["Tabular", "OCOPCatalog", "VietnameseText"],
      path: "Examples/make-samples", swiftSettings: strict),

    .testTarget(
      name: "VietnameseTextTests", dependencies: ["VietnameseText"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "TabularTests", dependencies: ["Tabular", "CatalogTesting"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ScratchSpaceTests", dependencies: ["ScratchSpace"], swiftSettings: strict),
    .testTarget(
      name: "OCOPCatalogTests",
      dependencies: ["CatalogTesting", "OCOPCatalog", "ScratchSpace", "VietnameseText"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "CatalogExchangeTests",
      dependencies: ["CatalogExchange", "OCOPCatalog", "Tabular", "VietnameseText"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "MarketplacesTests",
      dependencies: [
        "Marketplaces", "CatalogExchange", "OCOPCatalog", "Tabular", "VietnameseText",
      ],
      exclude: ["Fixtures", "Acceptance/scripts"], swiftSettings: strict),
    .testTarget(
      name: "ImageFittingTests",
      dependencies: [
        "ImageFitting", "Marketplaces",
        .target(name: "CGd", condition: .when(traits: ["ImageFitting"])),
      ],
      swiftSettings: strict),
    // Runs the built command line as a person does.
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["ocop", "CatalogTesting", "MarketplaceConnectors"], swiftSettings: strict),
    .testTarget(
      name: "MarketplaceSyncTests",
      dependencies: [
        "MarketplaceSync", "CatalogTesting", "Marketplaces", "OCOPCatalog", "Tabular",
      ], swiftSettings: strict),
    // A program that the tests kill in the middle of a sync.
    .executableTarget(
      name: "sync-crash-child",
      dependencies: ["SyncStores", "MarketplaceSync", "Marketplaces", "CatalogTesting"],
      path: "Tests/SyncCrashChild", swiftSettings: strict),
    .testTarget(
      name: "SyncStoresTests",
      dependencies: [
        "sync-crash-child", "SyncStores", "MarketplaceSync", "CatalogTesting", "Marketplaces",
        "OCOPCatalog",
      ], swiftSettings: strict),
    .testTarget(
      name: "MarketplaceConnectorsTests",
      dependencies: [
        "MarketplaceConnectors", "MarketplaceSync", "CatalogTesting", "Marketplaces",
        "OCOPCatalog", "Tabular", .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
