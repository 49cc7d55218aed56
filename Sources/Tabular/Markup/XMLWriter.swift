/// Writes an XML 1.0 document into a growing buffer, escapes included.
///
/// A building block for feeds: call ``drain(into:atLeast:)`` now and then. Characters that XML cannot
/// hold are left out. Names of elements and attributes come from the program, not from data, and are
/// written as they are; the caller keeps start and end in balance.
public struct XMLWriter: ~Copyable {
  private var buffer = ByteBuffer(capacity: 64 * 1_024)
  private var names: [StaticString] = []
  /// Whether a start tag still waits for its `>`.
  private var isTagOpen = false
  /// Whether an element stood last, so that the next end tag goes on a line of its own.
  private var followsElement = false
  private let isIndented: Bool

  /// - Parameter indented: Whether each element gets a line of its own, two spaces deeper. Elements
  ///   that hold text and elements together need it off.
  public init(indented: Bool = false) { isIndented = indented }

  /// Writes the declaration: version 1.0, UTF-8.
  public mutating func declaration() {
    buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Starts an element.
  public mutating func start(_ name: StaticString) {
    closeTag()
    indent()
    buffer.append(UInt8(ascii: "<"))
    buffer.append(name)
    names.append(name)
    isTagOpen = true
    followsElement = false
  }

  /// Adds an attribute to the element started last, before anything else is in it.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    guard isTagOpen else { return }
    buffer.append(UInt8(ascii: " "))
    buffer.append(name)
    buffer.append("=\"")
    value.withBytes { buffer.append(markup: $0, inAttribute: true) }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Writes text.
  public mutating func text(_ text: String) {
    closeTag()
    text.withBytes { buffer.append(markup: $0, inAttribute: false) }
  }

  /// Writes text given as UTF-8 bytes.
  public mutating func text(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    closeTag()
    buffer.append(markup: bytes, inAttribute: false)
  }

  /// Writes a whole number.
  public mutating func text(_ number: Int) {
    closeTag()
    buffer.append(decimal: number)
  }

  /// Ends the element started last.
  public mutating func end() {
    guard let name = names.popLast() else { return }
    if isTagOpen {
      buffer.append("/>")
      isTagOpen = false
    } else {
      if followsElement { indent() }
      buffer.append("</", name, ">")
    }
    followsElement = true
    if names.isEmpty { buffer.append(0x0A) }
  }

  /// Writes an element that holds text only.
  public mutating func element(_ name: StaticString, _ content: String) {
    content.withBytes { element(name, utf8: $0) }
  }

  /// Writes an element that holds text only, given as UTF-8 bytes; the quickest way.
  public mutating func element(_ name: StaticString, utf8 bytes: UnsafeBufferPointer<UInt8>) {
    closeTag()
    if isIndented { indent() }
    if bytes.isEmpty {
      buffer.append("<", name, "/>")
    } else {
      buffer.append("<", name, ">")
      buffer.append(markup: bytes, inAttribute: false)
      buffer.append("</", name, ">")
    }
    followsElement = true
    if names.isEmpty { buffer.append(0x0A) }
  }

  /// The number of bytes waiting.
  public var count: Int { buffer.count }
  /// A copy of the bytes waiting.
  public var bytes: [UInt8] { buffer.bytes }

  /// Hands the bytes to a sink when at least so many wait.
  public mutating func drain(
    into sink: any ByteSink, atLeast size: Int = 1
  ) throws(TabularError) {
    if buffer.count >= size { try buffer.drain(into: sink) }
  }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    buffer.append(UInt8(ascii: ">"))
    isTagOpen = false
  }

  private mutating func indent() {
    guard isIndented, !names.isEmpty || followsElement else { return }
    buffer.append(0x0A)
    for _ in names { buffer.append("  ") }
  }
}
