import CatalogExchange
import Foundation
import Marketplaces
import OCOPCatalog
import Testing

/// The example of a marketplace that was added with a JSON file alone.
@Suite struct `An added marketplace` {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples/add-a-marketplace")

  private func path(_ name: String) -> String {
    Self.folder.appending(path: name).path(percentEncoded: false)
  }

  @Test func `the example exports what its page says`() throws {
    let day = try #require(CalendarDate(iso: "2026-11-15"))
    let store = try ProfileStore.load(userFolder: path(""))
    let profile = try store.profile("choque", asOf: day)
    #expect(store.profiles.count == (try ProfileStore.load().profiles.count) + 1)
    let products = try CatalogImporter(asOf: day).read([path("products.csv")]).products
    let scratch = try Scratch()
    let report = try MarketplaceExporter(profile: profile, options: ExportOptions(asOf: day))
      .export(products.map(\.value), to: scratch.path)
    #expect(report.listed == 2 && report.blocked == 1)
    let found = try Data(contentsOf: URL(filePath: report.path))
    let file = Self.folder.appending(path: "expected/cho-que.csv")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try found.write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(try Data(contentsOf: file) == found)
  }

  @Test func `the example has no fault, and a misspelt key is named`() throws {
    #expect(try ProfileStore.lint(path: path("cho-que.json")).isEmpty)
    let scratch = try Scratch()
    let text = try String(contentsOfFile: path("cho-que.json"), encoding: .utf8)
      .replacing("\"maxLength\": 60", with: "\"maxLenght\": 60")
      .replacing("\"banned\"", with: "\"baned\": [], \"banned\"")
    try scratch.write(text, to: "x.json")
    #expect(
      try ProfileStore.lint(path: scratch.path + "/x.json").map(\.description) == [
        "cho-que: fields.maxLenght: there is no such key",
        "cho-que: text.baned: there is no such key",
      ])
  }

  @Test(.enabled(if: Python.has("jsonschema"), "jsonschema is not installed"))
  func `the example fits the published schema`() throws {
    let script = """
      import json, sys, jsonschema
      jsonschema.validate(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))
      print("OK")
      """
    let schema = ProfileTests.sources.appending(path: "Schema/profile-1.schema.json")
    #expect(
      try Python.run(script, [path("cho-que.json"), schema.path(percentEncoded: false)]) == "OK")
  }
}
