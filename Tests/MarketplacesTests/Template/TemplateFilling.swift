import Foundation
import Marketplaces
import OCOPCatalog
import Tabular
import Testing

/// Fills a template in memory and reads the result back.
struct TemplateFilling {
  let report: TemplateReport
  let original: [UInt8]
  let result: [UInt8]
  let scratch: Scratch

  init(
    _ maker: TemplateMaker, _ channel: String, _ products: [Product],
    inline: Bool = false, _ change: (inout TemplateOptions) -> Void = { _ in }
  ) throws {
    var maker = maker
    original = try maker.bytes()
    scratch = try Scratch()
    let filler = try Self.filler(channel, change)
    let path = scratch.path + "/filled.xlsx"
    report = try filler.fill(
      products, in: TemplateBook(bytes: original, inlineStrings: inline), to: path)
    result = Array(try Data(contentsOf: URL(filePath: path)))
  }

  static func filler(
    _ channel: String, _ change: (inout TemplateOptions) -> Void = { _ in }
  ) throws -> TemplateFiller {
    var options = TemplateOptions(export: try Samples.options())
    change(&options)
    let profile = try ProfileStore.load().profile(channel, asOf: options.export.listing.asOf)
    return TemplateFiller(profile: profile, options: options)
  }

  static func examine(
    _ maker: TemplateMaker, _ channel: String,
    _ change: (inout TemplateOptions) -> Void = { _ in }
  ) throws -> TemplateExamination {
    var maker = maker
    return try filler(channel, change).examine(TemplateBook(bytes: try maker.bytes()))
  }

  /// The filled cells of a row, by key of the template.
  func cells(_ row: Int) throws -> [String: TableCell] {
    let anatomy = report.examination.anatomy
    let document = try TableDocument.open(bytes: result, name: "filled.xlsx")
    let sheet = try #require(document.sheets.firstIndex { $0.name == anatomy.sheet })
    var reader = try document.rows(inSheet: sheet)
    while let found = try reader.nextRow() {
      guard found.number == row else { continue }
      var cells: [String: TableCell] = [:]
      for column in anatomy.columns {
        cells[column.plainKey] = found.cell(inColumn: column.index)
      }
      return cells
    }
    return [:]
  }

  /// The expanded parts of a file, by name.
  static func parts(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
    let archive = try ZipArchive(source: MemorySource(bytes), limits: .standard)
    var parts: [String: [UInt8]] = [:]
    for entry in archive.entries where !entry.isDirectory {
      parts[entry.name] = try archive.contents(of: entry)
    }
    return parts
  }

  /// The names of parts that differ.
  func changedParts() throws -> Set<String> {
    let before = try Self.parts(original)
    let after = try Self.parts(result)
    return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
  }

  func part(_ name: String) throws -> String {
    String(decoding: try #require(Self.parts(result)[name]), as: UTF8.self)
  }
}
