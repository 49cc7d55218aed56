internal import OCOPCatalog
internal import Tabular

/// One JSON-LD document: a graph of schema.org products.
final class JSONLDListingOutput: ListingOutput {
  private let sink: any ByteSink
  private let fields: [ProfileField]
  private let tree: FieldTree
  private var json = JSONWriter()

  init(profile: Profile, sink: any ByteSink) {
    self.sink = sink
    fields = profile.fields
    tree = FieldTree(fields: profile.fields)
    json.beginObject()
    json.key("@context")
    json.string("https://schema.org")
    json.key("@graph")
    json.beginArray()
    json.endLine()
  }

  func write(_ row: ListingRow) throws {
    // One access to the writer for the whole row, not one for each word of it.
    write(row.values, into: &json)
    try json.drain(into: sink, atLeast: 64 * 1_024)
  }

  func finish() throws {
    json.endArray()
    json.endObject()
    json.endLine()
    try json.drain(into: sink)
    try sink.finish()
  }

  func abandon() { sink.abandon() }

  private func write(_ values: [ListingValue], into json: inout JSONWriter) {
    json.beginObject()
    for child in tree.children { write(child, values, into: &json) }
    json.endObject()
    json.endLine()
  }

  private func write(
    _ node: FieldTree, _ values: [ListingValue], into json: inout JSONWriter
  ) {
    if let index = node.field {
      let value = values[index]
      guard !value.isEmpty else { return }
      json.key(node.key)
      switch value {
      case .text(let text): json.string(text)
      case .integer(let number): json.number(number)
      case .decimal(let number): json.number(number)
      case .list(let items):
        json.beginArray()
        for item in items { json.string(item) }
        json.endArray()
      // Only the others need their field, which is a large value to copy.
      default: json.string(fields[index].text(of: value))
      }
      return
    }
    guard node.hasContent(values) else { return }
    json.key(node.key)
    json.beginObject()
    for child in node.children { write(child, values, into: &json) }
    json.endObject()
  }
}
