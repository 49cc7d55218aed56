/// Writes delimited text (CSV, TSV) row by row, in memory that does not grow.
///
/// A cell is put in quotes when it holds the delimiter, a quote, a line break, or begins or ends with
/// space; a row of one empty cell too, since an empty line would not be read as a row. Identical
/// input makes identical bytes; a file appears under its name only with ``finish()``. After an error
/// every further call throws the same error.
public final class DelimitedTextWriter {
  private let sink: any ByteSink
  private let dialect: Dialect
  private var buffer = ByteBuffer(capacity: 128 * 1_024)
  private var failure: TabularError?
  private var isFinished = false

  /// Starts a text in a file.
  ///
  /// - Throws: ``TabularError`` with the code `is-directory` or `unwritable`.
  public convenience init(path: String, dialect: Dialect = .rfc4180) throws(TabularError) {
    self.init(sink: WriteBehindSink(try FileSink(path: path)), dialect: dialect)
  }

  /// Starts a text in any sink, which the writer finishes or abandons.
  public init(sink: any ByteSink, dialect: Dialect = .rfc4180) {
    self.sink = sink
    self.dialect = dialect
    if dialect.hasByteOrderMark { buffer.append([0xEF, 0xBB, 0xBF]) }
  }

  deinit {
    if !isFinished { sink.abandon() }
  }

  /// Writes a row.
  ///
  /// - Throws: ``TabularError`` with the code `unwritable` or `cancelled`.
  public func writeRow(_ cells: [String]) throws(TabularError) {
    try check()
    for index in cells.indices {
      if index > 0 { buffer.append(dialect.delimiter.rawValue) }
      cells[index].withBytes { buffer.append(cell: $0, dialect: dialect, isOnly: cells.count == 1) }
    }
    try endRow()
  }

  /// Writes a row that a reader handed out, at least `columns` cells wide. Rows that the reader left
  /// out because they are blank are not written.
  public func writeRow(_ row: TableRow, columns: Int = 0) throws(TabularError) {
    try check()
    var column = 1
    for index in 0..<row.count {
      let target = Int(row.slots[index].column)
      while column < target {
        buffer.append(dialect.delimiter.rawValue)
        column += 1
      }
      let isOnly = row.count == 1 && target == 1 && columns <= 1
      row.withUTF8(at: index) { buffer.append(cell: $0, dialect: dialect, isOnly: isOnly) }
    }
    while column < columns {
      buffer.append(dialect.delimiter.rawValue)
      column += 1
    }
    try endRow()
  }

  /// Finishes the text and gives the file its name.
  ///
  /// - Throws: ``TabularError`` with the code `unwritable`.
  public func finish() throws(TabularError) {
    if isFinished { return }
    if let failure { throw failure }
    do throws(TabularError) {
      try buffer.drain(into: sink)
      try sink.finish()
    } catch {
      failure = error
      sink.abandon()
      throw error
    }
    isFinished = true
  }

  private func check() throws(TabularError) {
    if let failure { throw failure }
    if isFinished { throw TabularError(.unwritable, detail: "the text is finished") }
  }

  private func endRow() throws(TabularError) {
    if dialect.usesCRLF { buffer.append(0x0D) }
    buffer.append(0x0A)
    guard buffer.count >= 64 * 1_024 else { return }
    do throws(TabularError) {
      if Task.isCancelled { throw TabularError(.cancelled) }
      try buffer.drain(into: sink)
    } catch {
      failure = error
      sink.abandon()
      throw error
    }
  }
}

extension ByteBuffer {
  fileprivate mutating func append(
    cell bytes: UnsafeBufferPointer<UInt8>, dialect: DelimitedTextWriter.Dialect, isOnly: Bool
  ) {
    let isFormula = dialect.neutralizesFormulas && FormulaGuard.runs(bytes)
    let quotes =
      dialect.quotesAll || (bytes.isEmpty && isOnly)
      || Self.needsQuotes(bytes, delimiter: dialect.delimiter.rawValue)
    if quotes { append(UInt8(ascii: "\"")) }
    if isFormula { append(UInt8(ascii: "'")) }
    if quotes {
      var start = 0
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\"") {
        append(UnsafeBufferPointer(rebasing: bytes[start...index]))
        start = index
      }
      append(UnsafeBufferPointer(rebasing: bytes[start...]))
      append(UInt8(ascii: "\""))
    } else {
      append(bytes)
    }
  }

  private static func needsQuotes(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8
  ) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    if first <= 0x20 || last <= 0x20 { return true }
    // The mark of UTF-8 at a cell's start would be taken for the file's.
    if first == 0xEF, bytes.count > 2, bytes[1] == 0xBB, bytes[2] == 0xBF { return true }
    let found = ByteSearch.first(in: bytes, from: 0) {
      $0.anyOf(delimiter, UInt8(ascii: "\""), 0x0A) | $0.equal(0x0D)
    } isSpecial: {
      $0 == delimiter || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    return found < bytes.count
  }
}
