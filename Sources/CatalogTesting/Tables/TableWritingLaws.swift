public import Tabular

/// The law of writers: what was written is what is read.
///
///     try TableWritingLaws.checkRoundTrip(name: "a.xlsx") { rows, sink in
///       let writer = try SpreadsheetWriter(sink: sink)
///       try writer.addSheet(named: "A")
///       for row in rows { try writer.writeRow(row) }
///       try writer.finish()
///     }
public enum TableWritingLaws {
  /// Writes rows and reads them back: places, texts and, in workbooks, kinds and numbers are the
  /// same, and so are the bytes of a second writing.
  ///
  /// - Parameters:
  ///   - rows: What to write; hostile cells when nothing else is given.
  ///   - name: The file's name, whose extension tells kinds of text apart.
  ///   - keepsKinds: Whether the format tells numbers from text; delimited text does not.
  ///   - options: How the file is read back.
  ///   - write: Writes the rows into the sink.
  /// - Throws: ``LawBroken``, or what writing and reading throw.
  public static func checkRoundTrip(
    _ rows: [TableRow] = HostileCells.rows, name: String, keepsKinds: Bool = true,
    options: ReadingOptions = ReadingOptions(),
    write: ([TableRow], any ByteSink) throws -> Void
  ) throws {
    let sink = MemorySink()
    try write(rows, sink)
    guard sink.isFinished else { throw LawBroken("the writer did not finish its output") }
    let again = MemorySink()
    try write(rows, again)
    guard sink.bytes == again.bytes else { throw LawBroken("two writings differ") }
    let document = try TableDocument.open(bytes: sink.bytes, name: name, options: options)
    var reader = try document.rows(inSheet: 0)
    var row = TableRow()
    for wanted in rows where !wanted.isEmpty {
      guard try reader.readRow(into: &row) else {
        throw LawBroken("row \(wanted.number) was not read back")
      }
      guard row.number == wanted.number else {
        throw LawBroken("row \(wanted.number) was read back as row \(row.number)")
      }
      try compare(wanted, row, keepsKinds)
    }
    if try reader.readRow(into: &row) { throw LawBroken("row \(row.number) was never written") }
  }

  private static func compare(_ wanted: TableRow, _ found: TableRow, _ keepsKinds: Bool) throws {
    let place = "row \(wanted.number)"
    guard wanted.cells.map(\.column) == found.cells.map(\.column) else {
      throw LawBroken("\(place): columns \(found.cells.map(\.column))")
    }
    for (left, right) in zip(wanted.cells, found.cells) {
      let isSameText = left.text.unicodeScalars.elementsEqual(right.text.unicodeScalars)
      let isSame =
        keepsKinds
        ? left.kind == right.kind
          && (left.kind == .number ? left.number == right.number : isSameText)
        : isSameText
      guard isSame else {
        throw LawBroken(
          "\(place), column \(left.column): \(left.kind) \(left.text.debugDescription) "
            + "became \(right.kind) \(right.text.debugDescription)")
      }
    }
  }
}
