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
    let writer = try open()
    for product in products { try writer.write(product) }
    try writer.finish()
  }

  /// Starts writing products one at a time; a file appears when it is finished.
  func open() throws -> ProductWriter {
    let sink: any ByteSink =
      output == "-" ? StandardOutputSink() : WriteBehindSink(try FileSink(path: output))
    switch kind ?? .ndjson {
    case .json, .ndjson:
      let layout: CatalogWriter.Layout = kind == .json ? .json : .ndjson
      let writer = CatalogWriter(sink: sink, layout: layout, withSources: sources)
      return ProductWriter(write: writer.write, finish: writer.finish, abandon: sink.abandon)
    case .csv, .xlsx:
      let writer =
        kind == .csv ? try ListWriter(text: sink) : try ListWriter(workbook: sink)
      return ProductWriter(
        write: { try writer.write($0.value) }, finish: writer.finish, abandon: sink.abandon)
    }
  }
}

/// Writes products in one of the forms of ``CatalogOutput``.
struct ProductWriter {
  let write: (Sourced<Product>) throws -> Void
  let finish: () throws -> Void
  /// Throws away what was written so far.
  let abandon: () -> Void
}
