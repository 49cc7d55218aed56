/// The attributes of a cell's start tag.
struct CellHead {
  enum CellType { case shared, text, inline, boolean, error, date, number }

  /// The column and the row of the reference, 0 when there is none.
  var column = 0
  var row = 0
  var style = 0
  var type = CellType.number

  init() {}

  @inline(__always)
  init(_ scanner: borrowing XMLScanner) {
    let bytes = scanner.buffer.bytes
    var cursor = scanner.nameEnd
    while let attribute = scanner.attribute(after: &cursor) {
      guard attribute.name.count == 1 else { continue }
      _ = set(bytes[attribute.name.lowerBound], scanner.pointer(attribute.value))
    }
  }

  /// Takes an attribute by its one letter; returns whether it was known.
  @inline(__always)
  mutating func set(_ name: UInt8, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    switch name {
    case UInt8(ascii: "r"): readReference(value)
    case UInt8(ascii: "s"): style = XMLText.integer(value) ?? 0
    case UInt8(ascii: "t"): readType(value)
    default: return false
    }
    return true
  }

  private mutating func readReference(_ value: UnsafeBufferPointer<UInt8>) {
    for byte in value {
      let upper = byte & 0xdf
      if upper >= UInt8(ascii: "A"), upper <= UInt8(ascii: "Z") {
        guard column < 1 << 24 else { return }
        column = column * 26 + Int(upper - UInt8(ascii: "A")) + 1
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        guard row < 1 << 40 else { return }
        row = row * 10 + Int(byte & 15)
      }
    }
  }

  private mutating func readType(_ value: UnsafeBufferPointer<UInt8>) {
    switch (value.first, value.count) {
    case (UInt8(ascii: "s"), 1): type = .shared
    case (UInt8(ascii: "s"), _): type = .text
    case (UInt8(ascii: "i"), _): type = .inline
    case (UInt8(ascii: "b"), _): type = .boolean
    case (UInt8(ascii: "e"), _): type = .error
    case (UInt8(ascii: "d"), _): type = .date
    default: type = .number
    }
  }
}
