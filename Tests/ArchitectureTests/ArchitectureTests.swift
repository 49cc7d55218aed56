import Foundation
import Testing

/// The rules of the house that a compiler does not check.
@Suite struct `The architecture` {
  /// Which modules each target may import: only those below it, and what it was given a reason for.
  static let allowedImports: [String: Set<String>] = [
    "VietnameseText": [],
    "ScratchSpace": ["Glibc", "Darwin", "Musl"],
    "Tabular": [
      "CByteScan", "CZlib", "ScratchSpace", "FoundationEssentials", "Foundation", "Glibc", "Darwin",
      "Musl",
    ],
    // The disk for what rules keep of the products before.
    "OCOPCatalog": ["ScratchSpace", "VietnameseText"],
    "CatalogExchange": [
      "VietnameseText", "ScratchSpace", "OCOPCatalog", "Tabular", "FoundationEssentials",
      "Foundation",
    ],
    // The C library for the temporary file in which rows of later sheets wait.
    "Marketplaces": [
      "VietnameseText", "OCOPCatalog", "Tabular", "FoundationEssentials", "Foundation", "Glibc",
      "Darwin", "Musl",
    ],
    "MarketplaceSync": [
      "VietnameseText", "OCOPCatalog", "Tabular", "Marketplaces", "FoundationEssentials",
      "Foundation", "Glibc", "Darwin", "Musl",
    ],
    // The only target that links the network.
    "MarketplaceConnectors": [
      "CCrypto", "CCurl", "VietnameseText", "OCOPCatalog", "Tabular", "Marketplaces",
      "MarketplaceSync", "HTTPTypes", "CryptoKit", "FoundationEssentials", "Foundation", "Glibc",
      "Darwin", "Musl",
    ],
    // The only target that links a database.
    "SyncStores": [
      "OCOPCatalog", "Tabular", "Marketplaces", "MarketplaceSync", "GRDB", "FoundationEssentials",
      "Foundation", "Glibc", "Darwin", "Musl",
    ],
    // The only target that links an imaging library, and only with its trait.
    "ImageFitting": ["CGd", "Marketplaces"],
    "CatalogTesting": [
      "VietnameseText", "OCOPCatalog", "Tabular", "CatalogExchange", "Marketplaces",
      "MarketplaceSync", "FoundationEssentials", "Foundation", "Glibc", "Darwin", "Musl",
    ],
  ]

  /// What must not stand in the library: traps, unchecked claims, output and unfinished work.
  static let forbidden = [
    "try!", "as!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)", "TODO", "FIXME",
    " print(",
  ]

  /// A file longer than this holds a second idea, unless it is a table of data.
  static let longestFile = 350

  @Test(arguments: allowedImports.keys.sorted())
  func `a target imports only what lies below it`(target: String) throws {
    let allowed = try #require(Self.allowedImports[target])
    for file in try SourceTree.files(in: "Sources/\(target)") {
      for line in file.lines(holding: "import ") {
        guard let module = SourceTree.importedModule(line.text) else { continue }
        #expect(allowed.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test func `every target has its imports listed here`() throws {
    let systemLibraries: Set = ["CByteScan", "CCrypto", "CCurl", "CGd", "CZlib"]
    let folders = Set(try SourceTree.folders(in: "Sources")).subtracting(systemLibraries)
    #expect(folders == Set(Self.allowedImports.keys))
  }

  @Test(arguments: allowedImports.keys.sorted())
  func `the library neither traps nor prints nor leaves work undone`(target: String) throws {
    for file in try SourceTree.files(in: "Sources/\(target)") {
      for words in Self.forbidden {
        // Locks, and what they guard, say why the compiler cannot check them.
        if words == "@unchecked Sendable", file.holds("Why unchecked:") { continue }
        for line in file.lines(holding: words)
        where !SourceTree.isComment(line.text) && !line.text.contains("func print(") {
          Issue.record("\(file.path):\(line.number) holds \(words)")
        }
      }
    }
  }

  @Test(arguments: allowedImports.keys.sorted())
  func `a file holds one idea`(target: String) throws {
    for file in try SourceTree.files(in: "Sources/\(target)") where !file.isTable {
      #expect(file.lineCount <= Self.longestFile, "\(file.path) has \(file.lineCount) lines")
    }
  }

  @Test func `the embedding example of the README is the program that is compiled`() throws {
    let readme = try String(
      contentsOf: SourceTree.root.appending(path: "README.md"), encoding: .utf8)
    let program = try String(
      contentsOf: SourceTree.root.appending(path: "Examples/embedding/main.swift"), encoding: .utf8)
    #expect(readme.contains("```swift\n\(program)```"))
    #expect(program.split(separator: "\n", omittingEmptySubsequences: false).count <= 21)
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 201)
  }

  @Test func `what users are shown holds no path of a machine`() throws {
    for folder in ["Sources", "Examples", "catalog-samples"] {
      for file in try SourceTree.files(in: folder, extensions: ["swift", "md", "json", "sh"]) {
        #expect(!file.holds("/ho" + "me/") && !file.holds("/wor" + "k/"), "\(file.path)")
      }
    }
  }
}
