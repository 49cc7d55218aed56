/// The cells of one sheet of an old workbook.
struct LegacySheet {
  enum Value {
    case number(Double), text(String), shared(Int), boolean(Bool), error(Int)
  }

  struct Cell {
    var row: Int
    var column: Int
    var style: Int
    var format: Int?
    var value: Value
  }

  private(set) var cells: [Cell] = []
  private(set) var hiddenRows: Set<Int> = []
  private(set) var merged: [CellRange] = []
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private let stream: BinaryStream
  /// The formula whose text comes in a record of its own.
  private var pending: Cell?

  init(_ workbook: LegacyWorkbook, at offset: Int) throws(TabularError) {
    stream = workbook.stream
    guard let first = try stream.record(at: offset), first.type & 0xff == 9 else {
      throw TabularError(.malformed, detail: "BOF at \(offset)")
    }
    var place = first.data.upperBound
    // Charts inside the sheet are streams of their own within it.
    var depth = 1
    while depth > 0 {
      guard let record = try stream.record(at: place) else {
        throw TabularError(.truncated, detail: "sheet")
      }
      place = record.data.upperBound
      if record.type == 0x0a {
        depth -= 1
      } else if record.type == 0x809 {
        depth += 1
      } else if record.type == 0x2f {
        throw TabularError(.encrypted)
      } else if depth == 1 {
        read(record)
      }
    }
    // Rows in order, the last of two cells in one place wins.
    var order = Array(cells.indices)
    order.sort {
      let (left, right) = (cells[$0], cells[$1])
      return (left.row, left.column, $0) < (right.row, right.column, $1)
    }
    cells = order.map { cells[$0] }
  }

  private mutating func read(_ record: BinaryRecord) {
    let start = record.data.lowerBound
    let end = record.data.upperBound
    switch record.type {
    case 0xbd: readPackedRow(record)
    case 0xe5: readMerged(record)
    case 0x208:
      if record.data.count >= 14, let row = stream.bytes.uint16(at: start),
        stream.bytes[start + 12] & 0x20 != 0
      {
        hiddenRows.insert(row + 1)
      }
    case 0x7d:
      if record.data.count >= 10, let first = stream.bytes.uint16(at: start),
        let last = stream.bytes.uint16(at: start + 2), first <= last,
        stream.bytes[start + 8] & 1 == 1
      {
        hiddenColumns.append((first + 1)...(last + 1))
      }
    case 0x07, 0x207:
      if var cell = pending {
        pending = nil
        let text = stream.string(at: start, isShort: record.type == 0x07, end: end)
        cell.value = .text(text ?? "")
        cells.append(cell)
      }
    case 0x02, 0x03, 0x04, 0x05, 0x06, 0x203, 0x204, 0x205, 0x206, 0x406, 0x27e, 0xd6, 0xfd:
      readCell(record)
    default: break
    }
  }

  private mutating func readCell(_ record: BinaryRecord) {
    let start = record.data.lowerBound
    let end = record.data.upperBound
    guard record.data.count >= 7, let row = stream.bytes.uint16(at: start),
      let column = stream.bytes.uint16(at: start + 2),
      let style = stream.bytes.uint16(at: start + 4)
    else { return }
    // BIFF2 has three bytes of attributes in place of the number of a cell format.
    let isOldest = record.type < 0x06 || record.type == 0x06 && stream.version == 2
    let data = start + (isOldest ? 7 : 6)
    var cell = Cell(
      row: row + 1, column: column + 1, style: isOldest ? 0 : style,
      format: isOldest ? style >> 8 & 0x3f : nil, value: .number(0))
    switch record.type {
    case 0x02: cell.value = .number(Double(stream.bytes.uint16(at: data) ?? 0))
    case 0x03, 0x203:
      guard data + 8 <= end, let number = stream.double(at: data) else { return }
      cell.value = .number(number)
    case 0x27e:
      guard data + 4 <= end, let number = stream.packedNumber(at: data) else { return }
      cell.value = .number(number)
    case 0x04, 0x204, 0xd6:
      guard let text = stream.string(at: data, isShort: record.type == 0x04, end: end) else {
        return
      }
      cell.value = .text(text)
    case 0xfd:
      guard data + 4 <= end, let index = stream.bytes.uint32(at: data) else { return }
      cell.value = .shared(index)
    case 0x05, 0x205:
      guard data + 2 <= end else { return }
      let value = Int(stream.bytes[data])
      cell.value = stream.bytes[data + 1] == 0 ? .boolean(value != 0) : .error(value)
    default:
      guard data + 8 <= end, let number = stream.double(at: data) else { return }
      if stream.bytes[data + 6] == 0xff, stream.bytes[data + 7] == 0xff {
        switch stream.bytes[data] {
        case 0:
          pending = cell
          return
        case 1: cell.value = .boolean(stream.bytes[data + 2] != 0)
        case 2: cell.value = .error(Int(stream.bytes[data + 2]))
        default: return
        }
      } else {
        cell.value = .number(number)
      }
    }
    cells.append(cell)
  }

  private mutating func readPackedRow(_ record: BinaryRecord) {
    let start = record.data.lowerBound
    guard let row = stream.bytes.uint16(at: start), var column = stream.bytes.uint16(at: start + 2)
    else { return }
    var place = start + 4
    while place + 6 <= record.data.upperBound - 2, let style = stream.bytes.uint16(at: place),
      let number = stream.packedNumber(at: place + 2)
    {
      cells.append(Cell(row: row + 1, column: column + 1, style: style, value: .number(number)))
      column += 1
      place += 6
    }
  }

  private mutating func readMerged(_ record: BinaryRecord) {
    var place = record.data.lowerBound + 2
    while place + 8 <= record.data.upperBound {
      let corner = (0..<4).map { (stream.bytes.uint16(at: place + 2 * $0) ?? 0) + 1 }
      merged.append(
        CellRange(
          first: CellAddress(row: corner[0], column: corner[2]),
          last: CellAddress(row: corner[1], column: corner[3])))
      place += 8
    }
  }
}
