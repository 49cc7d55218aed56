import CatalogTesting
import Foundation
import Testing

/// What fuzzing once found, and the seeds it starts from, read or are refused.
@Suite struct `Hostile bytes` {
  static let folder = Corpus.folder.deletingLastPathComponent().appendingPathComponent("Fuzz")

  /// Files named after their format, such as `xls-loop-of-sectors`.
  static let findings =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test(arguments: findings) func `a finding stays fixed`(name: String) throws {
    let kind = try #require(
      HostileInput.Kind(rawValue: String(name.prefix { $0 != "-" })), "no format in the name")
    let bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    try HostileInput.check(bytes, as: kind)
  }

  @Test(arguments: HostileInput.Kind.allCases)
  func `any bytes read or are refused, as any format`(kind: HostileInput.Kind) throws {
    for name in [
      "xls/calamine__date.xls", "csv/phpspreadsheet__sep.csv",
      "spreadsheets/readxl__no-styles-or-sharedStrings-parts.xlsx",
      "spreadsheets/roo__frozen_string.ods",
    ] {
      try HostileInput.check(try Corpus.bytes(name), as: kind)
    }
    try HostileInput.check([], as: kind)
    // Small changes at places spread over a small file, the same in every run.
    let seed = Array(`A workbook in the XML of 2003`.xml.utf8)
    var state: UInt64 = 7
    for _ in 0..<60 {
      var bytes = seed
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
      }
      try HostileInput.check(bytes, as: kind)
    }
  }
}
