/// An element of a part: where its tags lie in the part's bytes.
struct XMLSpan {
  /// The name without its prefix.
  var name: String
  /// The prefix with its colon, or nothing.
  var prefix: String
  /// From `<` to behind the end tag's `>`.
  var range: Range<Int>
  /// From behind the name to before `>` or `/>`.
  var attributes: Range<Int>
  /// Between the tags; behind the tag when the element is empty.
  var inner: Range<Int>
  var isEmpty: Bool
}

/// The root element of a part, or of a piece of one, and its direct children.
struct XMLOutline {
  private(set) var root: XMLSpan
  private(set) var children: [XMLSpan] = []

  /// - Parameter range: The piece to look at; it must hold one whole element.
  init(
    _ bytes: [UInt8], in range: Range<Int>? = nil, limits: ReadingLimits
  ) throws(TabularError) {
    let offset = range?.lowerBound ?? 0
    var scanner = XMLScanner(range.map { Array(bytes[$0]) } ?? bytes, limits: limits)
    var open: [XMLSpan] = []
    var found: XMLSpan?
    loop: while true {
      switch try scanner.next() {
      case .start:
        if scanner.depth <= 2 { open.append(Self.span(scanner, offset: offset)) }
      case .end:
        guard scanner.depth < 2, var span = open.popLast() else { continue }
        span.range = span.range.lowerBound..<offset + scanner.tokenEnd
        span.inner = span.inner.lowerBound..<offset + scanner.tokenStart
        if scanner.depth == 1 { children.append(span) } else { found = span }
      case .text: continue
      case .finished: break loop
      }
      if found != nil { break }
    }
    guard let found else { throw TabularError(.malformed, detail: "XML without an element") }
    root = found
  }

  private static func span(_ scanner: XMLScanner, offset: Int) -> XMLSpan {
    let name = scanner.localName
    let whole = scanner.qualifiedName
    let attributes = scanner.attributesRange
    return XMLSpan(
      name: name, prefix: String(decoding: whole.utf8.dropLast(name.utf8.count), as: UTF8.self),
      range: offset + scanner.tokenStart..<offset + scanner.tokenEnd,
      attributes: offset + attributes.lowerBound..<offset + attributes.upperBound,
      inner: offset + scanner.tokenEnd..<offset + scanner.tokenEnd,
      isEmpty: scanner.isEmptyElement)
  }

  func child(_ name: String) -> XMLSpan? { children.first { $0.name == name } }

  /// Where a new child belongs: before the first one that must follow it.
  func place(of name: String, in order: [String: Int]) -> Int {
    let rank = order[name] ?? 0
    return children.first { (order[$0.name] ?? 0) > rank }?.range.lowerBound
      ?? root.inner.upperBound
  }
}

/// An attribute in a start tag.
struct XMLAttributeSpan {
  /// The name, prefix included.
  var name: String
  /// Between the quotes.
  var value: Range<Int>
  /// From the blank before the name to behind the closing quote.
  var whole: Range<Int>
}

extension XMLSpan {
  /// The attributes, in order.
  func attributeSpans(_ bytes: [UInt8]) -> [XMLAttributeSpan] {
    var found: [XMLAttributeSpan] = []
    var index = attributes.lowerBound
    let end = attributes.upperBound
    while index < end {
      let start = index
      while index < end, bytes[index] <= 0x20 { index += 1 }
      let nameStart = index
      while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "=") { index += 1 }
      let name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
      while index < end, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "=") { index += 1 }
      guard index < end, bytes[index] == 0x22 || bytes[index] == 0x27 else { break }
      let quote = bytes[index]
      let valueStart = index + 1
      index = valueStart
      while index < end, bytes[index] != quote { index += 1 }
      guard index < end else { break }
      found.append(
        XMLAttributeSpan(name: name, value: valueStart..<index, whole: start..<index + 1))
      index += 1
    }
    return found
  }

  /// The value of an attribute, references resolved.
  func attribute(_ name: String, _ bytes: [UInt8]) -> String? {
    attributeSpans(bytes).first { $0.name == name }.map { Self.text(bytes, $0.value) }
  }

  /// The value of an attribute with that name behind any prefix, such as `r:id`.
  func prefixedAttribute(_ name: String, _ bytes: [UInt8]) -> String? {
    attributeSpans(bytes).first { $0.name.hasSuffix(":" + name) }.map { Self.text(bytes, $0.value) }
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var result: [UInt8] = []
    let isGood = bytes[range].withUnsafeBufferPointer { raw in
      do throws(TabularError) {
        try XMLText.decode(raw, isAttribute: true, onto: &result)
        return true
      } catch { return false }
    }
    return String(decoding: isGood ? result : Array(bytes[range]), as: UTF8.self)
  }

  /// Sets an attribute, leaving the others as they are.
  func set(_ name: String, to value: String, _ bytes: [UInt8], _ splices: inout ByteSplices) {
    let text = SpreadsheetXML.attribute(value)
    if let known = attributeSpans(bytes).first(where: { $0.name == name }) {
      splices.replace(known.value, with: text)
    } else {
      splices.insert(" \(name)=\"\(text)\"", at: attributes.upperBound)
    }
  }

  /// Adds text behind the last child, opening an element that was written `<a/>`.
  func append(_ text: String, _ splices: inout ByteSplices) {
    if isEmpty {
      splices.replace(attributes.upperBound..<range.upperBound, with: ">\(text)</\(prefix)\(name)>")
    } else {
      splices.insert(text, at: inner.upperBound)
    }
  }
}
