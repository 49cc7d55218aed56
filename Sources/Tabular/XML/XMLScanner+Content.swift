#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An attribute of a start tag: where its name and its value lie in the document.
package struct XMLAttribute: Hashable, Sendable {
  /// The name's bytes, prefix included.
  package var name: Range<Int>
  /// The value's raw bytes, between the quotes.
  package var value: Range<Int>
}

extension XMLScanner {
  /// The local name of the current tag, without its prefix.
  package var localName: String { string(localStart..<nameEnd) }
  /// The name of the current tag as written, prefix included.
  package var qualifiedName: String { string(nameStart..<nameEnd) }

  /// Whether the local name of the current tag is the given one.
  @inline(__always)
  package func isNamed(_ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    guard nameEnd - localStart == count else { return false }
    return memcmp(buffer.bytes + localStart, name.utf8Start, count) == 0
  }

  /// The attributes of the current start tag, in order.
  package var attributes: [XMLAttribute] {
    var found: [XMLAttribute] = []
    var cursor = nameEnd
    while let next = attribute(after: &cursor) {
      found.append(
        XMLAttribute(
          name: buffer.base + next.name.lowerBound..<buffer.base + next.name.upperBound,
          value: buffer.base + next.value.lowerBound..<buffer.base + next.value.upperBound))
    }
    return found
  }

  /// The decoded value of an attribute, found by its whole name or, when `anyPrefix`, local name.
  package func attribute(
    _ name: StaticString, anyPrefix: Bool = false
  ) throws(TabularError) -> String? {
    guard let range = attributeRange(name, anyPrefix: anyPrefix) else { return nil }
    var bytes: [UInt8] = []
    try XMLText.decode(pointer(range), isAttribute: true, onto: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The whole number in an attribute, or `nil` when there is none.
  package func integer(_ name: StaticString) -> Int? {
    guard let range = attributeRange(name) else { return nil }
    return XMLText.integer(pointer(range))
  }

  /// The truth value in an attribute: `1`, `true`, `on` are true, all other texts false.
  package func flag(_ name: StaticString) -> Bool? {
    guard let range = attributeRange(name) else { return nil }
    let value = string(range)
    return value == "1" || value == "true" || value == "on" || value == "t"
  }

  /// Appends the text of the current text token, entities resolved, line ends made one.
  package func appendText(to bytes: inout [UInt8]) throws(TabularError) {
    let content = pointer(nameEnd..<contentEnd)
    if isCDATA {
      XMLText.appendUnifyingLineEnds(content, to: &bytes)
    } else {
      try XMLText.decode(content, isAttribute: false, onto: &bytes)
    }
  }

  /// The raw bytes of the current text token; they are valid until the next token.
  var rawText: UnsafeBufferPointer<UInt8> { pointer(nameEnd..<contentEnd) }

  // MARK: Inside the window

  func pointer(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: buffer.bytes + range.lowerBound, count: range.count)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: pointer(range), as: UTF8.self)
  }

  func attributeRange(_ name: StaticString, anyPrefix: Bool = false) -> Range<Int>? {
    let count = name.utf8CodeUnitCount
    var cursor = nameEnd
    while let next = attribute(after: &cursor) {
      var start = next.name.lowerBound
      if anyPrefix, let colon = pointer(next.name).firstIndex(of: UInt8(ascii: ":")) {
        start += colon + 1
      }
      if next.name.upperBound - start == count,
        memcmp(buffer.bytes + start, name.utf8Start, count) == 0
      {
        return next.value
      }
    }
    return nil
  }

  /// The attribute that starts at or after `cursor`, which is moved behind it.
  @inline(__always)
  func attribute(after cursor: inout Int) -> (name: Range<Int>, value: Range<Int>)? {
    let bytes = buffer.bytes
    let end = contentEnd
    var index = cursor
    while index < end, bytes[index] <= 0x20 { index += 1 }
    let nameStart = index
    while index < end, bytes[index] != UInt8(ascii: "="), bytes[index] > 0x20 { index += 1 }
    let nameEnd = index
    while index < end, bytes[index] <= 0x20 { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    while index < end, bytes[index] <= 0x20 { index += 1 }
    guard index < end else { return nil }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    index += 1
    let valueStart = index
    while index < end, bytes[index] != quote { index += 1 }
    guard index < end else { return nil }
    cursor = index + 1
    return (nameStart..<nameEnd, valueStart..<index)
  }
}
