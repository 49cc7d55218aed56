/// What readers do to the row they fill.
extension TableRow {
  /// Puts the cells into column order; of two in one column the later one stays.
  mutating func sortSlots() {
    var latest: [Int32: Slot] = [:]
    for slot in slots { latest[slot.column] = slot }
    slots = latest.values.sorted { $0.column < $1.column }
  }

  /// Appends a date or time cell; what is beyond the calendar stays a number.
  mutating func appendDate(
    _ column: Int, _ serial: Double, _ digits: some Collection<UInt8>, uses1904: Bool, style: Int
  ) {
    let start = bytes.count
    if let kind = SerialDate.append(serial, uses1904: uses1904, onto: &bytes) {
      finish(column, kind, from: start, serial, style)
    } else {
      append(column: column, kind: .number, utf8: digits, number: serial, style: style)
    }
  }

  /// Appends a length of time.
  mutating func appendElapsed(
    _ column: Int, _ serial: Double, _ digits: some Collection<UInt8>, style: Int
  ) {
    let start = bytes.count
    if SerialDate.appendSeconds(serial, onto: &bytes) {
      finish(column, .time, from: start, serial, style)
    } else {
      append(column: column, kind: .number, utf8: digits, number: serial, style: style)
    }
  }

  /// Makes a cell of the bytes that were appended since `start`.
  mutating func finish(
    _ column: Int, _ kind: CellKind, from start: Int, _ number: Double, _ style: Int
  ) {
    slots.append(
      Slot(
        column: Int32(clamping: column), kind: kind, start: Int32(clamping: start),
        length: Int32(clamping: bytes.count - start), style: Int32(clamping: style),
        number: number))
  }

  /// Makes the last cell, whose bytes start at `start`, valid UTF-8.
  @inline(__always)
  mutating func repairLast(from start: Int) {
    UTF8Check.repair(&bytes, from: start)
    slots[slots.count - 1].length = Int32(clamping: bytes.count - start)
  }
}
