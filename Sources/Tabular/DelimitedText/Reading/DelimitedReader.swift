/// The records of a delimited text, read in blocks.
///
/// RFC 4180 and what is seen beyond it: any line end, records of any width, quotes that open only
/// at the start of a field, text behind a closing quote, a last quote that is never closed.
/// A record's number counts records, blank ones included, as spreadsheet programs count rows.
struct DelimitedReader: TableReading {
  private var buffer: XMLBuffer
  private let delimiter: UInt8
  private let quote: UInt8
  /// The line feed, or the carriage return twice when only that ends a record.
  private let lineFeed: UInt8
  private let limits: ReadingLimits
  private var position = 0
  private var toSkip: Int
  private var number = 0
  private var recordLimit: Int

  init(
    _ stream: any ByteStream, delimiter: UInt8, quote: UInt8, feedsAreText: Bool, skipping: Int,
    limits: ReadingLimits
  ) {
    buffer = XMLBuffer(stream: stream)
    self.delimiter = delimiter
    self.quote = quote
    lineFeed = feedsAreText ? 0x0d : 0x0a
    self.limits = limits
    toSkip = skipping
    recordLimit = limits.mostRowBytes
  }

  mutating func readRow(into row: inout TableRow) throws(TabularError) -> Bool {
    while toSkip > 0 {
      if position == buffer.end, try !refill(keeping: position) { return false }
      position += 1
      toSkip -= 1
    }
    while true {
      number += 1
      row.reset(number: number)
      guard try readRecord(into: &row) else { return false }
      guard number <= limits.rows else {
        throw TabularError(.limitExceeded, detail: "rows \(limits.rows)", row: number)
      }
      if !row.isEmpty { return true }
    }
  }

  /// Reads on; returns whether there was more. Moves `position` along with the window.
  private mutating func refill(keeping start: Int) throws(TabularError) -> Bool {
    do throws(TabularError) {
      let (moved, hasMore) = try buffer.refill(keeping: start, limit: recordLimit)
      position -= moved
      return hasMore
    } catch {
      var located = error
      located.row = number
      throw located
    }
  }

  private mutating func readRecord(into row: inout TableRow) throws(TabularError) -> Bool {
    if position == buffer.end, try !refill(keeping: position) { return false }
    if position >= 2 {
      let record = PlainRecord(delimiter: delimiter, quote: quote, lineFeed: lineFeed)
      if let next = record.read(
        buffer.bytes, from: position, end: buffer.end, limits: limits, into: &row)
      {
        position = next
        return true
      }
    }
    var column = 0
    while true {
      column += 1
      guard column <= limits.columns else {
        throw TabularError(.limitExceeded, detail: "columns \(limits.columns)", row: number)
      }
      let isQuoted = buffer.bytes[position] == quote
      let atEnd =
        isQuoted
        ? try readQuoted(column, into: &row) : try readPlain(column, into: &row)
      if let last = row.slots.last, Int(last.column) == column {
        guard Int(last.length) <= limits.cellBytes, row.bytes.count <= recordLimit else {
          throw TabularError(.limitExceeded, detail: "cellBytes \(limits.cellBytes)", row: number)
        }
      }
      if atEnd { return true }
      // A delimiter was passed; at the end of the file the last field is empty.
      if position == buffer.end, try !refill(keeping: position) { return true }
    }
  }

  /// Reads a field up to and including its delimiter; returns whether the record ended.
  private mutating func readPlain(
    _ column: Int, into row: inout TableRow
  ) throws(TabularError) -> Bool {
    var length = 0
    while true {
      let bytes = buffer.bytes
      let end = buffer.end
      var index = position + length
      while index < end {
        let byte = bytes[index]
        if byte == delimiter || byte == lineFeed || byte == 0x0d { break }
        index += 1
      }
      length = index - position
      if index < end { break }
      if try !refill(keeping: position) { break }
    }
    if length > 0 {
      let start = row.bytes.count
      row.append(
        column: column, kind: .text,
        utf8: UnsafeBufferPointer(start: buffer.bytes + position, count: length))
      row.repairLast(from: start)
    }
    position += length
    return try passSeparator()
  }

  private mutating func readQuoted(
    _ column: Int, into row: inout TableRow
  ) throws(TabularError) -> Bool {
    let start = row.bytes.count
    position += 1
    var isInside = true
    scanning: while true {
      if position == buffer.end, try !refill(keeping: position) { break }
      let bytes = buffer.bytes
      let end = buffer.end
      var index = position
      if isInside {
        while index < end, bytes[index] != quote { index += 1 }
      } else {
        while index < end, bytes[index] != delimiter, bytes[index] != lineFeed, bytes[index] != 0x0d
        {
          index += 1
        }
      }
      row.bytes.append(
        contentsOf: UnsafeBufferPointer(start: bytes + position, count: index - position))
      guard row.bytes.count - start <= limits.cellBytes else {
        throw TabularError(.limitExceeded, detail: "cellBytes \(limits.cellBytes)", row: number)
      }
      position = index
      if index == end { continue }
      if !isInside { break scanning }
      position += 1
      if position == buffer.end, try !refill(keeping: position) { break }
      if buffer.bytes[position] == quote {
        row.bytes.append(quote)
        position += 1
      } else {
        isInside = false
      }
    }
    if row.bytes.count > start {
      row.finish(column, .text, from: start, .nan, 0)
      row.repairLast(from: start)
    }
    return try passSeparator()
  }

  /// Passes the delimiter or line end at the current position; returns whether the record ended.
  private mutating func passSeparator() throws(TabularError) -> Bool {
    if position == buffer.end, try !refill(keeping: position) { return true }
    let byte = buffer.bytes[position]
    position += 1
    if byte == delimiter { return false }
    if byte == 0x0d {
      if position == buffer.end, try !refill(keeping: position) { return true }
      if lineFeed == 0x0a, buffer.bytes[position] == 0x0a { position += 1 }
    }
    return true
  }
}
