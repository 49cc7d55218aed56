/// Turns rows into the XML of a sheet. The hot loop of the writer.
struct RowEncoder: ~Copyable {
  var buffer = ByteBuffer(capacity: 256 * 1_024)
  var strings: SharedStringTable?
  /// The letters of the columns used so far, at most three in the low bytes, their number on top.
  private var letters: [UInt32] = []

  init(strings: consuming SharedStringTable?) { self.strings = strings }

  mutating func prepareColumns(_ count: Int) {
    guard count > letters.count else { return }
    for column in letters.count + 1...count {
      var packed: UInt32 = 0
      var length: UInt32 = 0
      for byte in CellAddress.letters(ofColumn: column).utf8 {
        packed |= UInt32(byte) << (8 * length)
        length += 1
      }
      letters.append(packed | length << 24)
    }
  }

  mutating func beginRow(_ row: Int, options: RowOptions?) {
    buffer.append("<row r=\"")
    buffer.append(decimal: row)
    if let options {
      if let height = options.height, height.isFinite {
        buffer.append("\" ht=\"")
        buffer.append(decimal: min(max(height, 0), 409))
        buffer.append("\" customHeight=\"1")
      }
      if options.isHidden { buffer.append("\" hidden=\"1") }
    }
    buffer.append("\">")
  }

  mutating func endRow() { buffer.append("</row>") }

  /// Writes `<c r="B7" s="3"`, without its end.
  @inline(__always)
  private mutating func beginCell(column: Int, row: RowDigits, style: Int32) {
    let packed = letters[column - 1]
    buffer.append(upTo: 48) { start in
      var out = start
      out = Self.put("<c r=\"", at: out)
      out[0] = UInt8(truncatingIfNeeded: packed)
      out[1] = UInt8(truncatingIfNeeded: packed >> 8)
      out[2] = UInt8(truncatingIfNeeded: packed >> 16)
      out += Int(packed >> 24)
      var digits = row.packed
      for _ in 0..<row.count {
        out[0] = UInt8(truncatingIfNeeded: digits)
        digits >>= 8
        out += 1
      }
      out[0] = UInt8(ascii: "\"")
      return out + 1 - start
    }
    if style != 0 {
      buffer.append(" s=\"")
      buffer.append(decimal: Int(style))
      buffer.append(UInt8(ascii: "\""))
    }
  }

  @inline(__always)
  private static func put(
    _ text: StaticString, at out: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    out.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    return out + text.utf8CodeUnitCount
  }

  mutating func text(
    _ bytes: UnsafeBufferPointer<UInt8>, column: Int, row: RowDigits, style: Int32
  ) {
    beginCell(column: column, row: row, style: style)
    if let index = strings?.index(of: bytes) {
      buffer.append(" t=\"s\"><v>")
      buffer.append(decimal: index)
      buffer.append("</v></c>")
      return
    }
    buffer.append(" t=\"inlineStr\"><is>")
    Self.appendText(bytes, to: &buffer)
    buffer.append("</is></c>")
  }

  /// Writes a `t` element; space at the ends is kept only when asked for.
  static func appendText(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    if let first = bytes.first, let last = bytes.last, first <= 0x20 || last <= 0x20 {
      buffer.append("<t xml:space=\"preserve\">")
    } else {
      buffer.append("<t>")
    }
    buffer.append(cellText: bytes)
    buffer.append("</t>")
  }

  mutating func number(_ number: Double, column: Int, row: RowDigits, style: Int32) {
    guard number.isFinite else { return error("#NUM!", column: column, row: row, style: style) }
    beginCell(column: column, row: row, style: style)
    buffer.append("><v>")
    buffer.append(decimal: number)
    buffer.append("</v></c>")
  }

  mutating func boolean(_ value: Bool, column: Int, row: RowDigits, style: Int32) {
    beginCell(column: column, row: row, style: style)
    buffer.append(value ? " t=\"b\"><v>1</v></c>" : " t=\"b\"><v>0</v></c>")
  }

  mutating func error(_ text: String, column: Int, row: RowDigits, style: Int32) {
    beginCell(column: column, row: row, style: style)
    buffer.append(" t=\"e\"><v>")
    text.withBytes { buffer.append(cellText: $0) }
    buffer.append("</v></c>")
  }

  mutating func blank(column: Int, row: RowDigits, style: Int32) {
    guard style != 0 else { return }
    beginCell(column: column, row: row, style: style)
    buffer.append("/>")
  }
}

/// A row's number as digits, made once a row: at most seven of them, the first in the low byte.
struct RowDigits {
  var packed: UInt64 = 0
  var count = 0

  init(_ row: Int) {
    var rest = row
    repeat {
      packed = packed << 8 | UInt64(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
      count += 1
    } while rest > 0
  }
}
