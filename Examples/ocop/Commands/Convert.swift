import ArgumentParser
import CatalogExchange
import OCOPCatalog
import Tabular

/// Turns lists into a catalogue or into another kind of list.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Chuyển danh sách sang .json, .ndjson, .csv hoặc .xlsx.",
    discussion: "Dạng tệp ra do đuôi tên tệp quyết định; “-o -” ghi NDJSON ra màn hình.")

  @OptionGroup var input: InputFiles
  @OptionGroup var language: LanguageOption

  @Option(name: .short, help: "Tệp ra.")
  var output: String

  @Flag(help: "Ghi kèm tệp, trang và dòng gốc của từng sản phẩm (JSON, NDJSON).")
  var sources = false

  func validate() throws {
    guard output == "-" || Self.kind(of: output) != nil else {
      throw ValidationError(
        "-o cần đuôi .json, .ndjson, .csv hoặc .xlsx / -o needs .json, .ndjson, .csv or .xlsx")
    }
  }

  func run() throws {
    try reporting(in: language.language, file: input.files.first ?? "") {
      let catalog = try input.loadProducts(in: language.language)
      let sink: any ByteSink = output == "-" ? StandardOutputSink() : try FileSink(path: output)
      switch Self.kind(of: output) ?? .ndjson {
      case .json, .ndjson:
        let layout: CatalogWriter.Layout = Self.kind(of: output) == .json ? .json : .ndjson
        let writer = CatalogWriter(sink: sink, layout: layout, withSources: sources)
        for product in catalog.products { try writer.write(product) }
        try writer.finish()
      case .csv, .xlsx:
        let writer =
          Self.kind(of: output) == .csv
          ? try ListWriter(text: sink) : try ListWriter(workbook: sink)
        for product in catalog.products { try writer.write(product.value) }
        try writer.finish()
      }
      let count = Dong.grouped(Int64(catalog.products.count))
      Output.error(
        LocalizedText(vi: "Đã ghi \(count) sản phẩm.", en: "Wrote \(count) products.")[
          language.language])
    }
  }

  private enum Kind: String { case json, ndjson, csv, xlsx }

  private static func kind(of path: String) -> Kind? {
    path.split(separator: ".").last.flatMap { Kind(rawValue: $0.lowercased()) }
  }
}
