internal import OCOPCatalog
internal import Tabular

/// RSS 2.0 with Google's `g:` elements.
///
/// Source of the form: support.google.com/merchants/answer/160589.
final class RSSListingOutput: ListingOutput {
  private let sink: any ByteSink
  private let fields: [ProfileField]
  private let tree: FieldTree
  private var buffer = ByteBuffer(capacity: 128 * 1_024)

  init(profile: Profile, title: String, link: String, sink: any ByteSink) {
    self.sink = sink
    fields = profile.fields
    tree = FieldTree(fields: profile.fields)
    buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    buffer.append("<rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\">\n<channel>\n")
    for (name, text) in [("title", title), ("link", link), ("description", title)] {
      buffer.append(element: FieldTree.Tags(name), text)
    }
    buffer.append("\n")
  }

  func write(_ row: ListingRow) throws {
    // One access to the buffer for the whole row, not one for each element.
    write(row.values, into: &buffer)
    if buffer.count >= 64 * 1_024 { try buffer.drain(into: sink) }
  }

  func finish() throws {
    buffer.append("</channel>\n</rss>\n")
    try buffer.drain(into: sink)
    try sink.finish()
  }

  func abandon() { sink.abandon() }

  private func write(_ values: [ListingValue], into buffer: inout ByteBuffer) {
    buffer.append("<item>")
    for child in tree.children { write(child, values, into: &buffer) }
    buffer.append("</item>\n")
  }

  private func write(
    _ node: FieldTree, _ values: [ListingValue], into buffer: inout ByteBuffer
  ) {
    if let index = node.field {
      switch values[index] {
      case .empty: break
      case .list(let items): for item in items { buffer.append(element: node.tags, item) }
      case .text(let text): buffer.append(element: node.tags, text)
      case let value: buffer.append(element: node.tags, fields[index].text(of: value))
      }
      return
    }
    guard node.hasContent(values) else { return }
    buffer.append(node.tags.start)
    for child in node.children { write(child, values, into: &buffer) }
    buffer.append(node.tags.end)
  }
}

extension ByteBuffer {
  /// Appends an element that holds text; nothing when the text is empty.
  fileprivate mutating func append(element tags: FieldTree.Tags, _ text: String) {
    guard !text.isEmpty else { return }
    append(tags.start)
    text.withBytes { append(markup: $0, inAttribute: false) }
    append(tags.end)
  }
}
