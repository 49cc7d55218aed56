#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Walks through the tags and texts of an XML document and tells where in the bytes they lie.
///
/// Everything that reads or edits a workbook's parts uses it. It knows the XML that spreadsheet
/// files are made of: elements, attributes, text, CDATA, comments and processing instructions
/// (both skipped), the five entities and character references. A document type is refused, so no
/// entity can be declared and nothing outside the document is ever read. The bytes must be UTF-8;
/// see ``XMLEncoding`` for others.
///
/// An empty element `<a/>` gives a start and then an end, so callers treat both spellings alike.
/// Ranges and names are valid until the next call of ``next()``.
package struct XMLScanner {
  package enum Token: UInt8, Sendable {
    /// The start tag of an element, or the whole of an empty one.
    case start
    /// The end of an element; an empty range behind the tag for an empty element.
    case end
    /// Text or CDATA inside an element. One text may come in several tokens.
    case text
    /// The end of the document.
    case finished
  }

  var buffer: XMLBuffer
  private let limits: ReadingLimits
  /// The longest tag or text, in raw bytes.
  private let tokenLimit: Int
  private(set) var position = 0
  private var start = 0
  private var pendingEnd = false

  // Of the current token, relative to the window.
  private(set) var nameStart = 0
  private(set) var localStart = 0
  private(set) var nameEnd = 0
  private(set) var contentEnd = 0

  /// How many elements are open, the one of a start token included.
  package private(set) var depth = 0
  /// Whether the current start token is of the form `<a/>`.
  package private(set) var isEmptyElement = false
  /// Whether the current text token is a CDATA section.
  package private(set) var isCDATA = false

  /// Walks through bytes in memory; offsets are indices into them.
  package init(_ bytes: [UInt8], limits: ReadingLimits = .standard) {
    self.init(buffer: XMLBuffer(bytes: bytes), limits: limits)
  }

  /// Walks through a stream in bounded memory; offsets count from its first byte.
  package init(stream: any ByteStream, limits: ReadingLimits = .standard) {
    self.init(buffer: XMLBuffer(stream: stream), limits: limits)
  }

  private init(buffer: XMLBuffer, limits: ReadingLimits) {
    self.buffer = buffer
    self.limits = limits
    let (limit, overflow) = limits.cellBytes.addingReportingOverflow(1 << 16)
    tokenLimit = overflow ? .max : limit
  }

  /// Where the current token starts in the document, in bytes.
  package var tokenStart: Int { buffer.base + start }
  /// Where the current token ends.
  package var tokenEnd: Int { buffer.base + position }
  /// Where the name of the current tag lies in the document, prefix included.
  package var nameRange: Range<Int> { buffer.base + nameStart..<buffer.base + nameEnd }
  /// Where the attributes of the current start tag lie, from the name to before `>` or `/>`.
  package var attributesRange: Range<Int> { buffer.base + nameEnd..<buffer.base + contentEnd }

  /// Moves to the next token.
  ///
  /// - Throws: ``TabularError`` with `truncated` when the document ends inside an element or tag,
  ///   `malformed` for what is no XML or declares a document type, `limitExceeded`.
  package mutating func next() throws(TabularError) -> Token {
    if pendingEnd {
      pendingEnd = false
      start = position
      depth -= 1
      return .end
    }
    while true {
      start = position
      if position == buffer.end, try !more() {
        guard depth == 0 else {
          throw TabularError(.truncated, detail: "XML ends inside an element")
        }
        return .finished
      }
      if buffer.bytes[position] != UInt8(ascii: "<") {
        try scanText()
        if depth > 0 { return .text }
        continue
      }
      try need(2)
      switch buffer.bytes[position + 1] {
      case UInt8(ascii: "/"):
        try scanEndTag()
        return .end
      case UInt8(ascii: "?"): try skip(to: "?>", from: 2)
      case UInt8(ascii: "!"):
        if try scanDeclaration(), depth > 0 { return .text }
      default:
        try scanStartTag()
        return .start
      }
    }
  }

  /// Skips everything up to the end token of the element whose start token is current.
  package mutating func skipElement() throws(TabularError) {
    let outer = depth - 1
    while depth > outer {
      if try next() == .finished { return }
    }
  }

  // MARK: Shortcuts

  /// Whether the next token starts at ``position`` in the window, so that a caller who knows what is
  /// likely to stand there may look for itself.
  var isAtMarkup: Bool { !pendingEnd && position < buffer.end }

  /// Passes whole elements, which the caller has read itself: nothing in them is left open.
  mutating func pass(to end: Int) { position = end }

  /// Passes the end tag of the innermost element, which the caller has seen.
  mutating func passEndTag(to end: Int) {
    position = end
    start = end
    depth -= 1
  }

  // MARK: Scanning

  /// Reads on, keeping the current token; returns whether there was more.
  private mutating func more() throws(TabularError) -> Bool {
    let (moved, hasMore) = try buffer.refill(keeping: start, limit: tokenLimit)
    start -= moved
    position -= moved
    nameStart -= moved
    localStart -= moved
    nameEnd -= moved
    return hasMore
  }

  private mutating func need(_ count: Int) throws(TabularError) {
    while buffer.end - position < count {
      if try !more() { throw TabularError(.truncated, detail: "XML ends inside a tag") }
    }
  }

  private mutating func scanText() throws(TabularError) {
    isCDATA = false
    nameEnd = position
    while true {
      let rest = buffer.end - position
      if rest > 0, let hit = memchr(buffer.bytes + position, 0x3c, rest) {
        position = UnsafeRawPointer(hit) - UnsafeRawPointer(buffer.bytes)
        break
      }
      position = buffer.end
      if depth == 0 {
        // Nothing outside the root element is text of interest.
        start = position
        nameEnd = position
      }
      if try !more() { break }
    }
    contentEnd = position
  }

  private mutating func scanStartTag() throws(TabularError) {
    position += 1
    nameStart = position
    localStart = position
    scanning: while true {
      try need(1)
      switch buffer.bytes[position] {
      case 0x20, 0x09, 0x0a, 0x0d, UInt8(ascii: ">"), UInt8(ascii: "/"): break scanning
      case UInt8(ascii: ":"): localStart = position + 1
      case UInt8(ascii: "<"): throw TabularError(.malformed, detail: "XML tag")
      default: break
      }
      position += 1
    }
    nameEnd = position
    guard nameEnd > localStart else {
      throw TabularError(.malformed, detail: "XML tag without name")
    }
    var quote: UInt8 = 0
    while true {
      if position == buffer.end { try need(1) }
      let byte = buffer.bytes[position]
      position += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "<") {
        throw TabularError(.malformed, detail: "XML tag")
      }
    }
    isEmptyElement = buffer.bytes[position - 2] == UInt8(ascii: "/") && position - 2 >= nameEnd
    contentEnd = position - (isEmptyElement ? 2 : 1)
    pendingEnd = isEmptyElement
    depth += 1
    guard depth <= limits.depth else {
      throw TabularError(.limitExceeded, detail: "depth \(limits.depth)")
    }
  }

  private mutating func scanEndTag() throws(TabularError) {
    position += 2
    nameStart = position
    localStart = position
    nameEnd = -1
    while true {
      if position == buffer.end { try need(1) }
      let byte = buffer.bytes[position]
      if byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: ":"), nameEnd < nameStart {
        localStart = position + 1
      } else if byte <= 0x20, nameEnd < nameStart {
        nameEnd = position
      } else if byte == UInt8(ascii: "<") {
        throw TabularError(.malformed, detail: "XML end tag")
      }
      position += 1
    }
    if nameEnd < nameStart { nameEnd = position }
    contentEnd = nameEnd
    position += 1
    depth -= 1
    guard depth >= 0 else { throw TabularError(.malformed, detail: "XML end tag without start") }
  }

  /// Handles what starts with `<!`; returns whether it was text.
  private mutating func scanDeclaration() throws(TabularError) -> Bool {
    try need(4)
    if starts(with: "<!--") {
      try skip(to: "-->", from: 4)
      return false
    }
    try need(9)
    guard starts(with: "<![CDATA[") else {
      throw TabularError(.malformed, detail: "XML document type is not allowed")
    }
    try skip(to: "]]>", from: 9)
    isCDATA = true
    nameEnd = start + 9
    contentEnd = position - 3
    return true
  }

  private func starts(with text: StaticString) -> Bool {
    memcmp(buffer.bytes + position, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  private mutating func skip(to text: StaticString, from offset: Int) throws(TabularError) {
    position += offset
    let count = text.utf8CodeUnitCount
    while true {
      try need(count)
      if starts(with: text) { break }
      position += 1
    }
    position += count
  }
}
