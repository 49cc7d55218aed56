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
    element("title", title)
    element("link", link)
    element("description", title)
    buffer.append("\n")
  }

  func write(_ row: ListingRow) throws {
    buffer.append("<item>")
    for child in tree.children { write(child, row.values) }
    buffer.append("</item>\n")
    if buffer.count >= 64 * 1_024 { try buffer.drain(into: sink) }
  }

  func finish() throws {
    buffer.append("</channel>\n</rss>\n")
    try buffer.drain(into: sink)
    try sink.finish()
  }

  func abandon() { sink.abandon() }

  private func write(_ node: FieldTree, _ values: [ListingValue]) {
    if let index = node.field {
      switch values[index] {
      case .empty: break
      case .list(let items): for item in items { element(node.name, item) }
      case .text(let text): element(node.name, text)
      case let value: element(node.name, fields[index].text(of: value))
      }
      return
    }
    guard node.hasContent(values) else { return }
    tag(node.name, closing: false)
    for child in node.children { write(child, values) }
    tag(node.name, closing: true)
  }

  private func element(_ name: String, _ text: String) {
    guard !text.isEmpty else { return }
    tag(name, closing: false)
    text.withBytes { buffer.append(markup: $0, inAttribute: false) }
    tag(name, closing: true)
  }

  private func tag(_ name: String, closing: Bool) {
    if closing { buffer.append("</") } else { buffer.append(UInt8(ascii: "<")) }
    name.withBytes { buffer.append($0) }
    buffer.append(UInt8(ascii: ">"))
  }
}
