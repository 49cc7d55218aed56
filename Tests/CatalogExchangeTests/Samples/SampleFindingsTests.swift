import Foundation
import OCOPCatalog
import Testing

@testable import CatalogExchange

@Suite struct `The sample lists` {
  @Test(arguments: Sample.clean)
  func `careful lists give neither an error nor a warning`(name: String) throws {
    let catalog = try Sample.catalog(name)
    #expect(catalog.products.count == (name == "ocop-105.xlsx" ? 105 : 1_506))
    #expect(catalog.findings.filter { $0.severity >= .warning }.map(\.rule) == [])
  }

  @Test(arguments: Sample.clean)
  func `a workbook and its text file hold the same products`(name: String) throws {
    let workbook = try Sample.catalog(name).products.map(\.value)
    let text = try Sample.catalog(name.replacing("xlsx", with: "csv")).products.map(\.value)
    #expect(workbook == text)
  }

  @Test(arguments: Sample.messy)
  func `a messy list gives the findings that are expected of it`(name: String) throws {
    let catalog = try Sample.catalog(name)
    let lines = catalog.findings.map { finding in
      let fixes = finding.fixes.map { " → \($0.new) (\($0.safety.rawValue))" }.joined()
      return "\(finding.location.cell ?? "row \(finding.location.row ?? 0)") "
        + "\(finding.severity.rawValue) \(finding.rule)\(fixes)"
    }
    let found = lines.joined(separator: "\n") + "\n"
    let file = URL(filePath: Sample.path(name)).deletingLastPathComponent()
      .appending(path: "expected/\(name).findings.txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(found.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == found)
  }
}
