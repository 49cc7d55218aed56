/// The attributes of the current start tag.
extension HypertextScanner {
  /// The decoded value of an attribute, its name spelled in small letters; empty when it has no value.
  func attribute(_ name: StaticString) -> String? {
    attributeRange(name).map { range in
      var bytes: [UInt8] = []
      HypertextEntities.decode(pointer(range), onto: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The whole number at the start of an attribute's value.
  func integer(_ name: StaticString) -> Int? {
    guard let range = attributeRange(name) else { return nil }
    var value: Int?
    for byte in pointer(range) {
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        // More digits than any span has: the reader cuts the number down anyway.
        value = min((value ?? 0) * 10 + Int(byte & 15), 1 << 40)
      } else if value != nil || byte > 0x20 {
        break
      }
    }
    return value
  }

  private func attributeRange(_ name: StaticString) -> Range<Int>? {
    var cursor = nameEnd
    while let next = attribute(after: &cursor) {
      if Self.isSame(pointer(next.name), name) { return next.value }
    }
    return nil
  }

  /// The attribute that starts at or after `cursor`, which is moved behind it.
  private func attribute(after cursor: inout Int) -> (name: Range<Int>, value: Range<Int>)? {
    let bytes = buffer.bytes
    let end = contentEnd
    var index = cursor
    while index < end, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/") { index += 1 }
    guard index < end else { return nil }
    let nameStart = index
    // A name takes at least one character, so that the walk always gets on.
    index += 1
    while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "="),
      bytes[index] != UInt8(ascii: "/")
    {
      index += 1
    }
    let nameRange = nameStart..<index
    while index < end, bytes[index] <= 0x20 { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: "=") else {
      cursor = index
      return (nameRange, index..<index)
    }
    index += 1
    while index < end, bytes[index] <= 0x20 { index += 1 }
    guard index < end else {
      cursor = end
      return (nameRange, end..<end)
    }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let valueStart = index
      while index < end, bytes[index] > 0x20 { index += 1 }
      cursor = index
      return (nameRange, valueStart..<index)
    }
    let valueStart = index + 1
    index = valueStart
    while index < end, bytes[index] != quote { index += 1 }
    cursor = min(index + 1, end)
    return (nameRange, valueStart..<index)
  }
}
