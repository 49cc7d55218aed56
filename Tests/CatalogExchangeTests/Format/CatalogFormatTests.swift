import Foundation
import OCOPCatalog
import Tabular
import Testing

@testable import CatalogExchange

@Suite struct `The catalogue format` {
  private func written(
    _ products: [Sourced<Product>], _ layout: CatalogWriter.Layout, sources: Bool = false
  ) throws -> [UInt8] {
    let sink = MemorySink()
    let writer = CatalogWriter(sink: sink, layout: layout, withSources: sources)
    for product in products { try writer.write(product) }
    try writer.finish()
    return sink.bytes
  }

  @Test(arguments: Sample.clean + Sample.messy, [CatalogWriter.Layout.json, .ndjson])
  func `what is written reads back as the same products`(
    name: String, layout: CatalogWriter.Layout
  ) throws {
    let products = try Sample.catalog(name).products
    let bytes = try written(products, layout)
    let again = try CatalogReader().products(in: bytes, file: "x")
    #expect(again.map(\.value) == products.map(\.value))
    #expect(try written(again, layout) == bytes)
  }

  @Test func `sources survive`() throws {
    let products = try Sample.catalog("01-title-rows.xlsx").products
    let again = try CatalogReader().products(
      in: try written(products, .ndjson, sources: true), file: "x")
    #expect(again.map(\.row) == products.map(\.row))
    #expect(again.first?.table.file == "01-title-rows.xlsx")
    #expect(again.first?.table.sheet == "DS san pham")
  }

  @Test(arguments: [
    (#"{"format":"ocop-catalog","version":2,"products":[]}"#, CatalogFormatError.Code.newerVersion),
    (#"{"format":"other","version":1,"products":[]}"#, .notACatalog),
    (#"{"products":[]}"#, .notACatalog),
    (#"{"format":"ocop-catalog""#, .notJSON),
    ("", .notJSON),
    (
      #"{"format":"ocop-catalog","version":1,"products":[{"kind":"ocop","variants":[]}]}"#,
      .invalidValue
    ),
    (
      #"{"format":"ocop-catalog","version":1,"products":[{"name":"x","kind":"y","variants":[]}]}"#,
      .invalidValue
    ),
  ])
  func `a file that is none says why`(text: String, code: CatalogFormatError.Code) {
    let error = #expect(throws: CatalogFormatError.self) {
      try CatalogReader().products(in: Array(text.utf8), file: "x.json")
    }
    #expect(error?.code == code)
  }

  @Test func `a sink that fails at any write leaves no document`() throws {
    let products = Array(try Sample.catalog("ocop-105.xlsx").products)
    for layout in [CatalogWriter.Layout.json, .ndjson] {
      let sink = FailingSink(budget: 0)
      #expect(throws: TabularError.self) {
        let writer = CatalogWriter(sink: sink, layout: layout)
        for product in products { try writer.write(product) }
        try writer.finish()
      }
      #expect(!sink.isFinished)
    }
  }

  @Test(.enabled(if: Schema.isAvailable, "needs python3 with jsonschema"))
  func `an independent validator accepts what is written`() throws {
    for name in Sample.clean + Sample.messy {
      let bytes = try written(try Sample.catalog(name).products, .json, sources: true)
      try Schema.check(bytes, against: "catalog-1.schema.json", name)
    }
  }

  @Test(.enabled(if: Schema.isAvailable, "needs python3 with jsonschema"))
  func `an independent validator accepts the findings`() throws {
    let day = try #require(CalendarDate(year: 2026, month: 6, day: 30))
    let writer = FindingsWriter(
      language: .vietnamese, messages: MessageCatalog(ReadingRules.infos + RuleSet.standard.infos))
    for name in Sample.messy {
      let catalog = try Sample.catalog(name)
      let sink = MemorySink()
      try writer.write(
        catalog.findings, products: catalog.products.count, asOf: day, to: sink)
      try Schema.check(sink.bytes, against: "findings-1.schema.json", name)
    }
  }

  @Test(arguments: Sample.clean, [true, false])
  func `a list written for people reads back as the same offers`(
    name: String, asWorkbook: Bool
  ) throws {
    let products = try Sample.catalog(name).products.map(\.value)
    let sink = MemorySink()
    let writer = asWorkbook ? try ListWriter(workbook: sink) : try ListWriter(text: sink)
    for product in products { try writer.write(product) }
    try writer.finish()
    let again = try Sample.catalog(sink.bytes, name: asWorkbook ? "a.xlsx" : "a.csv")
    let columns = again.report.files.first?.sheets.first?.layout?.mapping.columns ?? []
    #expect(columns.allSatisfy { if case .mapped = $0.outcome { true } else { false } })
    #expect(again.products.count == products.count)
    for (written, read) in zip(products, again.products.map(\.value)) {
      var read = read
      // The list has columns for commune and province, not for the words of the address.
      read.place?.text = written.place?.text ?? ""
      #expect(read == written)
      if read != written { break }
    }
  }
}

/// A sink that refuses after a number of writes.
private final class FailingSink: ByteSink {
  private var budget: Int
  private(set) var isFinished = false

  init(budget: Int) { self.budget = budget }

  func write(_ bytes: UnsafeRawBufferPointer) throws(TabularError) {
    guard budget > 0 else { throw TabularError(.unwritable) }
    budget -= 1
  }

  func finish() throws(TabularError) { isFinished = true }
  func abandon() {}
}

/// The published schemas, checked by python's jsonschema.
private enum Schema {
  static var python: String {
    ProcessInfo.processInfo.environment["OCOP_TEST_PYTHON"] ?? "/usr/bin/python3"
  }

  static let isAvailable = run(["-c", "import jsonschema"]) == ""

  static func check(_ bytes: [UInt8], against schema: String, _ name: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "schema-\(name)-\(schema)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let program = """
      import json, sys, jsonschema
      jsonschema.validate(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))
      """
    let schemaPath = root.appending(path: "Sources/CatalogExchange/Schema/\(schema)").path()
    #expect(run(["-c", program, file.path(), schemaPath]) == "", "\(name)")
  }

  /// What the program wrote to standard error, or why it could not run.
  private static func run(_ arguments: [String]) -> String {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    do { try process.run() } catch { return "\(error)" }
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}
