// swift-tools-version: 6.2
import PackageDescription

// Fuzzing lives outside the package, so that nobody who depends on it builds it. `run.sh` builds
// the entries for libFuzzer; this program changes seeds by itself, where libFuzzer is not to be had.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "ocop-catalog", path: "../..")],
  targets: [
    .executableTarget(
      name: "fuzz-tables",
      dependencies: [.product(name: "CatalogTesting", package: "ocop-catalog")])
  ],
  swiftLanguageModes: [.v6]
)
