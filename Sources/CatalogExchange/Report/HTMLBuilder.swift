internal import Tabular

/// Builds a page of HTML in which nothing from a list can be anything but text.
///
/// Names of elements and attributes are literals of the program (`StaticString`); everything else goes
/// through the escapes. A template engine would have to be trusted to escape and would be one more
/// dependency; with these few lines unescaped text cannot be written at all.
struct HTMLBuilder {
  private(set) var bytes: [UInt8] = []

  /// The attributes of an element; an attribute without a value is left out.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  /// Writes an element and what is in it.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:],
    _ content: (inout HTMLBuilder) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Writes an element with a text in it.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that has no content.
  mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) {
    open(name, attributes)
  }

  /// Writes text.
  mutating func text(_ text: String) { append(escaped: text, inAttribute: false) }

  /// Writes markup of the program itself.
  mutating func literal(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Hands what was built to a sink and starts anew.
  mutating func drain(into sink: any ByteSink, atLeast count: Int) throws(TabularError) {
    guard bytes.count > count else { return }
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    literal("<")
    literal(name)
    for (key, value) in attributes {
      guard let value else { continue }
      literal(" ")
      literal(key)
      literal("=\"")
      append(escaped: value, inAttribute: true)
      literal("\"")
    }
    literal(">")
  }

  private mutating func close(_ name: StaticString) {
    literal("</")
    literal(name)
    literal(">")
  }

  private mutating func append(escaped text: String, inAttribute: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): literal("&amp;")
      case UInt8(ascii: "<"): literal("&lt;")
      case UInt8(ascii: ">"): literal("&gt;")
      case UInt8(ascii: "\""): literal("&quot;")
      case UInt8(ascii: "'"): literal("&#39;")
      case 9, 10, 13: if inAttribute { literal(" ") } else { bytes.append(byte) }
      // Control characters are not allowed in HTML.
      case 0..<0x20, 0x7F: literal("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }
}
