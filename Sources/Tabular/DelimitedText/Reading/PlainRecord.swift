/// A record that lies whole in the window, cut into fields sixteen bytes at a time.
///
/// The bytes of the record are copied into the row in one piece and the cells point into them. What is
/// spelled oddly (text behind a closing quote, a quote that is not closed in the window) is not
/// found and goes field by field, which gives the same cells.
struct PlainRecord {
  let delimiter: UInt8
  let quote: UInt8
  let lineFeed: UInt8

  /// Fills the row with the record at `start`; returns where the next one starts, or `nil`, with the
  /// row as it was, when the record has to be read field by field.
  ///
  /// At least two bytes lie before `start`.
  func read(
    _ bytes: UnsafePointer<UInt8>, from start: Int, end: Int, limits: ReadingLimits,
    into row: inout TableRow
  ) -> Int? {
    var field = start
    var column = 0
    var odd: UInt32 = 0
    var isDoubled = false
    // The bits of the block at `block` that are still ahead.
    var block = start
    guard block + 16 <= end else { return nil }
    // The look at UTF-8 reaches back over the line end, where a cut letter may stand.
    guard bytes[start] & 0xC0 != 0x80 else { return nil }
    var stops = stops(bytes + block, &odd)
    while true {
      guard column < limits.columns else { return undo(&row) }
      column += 1
      var fieldEnd = field
      var isQuoted = false
      if bytes[field] == quote {
        isQuoted = true
        guard let close = closing(bytes, from: field + 1, end: end, &isDoubled) else {
          return undo(&row)
        }
        // What follows the closing quote must end the field.
        fieldEnd = close
        let next = close + 1
        guard next + 16 <= end, isStop(bytes[next]) else { return undo(&row) }
        while block + 16 <= next {
          block += 16
          guard block + 16 <= end else { return undo(&row) }
          stops = self.stops(bytes + block, &odd)
        }
        stops &= ~0 << UInt32(truncatingIfNeeded: next - block)
      }
      while stops == 0 {
        block += 16
        guard block + 16 <= end else { return undo(&row) }
        stops = self.stops(bytes + block, &odd)
      }
      let stop = block + stops.trailingZeroBitCount
      stops &= stops &- 1
      if isQuoted { field += 1 } else { fieldEnd = stop }
      let length = fieldEnd - field
      guard length <= limits.cellBytes else { return undo(&row) }
      if length > 0 {
        if isDoubled, isQuoted {
          // The only cells that are not a piece of the record as it is.
          row.slots.append(slot(column, field - start, -length))
        } else {
          row.slots.append(slot(column, field - start, length))
        }
      }
      field = stop + 1
      if bytes[stop] == delimiter {
        guard field < end else { return undo(&row) }
        continue
      }
      if bytes[stop] == 0x0d {
        guard field < end else { return undo(&row) }
        if lineFeed == 0x0a, bytes[field] == 0x0a { field += 1 }
      }
      row.bytes.append(
        contentsOf: UnsafeBufferPointer(start: bytes + start, count: stop - start))
      // The block of the line end may reach into the next record; that is looked at once more then.
      if odd != 0, !isValid(row) { return undo(&row) }
      if isDoubled { undouble(&row) }
      // Fields end at ASCII bytes, so what holds for the record holds for each of them.
      row.isCheckedUTF8 = true
      return field
    }
  }

  private func slot(_ column: Int, _ start: Int, _ length: Int) -> TableRow.Slot {
    TableRow.Slot(
      column: Int32(truncatingIfNeeded: column), kind: .text,
      start: Int32(truncatingIfNeeded: start), length: Int32(truncatingIfNeeded: length),
      style: 0, number: .nan)
  }

  /// The bytes of a block at which a field may end.
  @inline(__always)
  private func stops(_ bytes: UnsafePointer<UInt8>, _ odd: inout UInt32) -> UInt32 {
    let block = ByteBlock(bytes)
    odd |= block.odd
    return block.anyOf(delimiter, lineFeed, 0x0d)
  }

  @inline(__always)
  private func isStop(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == lineFeed || byte == 0x0d
  }

  /// Where the closing quote is; notes whether doubled quotes stand before it.
  @inline(__always)
  private func closing(
    _ bytes: UnsafePointer<UInt8>, from start: Int, end: Int, _ isDoubled: inout Bool
  ) -> Int? {
    var index = start
    while index + 17 <= end {
      let found = ByteBlock(bytes + index).equal(quote)
      if found == 0 {
        index += 16
        continue
      }
      index += found.trailingZeroBitCount
      guard index + 1 < end else { return nil }
      if bytes[index + 1] != quote { return index }
      isDoubled = true
      index += 2
    }
    return nil
  }

  private func undo(_ row: inout TableRow) -> Int? {
    row.slots.removeAll(keepingCapacity: true)
    row.bytes.removeAll(keepingCapacity: true)
    return nil
  }

  /// Makes one quote of each pair in the fields that have some, within their bytes.
  private func undouble(_ row: inout TableRow) {
    row.bytes.withUnsafeMutableBufferPointer { all in
      guard let base = all.baseAddress else { return }
      for index in row.slots.indices where row.slots[index].length < 0 {
        let start = Int(row.slots[index].start)
        let end = start - Int(row.slots[index].length)
        var read = start
        var write = start
        while read < end {
          // Up to the first quote of a pair and with it; the second one is left out.
          let pair = ByteSearch.first(
            in: UnsafeBufferPointer(start: base, count: end), from: read,
            mask: { $0.equal(quote) }, isSpecial: { $0 == quote })
          let length = min(pair + 1, end) - read
          if write < read { (base + write).update(from: base + read, count: length) }
          read += length + 1
          write += length
        }
        row.slots[index].length = Int32(truncatingIfNeeded: write - start)
      }
    }
  }

  private func isValid(_ row: borrowing TableRow) -> Bool {
    row.bytes.withUnsafeBufferPointer { UTF8Check.isValid($0) }
  }
}
