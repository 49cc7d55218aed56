#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Walks through the tags and texts of an HTML document, as forgiving as browsers are.
///
/// Comments, declarations, scripts and style sheets are skipped. Nothing is matched up: end tags
/// may be missing or crossed, and what to make of that is the reader's matter. The bytes must be
/// UTF-8; names and ranges are valid until the next call of ``next()``.
struct HypertextScanner {
  enum Token: UInt8, Sendable {
    /// A start tag.
    case start
    /// An end tag.
    case end
    /// Text between tags, references not yet resolved.
    case text
    /// The end of the document.
    case finished
  }

  private(set) var buffer: XMLBuffer
  /// The longest tag or text, in raw bytes.
  private let tokenLimit: Int
  private var position = 0
  private var start = 0
  /// The element whose content is no markup, such as `script`, while it is being skipped.
  private var rawName: [UInt8] = []

  // Of the current token, relative to the window.
  private(set) var nameStart = 0
  private(set) var nameEnd = 0
  private(set) var contentEnd = 0

  /// Walks through a stream in bounded memory.
  init(stream: any ByteStream, limits: ReadingLimits) {
    buffer = XMLBuffer(stream: stream)
    let (limit, overflow) = limits.cellBytes.addingReportingOverflow(1 << 16)
    tokenLimit = overflow ? .max : limit
  }

  /// Where the current token starts in the stream, in bytes.
  var tokenStart: Int { buffer.base + start }

  /// Moves to the next token.
  ///
  /// - Throws: ``TabularError`` with `truncated` when the document ends inside a tag or comment,
  ///   `limitExceeded` when a tag or text is longer than a cell may be.
  mutating func next() throws(TabularError) -> Token {
    while true {
      if !rawName.isEmpty { try skipRawText() }
      start = position
      if position == buffer.end, try !more() { return .finished }
      guard try isMarkup() else {
        try scanText()
        return .text
      }
      switch buffer.bytes[position + 1] {
      case UInt8(ascii: "!"): try skipDeclaration()
      case UInt8(ascii: "?"): try skip(to: ">")
      case UInt8(ascii: "/"):
        try scanTag(from: position + 2)
        return .end
      default:
        try scanTag(from: position + 1)
        if isNamed("script") || isNamed("style") || isNamed("title") || isNamed("textarea") {
          rawName = Array(pointer(nameStart..<nameEnd))
        }
        return .start
      }
    }
  }

  /// Whether the name of the current tag is the given one, which is spelled in small letters.
  func isNamed(_ name: StaticString) -> Bool {
    Self.isSame(pointer(nameStart..<nameEnd), name)
  }

  /// The raw bytes of the current text.
  var rawText: UnsafeBufferPointer<UInt8> { pointer(start..<contentEnd) }

  func pointer(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: buffer.bytes + range.lowerBound, count: range.count)
  }

  /// Whether bytes are the given letters, whatever their case.
  static func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ name: StaticString) -> Bool {
    guard bytes.count == name.utf8CodeUnitCount else { return false }
    for index in 0..<bytes.count where lower(bytes[index]) != name.utf8Start[index] {
      return false
    }
    return true
  }

  static func lower(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  // MARK: Scanning

  /// Reads on, keeping the current token; returns whether there was more.
  private mutating func more() throws(TabularError) -> Bool {
    let (moved, hasMore) = try buffer.refill(keeping: start, limit: tokenLimit)
    start -= moved
    position -= moved
    nameStart -= moved
    nameEnd -= moved
    return hasMore
  }

  private mutating func need(_ count: Int) throws(TabularError) {
    while buffer.end - position < count {
      if try !more() { throw TabularError(.truncated, detail: "HTML ends inside a tag") }
    }
  }

  /// Whether markup starts here; a lone `<` is text.
  private mutating func isMarkup() throws(TabularError) -> Bool {
    guard buffer.bytes[position] == UInt8(ascii: "<") else { return false }
    while buffer.end - position < 3 {
      if try !more() { return false }
    }
    let second = buffer.bytes[position + 1]
    if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { return true }
    let letter = Self.lower(second == UInt8(ascii: "/") ? buffer.bytes[position + 2] : second)
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
  }

  private mutating func scanText() throws(TabularError) {
    position += 1
    while true {
      let rest = buffer.end - position
      if rest > 0, let hit = memchr(buffer.bytes + position, 0x3c, rest) {
        position = UnsafeRawPointer(hit) - UnsafeRawPointer(buffer.bytes)
        break
      }
      position = buffer.end
      if try !more() { break }
    }
    contentEnd = position
  }

  private mutating func scanTag(from first: Int) throws(TabularError) {
    nameStart = first
    position = first
    while true {
      try need(1)
      let byte = buffer.bytes[position]
      if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      position += 1
    }
    nameEnd = position
    var quote: UInt8 = 0
    // A quote means something only where a value begins.
    var isValueStart = false
    while true {
      if position == buffer.end { try need(1) }
      let byte = buffer.bytes[position]
      position += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "=") {
        isValueStart = true
      } else if byte > 0x20 {
        if isValueStart, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        isValueStart = false
      }
    }
    contentEnd = position - 1
  }

  private mutating func skipDeclaration() throws(TabularError) {
    while buffer.end - position < 4 {
      if try !more() { throw TabularError(.truncated, detail: "HTML ends inside a tag") }
    }
    let isComment =
      buffer.bytes[position + 2] == UInt8(ascii: "-")
      && buffer.bytes[position + 3] == UInt8(ascii: "-")
    if isComment { position += 2 }
    try skip(to: isComment ? "-->" : ">")
  }

  /// Skips what ends with the given text, however long it is.
  private mutating func skip(to text: StaticString) throws(TabularError) {
    let count = text.utf8CodeUnitCount
    while true {
      start = position
      try need(count)
      if memcmp(buffer.bytes + position, text.utf8Start, count) == 0 { break }
      position += 1
    }
    position += count
  }

  /// Skips to the end tag of an element whose content is no markup.
  private mutating func skipRawText() throws(TabularError) {
    let name = rawName
    rawName = []
    while true {
      start = position
      let rest = buffer.end - position
      guard rest > 0, let hit = memchr(buffer.bytes + position, 0x3c, rest) else {
        position = buffer.end
        start = position
        if try !more() { return }
        continue
      }
      position = UnsafeRawPointer(hit) - UnsafeRawPointer(buffer.bytes)
      start = position
      while buffer.end - position < name.count + 2 {
        if try !more() {
          position = buffer.end
          return
        }
      }
      if buffer.bytes[position + 1] == UInt8(ascii: "/") {
        let found = pointer((position + 2)..<(position + 2 + name.count))
        if found.elementsEqual(name, by: { Self.lower($0) == Self.lower($1) }) { return }
      }
      position += 1
    }
  }
}
