/// Where the cells of one sheet of an old workbook lie in its records.
///
/// A cell takes eight bytes here, whatever it holds: values are read from the records when their row
/// is handed out.
struct LegacySheet {
  /// A cell's row, column and the place of its record in one number, which sorts in that order.
  ///
  /// Rows and columns are counted from 0 and take 16 bits each. Of two cells in one place the later
  /// one comes last.
  struct Place: Comparable {
    private let packed: UInt64

    init(row: Int, column: Int, offset: Int, isPacked: Bool = false) {
      packed =
        UInt64(truncatingIfNeeded: row & 0xffff) << 48
        | UInt64(truncatingIfNeeded: column & 0xffff) << 32
        | UInt64(truncatingIfNeeded: offset & 0x7fff_ffff) << 1 | (isPacked ? 1 : 0)
    }

    var row: Int { Int(packed >> 48) }
    var column: Int { Int(packed >> 32 & 0xffff) }
    /// The start of the record, or of the number in a record of several.
    var offset: Int { Int(packed >> 1 & 0x7fff_ffff) }
    /// Whether the cell is one number of a record of several.
    var isPacked: Bool { packed & 1 == 1 }

    static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
  }

  private(set) var places: [Place] = []
  private(set) var hiddenRows: Set<Int> = []
  private(set) var merged: [CellRange] = []
  private(set) var hiddenColumns: [ClosedRange<Int>] = []

  /// Reads the records from the sheet's first one on, up to where the next sheet starts.
  init(_ stream: BinaryStream, at offset: Int, before end: Int) throws(TabularError) {
    guard let first = try stream.record(at: offset), first.type & 0xff == 9 else {
      throw TabularError(.malformed, detail: "BOF at \(offset)")
    }
    var place = first.data.upperBound
    // Charts inside the sheet are streams of their own within it.
    var depth = 1
    while depth > 0 {
      guard place < end, let record = try stream.record(at: place) else {
        throw TabularError(.truncated, detail: "sheet")
      }
      if record.type == 0x0a {
        depth -= 1
      } else if record.type == 0x809 {
        depth += 1
      } else if record.type == 0x2f {
        throw TabularError(.encrypted)
      } else if depth == 1 {
        read(record, at: place, in: stream.bytes)
      }
      place = record.data.upperBound
    }
    // Most writers keep the order.
    if !zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }) { places.sort() }
  }

  private mutating func read(_ record: BinaryRecord, at offset: Int, in bytes: [UInt8]) {
    let start = record.data.lowerBound
    switch record.type {
    case 0xbd: readPackedRow(record, in: bytes)
    case 0xe5: readMerged(record, in: bytes)
    case 0x208:
      if record.data.count >= 14, let row = bytes.uint16(at: start), bytes[start + 12] & 0x20 != 0 {
        hiddenRows.insert(row + 1)
      }
    case 0x7d:
      if record.data.count >= 10, let first = bytes.uint16(at: start),
        let last = bytes.uint16(at: start + 2), first <= last, bytes[start + 8] & 1 == 1,
        hiddenColumns.count < 1 << 16
      {
        hiddenColumns.append((first + 1)...(last + 1))
      }
    case 0x02, 0x03, 0x04, 0x05, 0x06, 0x203, 0x204, 0x205, 0x206, 0x406, 0x27e, 0xd6, 0xfd:
      guard record.data.count >= 7, let row = bytes.uint16(at: start),
        let column = bytes.uint16(at: start + 2)
      else { return }
      places.append(Place(row: row, column: column, offset: offset))
    default: break
    }
  }

  private mutating func readPackedRow(_ record: BinaryRecord, in bytes: [UInt8]) {
    let start = record.data.lowerBound
    guard let row = bytes.uint16(at: start), var column = bytes.uint16(at: start + 2) else {
      return
    }
    var place = start + 4
    while place + 6 <= record.data.upperBound - 2 {
      places.append(Place(row: row, column: column, offset: place, isPacked: true))
      column += 1
      place += 6
    }
  }

  private mutating func readMerged(_ record: BinaryRecord, in bytes: [UInt8]) {
    var place = record.data.lowerBound + 2
    while place + 8 <= record.data.upperBound, merged.count < 1 << 20 {
      let corner = (0..<4).map { (bytes.uint16(at: place + 2 * $0) ?? 0) + 1 }
      merged.append(
        CellRange(
          first: CellAddress(row: corner[0], column: corner[2]),
          last: CellAddress(row: corner[1], column: corner[3])))
      place += 8
    }
  }
}
