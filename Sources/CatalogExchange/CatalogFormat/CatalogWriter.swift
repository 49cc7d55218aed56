public import OCOPCatalog
public import Tabular

/// Writes a catalogue, one product at a time, in memory that does not grow with their number.
///
/// The file appears under its name only with ``finish()``.
public final class CatalogWriter {
  /// How products are laid out.
  public enum Layout: Hashable, Sendable {
    /// One document, indented for people.
    case json
    /// A product a line.
    case ndjson
  }

  private let sink: any ByteSink
  private let layout: Layout
  private let withSources: Bool
  private var json: JSONWriter
  private var isFinished = false

  /// Starts a document.
  ///
  /// - Parameters:
  ///   - sink: Where the bytes go; the writer finishes or abandons it.
  ///   - layout: One document or a product a line.
  ///   - withSources: Whether each product says which file, sheet and row it came from.
  public init(sink: any ByteSink, layout: Layout, withSources: Bool = false) {
    self.sink = sink
    self.layout = layout
    self.withSources = withSources
    json = JSONWriter(indented: layout == .json)
    json.beginObject()
    json.key("format")
    json.string(CatalogFormat.name)
    json.key("version")
    json.number(CatalogFormat.version)
    switch layout {
    case .json:
      json.key("products")
      json.beginArray()
    case .ndjson:
      json.endObject()
      json.endLine()
    }
  }

  /// Writes the next product.
  public func write(_ product: Sourced<Product>) throws(TabularError) {
    try write(product.value, source: withSources ? product : nil)
  }

  /// Writes the next product, which came from no file.
  public func write(_ product: Product) throws(TabularError) {
    try write(product, source: nil)
  }

  private func write(_ product: Product, source: Sourced<Product>?) throws(TabularError) {
    json.beginObject()
    json.members(of: product)
    if let source {
      json.key("source")
      json.beginObject()
      json.member("file", source.table.file)
      json.member("sheet", source.table.sheet)
      json.member("row", source.row)
      json.member("contributor", source.table.contributor)
      json.endObject()
    }
    json.endObject()
    if layout == .ndjson { json.endLine() }
    try json.drain(into: sink, atLeast: 1 << 16)
  }

  /// Ends the document and gives the file its name.
  public func finish() throws(TabularError) {
    guard !isFinished else { return }
    isFinished = true
    if layout == .json {
      json.endArray()
      json.endObject()
      json.endLine()
    }
    try json.drain(into: sink, atLeast: 0)
    try sink.finish()
  }

  deinit {
    if !isFinished { sink.abandon() }
  }
}
