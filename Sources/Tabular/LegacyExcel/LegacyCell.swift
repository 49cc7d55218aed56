/// One cell of an old workbook, read from its record.
struct LegacyCell {
  enum Value {
    case number(Double), text(String), shared(Int), boolean(Bool), error(Int)
  }

  var style: Int
  /// The number format of a cell of BIFF2, which has no cell formats.
  var format: Int?
  var value: Value

  /// Reads the cell at a place; `nil` when its record is too short or holds nothing.
  static func read(
    _ place: LegacySheet.Place, in stream: BinaryStream
  ) throws(TabularError) -> LegacyCell? {
    if place.isPacked {
      guard let style = stream.bytes.uint16(at: place.offset),
        let number = stream.packedNumber(at: place.offset + 2)
      else { return nil }
      return LegacyCell(style: style, value: .number(number))
    }
    guard let record = try stream.record(at: place.offset) else { return nil }
    return try read(record, in: stream)
  }

  private static func read(
    _ record: BinaryRecord, in stream: BinaryStream
  ) throws(TabularError) -> LegacyCell? {
    let bytes = stream.bytes
    let end = record.data.upperBound
    // BIFF2 has three bytes of attributes in place of the number of a cell format.
    let isOldest = record.type < 0x06 || record.type == 0x06 && stream.version == 2
    let data = record.data.lowerBound + (isOldest ? 7 : 6)
    guard let style = bytes.uint16(at: record.data.lowerBound + 4) else { return nil }
    var cell = LegacyCell(
      style: isOldest ? 0 : style, format: isOldest ? style >> 8 & 0x3f : nil, value: .number(0))
    switch record.type {
    case 0x02:
      guard data + 2 <= end, let number = bytes.uint16(at: data) else { return nil }
      cell.value = .number(Double(number))
    case 0x03, 0x203:
      guard data + 8 <= end, let number = stream.double(at: data) else { return nil }
      cell.value = .number(number)
    case 0x27e:
      guard data + 4 <= end, let number = stream.packedNumber(at: data) else { return nil }
      cell.value = .number(number)
    case 0x04, 0x204, 0xd6:
      guard let text = try stream.longString(of: record, at: data, isShort: record.type == 0x04)
      else { return nil }
      cell.value = .text(text)
    case 0xfd:
      guard data + 4 <= end, let index = bytes.uint32(at: data) else { return nil }
      cell.value = .shared(index)
    case 0x05, 0x205:
      guard data + 2 <= end else { return nil }
      let value = Int(bytes[data])
      cell.value = bytes[data + 1] == 0 ? .boolean(value != 0) : .error(value)
    default:
      guard data + 8 <= end, let value = try formula(record, data, stream) else { return nil }
      cell.value = value
    }
    return cell
  }

  /// The value a formula had when the workbook was saved.
  private static func formula(
    _ record: BinaryRecord, _ data: Int, _ stream: BinaryStream
  ) throws(TabularError) -> Value? {
    let bytes = stream.bytes
    guard bytes[data + 6] == 0xff, bytes[data + 7] == 0xff else {
      return stream.double(at: data).map { .number($0) }
    }
    switch bytes[data] {
    case 0: return try text(behind: record, stream).map { .text($0) }
    case 1: return .boolean(bytes[data + 2] != 0)
    case 2: return .error(Int(bytes[data + 2]))
    default: return nil
    }
  }

  /// The text of a formula, which comes in a record of its own soon behind it.
  private static func text(
    behind formula: BinaryRecord, _ stream: BinaryStream
  ) throws(TabularError) -> String? {
    var place = formula.data.upperBound
    // The formula of an array, of a table or of a group of cells may stand between.
    for _ in 0..<4 {
      guard let record = try stream.record(at: place) else { return nil }
      switch record.type {
      case 0x07, 0x207:
        return try stream.longString(
          of: record, at: record.data.lowerBound, isShort: record.type == 0x07)
      case 0x21, 0x221, 0x36, 0x236, 0x4bc, 0x3c: place = record.data.upperBound
      default: return nil
      }
    }
    return nil
  }
}

extension BinaryStream {
  /// A string that may run on into the CONTINUE records behind its own.
  func longString(
    of record: BinaryRecord, at offset: Int, isShort: Bool
  ) throws(TabularError) -> String? {
    let end = record.data.upperBound
    guard version == 8, !isShort, let count = bytes.uint16(at: offset),
      let flags = byte(at: offset + 2),
      offset + 3 + count * (flags & 1 == 1 ? 2 : 1) > end
    else { return string(at: offset, isShort: isShort, end: end) }
    var pieces = [offset..<max(offset, end)]
    var place = end
    while pieces.count < 64, let next = try self.record(at: place), next.type == 0x3c {
      pieces.append(next.data)
      place = next.data.upperBound
    }
    var reader = BinaryStrings(self, pieces: pieces)
    return try reader.single()
  }
}
