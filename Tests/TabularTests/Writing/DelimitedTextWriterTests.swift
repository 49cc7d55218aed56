import Tabular
import Testing

private func written(
  _ rows: [[String]], _ dialect: DelimitedTextWriter.Dialect
) throws -> String {
  let sink = MemorySink()
  let writer = DelimitedTextWriter(sink: sink, dialect: dialect)
  for row in rows { try writer.writeRow(row) }
  try writer.finish()
  return String(decoding: sink.bytes, as: UTF8.self)
}

@Suite struct DelimitedTextWriterTests {
  @Test func `writes what Excel in Viet Nam opens rightly`() throws {
    let text = try written([["Tên", "Giá"], ["a;b", "1,5"]], .excelVietnam)
    #expect(Array(text.utf8) == Array("\u{FEFF}Tên;Giá\r\n\"a;b\";1,5\r\n".utf8))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|x", "'+cmd|x"), ("-2+3", "'-2+3"),
    ("-5.000", "-5.000"), ("+84 293 3000000", "+84 293 3000000"), ("-", "-"), ("- gạch", "'- gạch"),
    ("a=1", "a=1"), ("\u{FF1D}1", "'\u{FF1D}1"),
  ])
  func `takes the force out of formulas and leaves numbers and phones`(
    cell: String, expected: String
  ) throws {
    #expect(try written([[cell, "x"]], .excelVietnam) == "\u{FEFF}\(expected);x\r\n")
    #expect(try written([[cell, "x"]], .tsv) == "\(cell)\tx\n")
  }

  @Test(arguments: [DelimitedTextWriter.Dialect.rfc4180, .tsv])
  func `is undone by a strict reader`(dialect: DelimitedTextWriter.Dialect) throws {
    let rows = HostileTexts.all.map { [$0, "", $0] } + HostileTexts.all.map { [$0] } + [[""]]
    let text = try written(rows, dialect)
    #expect(
      parse(Array(text.utf8), delimiter: dialect.delimiter.rawValue)
        == rows.map { $0.map { Array($0.utf8) } })
  }

  @Test func `writes a reader's row with its gaps`() throws {
    let sink = MemorySink()
    let writer = DelimitedTextWriter(sink: sink)
    let row = TableRow(
      number: 3,
      cells: [
        TableCell(column: 2, kind: .text, text: "b"),
        TableCell(column: 4, kind: .number, text: "5"),
      ])
    try writer.writeRow(row, columns: 6)
    try writer.writeRow(TableRow(number: 4), columns: 3)
    try writer.finish()
    #expect(String(decoding: sink.bytes, as: UTF8.self) == ",b,,5,,\r\n,,\r\n")
  }

  /// RFC 4180 as it is written, byte by byte.
  private func parse(_ bytes: [UInt8], delimiter: UInt8) -> [[[UInt8]]] {
    var rows: [[[UInt8]]] = []
    var row: [[UInt8]] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted {
        if byte == 0x22, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
          cell.append(byte)
          index += 1
        } else if byte == 0x22 {
          isQuoted = false
        } else {
          cell.append(byte)
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte == delimiter {
        row.append(cell)
        cell = []
      } else if byte == 0x0A {
        row.append(cell)
        rows.append(row)
        row = []
        cell = []
      } else if byte != 0x0D {
        cell.append(byte)
      }
      index += 1
    }
    return rows
  }
}
