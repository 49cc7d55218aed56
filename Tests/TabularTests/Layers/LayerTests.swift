import Foundation
import Testing

/// The layers of a workbook know only what lies below them, as the documentation's page says.
@Suite struct `The layers` {
  static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/Tabular")

  /// Words of upper layers that must not stand in a lower one.
  static let foreign: [(folder: String, words: [String])] = [
    ("Bytes", ["Zip", "XMLScanner", "Sheet", "Workbook"]),
    (
      "Zip",
      ["XMLScanner", "XMLEncoding", "PartPackage", "SheetReader", "SharedStrings", "TableRow"]
    ),
    ("XML", ["ZipArchive", "ZipEntry", "PartPackage", "SheetReader", "SharedStrings", "TableRow"]),
    ("Hypertext", ["Zip", "XMLScanner", "PartPackage", "SharedStrings"]),
    ("LegacyExcel", ["Zip", "XMLScanner", "PartPackage"]),
    ("DelimitedText/Reading", ["Zip", "XMLScanner", "PartPackage", "SharedStrings"]),
  ]

  @Test(arguments: foreign.map(\.folder))
  func `a layer names nothing of those above it`(folder: String) throws {
    let words = try #require(Self.foreign.first { $0.folder == folder }?.words)
    let root = Self.sources.appendingPathComponent(folder)
    let names =
      FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    let files = names.filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    for file in files {
      let text = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
      for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//")
      {
        for word in words { #expect(!line.contains(word), "\(folder)/\(file): \(line)") }
      }
    }
  }
}
