import CatalogTesting
import Tabular
import Testing

/// What our writers write is what our readers read, whatever the cells hold.
@Suite struct `Writing and reading undo each other` {
  @Test(arguments: [SpreadsheetOptions(), .sharedStrings])
  func `in a workbook`(options: SpreadsheetOptions) throws {
    try TableWritingLaws.checkRoundTrip(name: "a.xlsx") { rows, sink in
      let writer = try SpreadsheetWriter(sink: sink, options: options)
      try writer.addSheet(named: "Bảng")
      for row in rows { try writer.writeRow(row) }
      try writer.finish()
    }
  }

  @Test func `in an edited workbook`() throws {
    let texts = HostileCells.rows.map { row in
      TableRow(number: row.number, cells: row.cells.filter { $0.kind == .text })
    }
    for inline in [true, false] {
      try TableWritingLaws.checkRoundTrip(texts, name: "a.xlsx") { rows, sink in
        let empty = try OddWorkbook(rows: "", strings: "<sst xmlns='\(OddWorkbook.main)'/>").bytes()
        var options = WorkbookEditor.Options()
        options.inlineStrings = inline
        var editor = try WorkbookEditor(bytes: empty, options: options)
        for row in rows {
          for cell in row.cells {
            try editor.setCell(
              CellAddress(row: row.number, column: cell.column), inSheet: "Bảng",
              to: .text(cell.text))
          }
        }
        try sink.write(try editor.bytes())
        try sink.finish()
      }
    }
  }

  @Test(
    arguments: [
      (DelimitedTextWriter.Dialect.rfc4180, ","), (.tsv, "\t"),
      (DelimitedTextWriter.Dialect(delimiter: .semicolon, hasByteOrderMark: true), ";"),
      (DelimitedTextWriter.Dialect(delimiter: .bar, usesCRLF: false), "|"),
    ] as [(DelimitedTextWriter.Dialect, Character)])
  func `in delimited text`(dialect: DelimitedTextWriter.Dialect, delimiter: Character) throws {
    let options = ReadingOptions(delimiter: delimiter)
    try TableWritingLaws.checkRoundTrip(name: "a.csv", keepsKinds: false, options: options) {
      rows, sink in
      let writer = DelimitedTextWriter(sink: sink, dialect: dialect)
      var number = 1
      for row in rows {
        while number < row.number {
          try writer.writeRow([""])
          number += 1
        }
        try writer.writeRow(row)
        number += 1
      }
      try writer.finish()
    }
  }

  @Test func `and the law notices when they do not`() {
    let cell = TableCell(column: 1, kind: .text, text: "=1+1")
    #expect(throws: LawBroken.self) {
      try TableWritingLaws.checkRoundTrip(
        [TableRow(number: 1, cells: [cell])], name: "a.csv", keepsKinds: false
      ) { rows, sink in
        let writer = DelimitedTextWriter(sink: sink, dialect: .excelVietnam)
        for row in rows { try writer.writeRow(row) }
        try writer.finish()
      }
    }
  }
}
