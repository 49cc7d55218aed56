import ArgumentParser
import CatalogExchange
import OCOPCatalog
import Tabular

/// Where a command writes products, and in which form: the ending of the file's name decides.
struct CatalogOutput: ParsableArguments {
  @Option(name: .short, help: "Tệp ra.")
  var output: String

  @Flag(help: "Ghi kèm tệp, trang và dòng gốc của từng sản phẩm (JSON, NDJSON).")
  var sources = false

  private enum Kind: String { case json, ndjson, csv, xlsx }

  private var kind: Kind? {
    output.split(separator: ".").last.flatMap { Kind(rawValue: $0.lowercased()) }
  }

  func validate() throws {
    guard output == "-" || kind != nil else {
      throw ValidationError(
        "-o cần đuôi .json, .ndjson, .csv hoặc .xlsx / -o needs .json, .ndjson, .csv or .xlsx")
    }
  }

  /// Writes the products; `-` is standard output.
  func write(_ products: [Sourced<Product>]) throws {
    let sink: any ByteSink =
      output == "-" ? StandardOutputSink() : WriteBehindSink(try FileSink(path: output))
    switch kind ?? .ndjson {
    case .json, .ndjson:
      let layout: CatalogWriter.Layout = kind == .json ? .json : .ndjson
      let writer = CatalogWriter(sink: sink, layout: layout, withSources: sources)
      for product in products { try writer.write(product) }
      try writer.finish()
    case .csv, .xlsx:
      let writer =
        kind == .csv ? try ListWriter(text: sink) : try ListWriter(workbook: sink)
      for product in products { try writer.write(product.value) }
      try writer.finish()
    }
  }
}
