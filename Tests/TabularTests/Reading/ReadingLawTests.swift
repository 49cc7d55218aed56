import CatalogTesting
import Foundation
import Tabular
import Testing

/// What holds for every format and every file.
@Suite struct `Reading obeys its laws` {
  static let small = [
    "writers/xlsxwriter-inline.xlsx", "writers/openpyxl.xlsx", "writers/libreoffice.ods",
    "writers/xlsxwriter-1904-zip64.xlsx", "spreadsheets/phpspreadsheet__utf16be.bom.xlsx",
    "spreadsheets/roo__x000D.xlsx", "writers/lo-utf16.csv", "writers/mac-cr.csv",
    "csv/csv-spectrum__quotes_and_newlines.csv", "csv/phpspreadsheet__sep.csv",
    "writers/libreoffice-html-named.xls", "writers/libreoffice.fods", "writers/libreoffice.xls",
    "writers/gnumeric-biff7.xls",
  ]

  @Test(arguments: small) func `rows come in order, whole, twice the same`(file: String) throws {
    let document = try TableDocument.open(bytes: try Corpus.bytes(file), name: file)
    for index in document.sheets.indices {
      try TableReadingLaws.check { try document.rows(inSheet: index) }
    }
  }

  @Test(arguments: small) func `a file that is cut only throws a described error`(
    file: String
  ) throws {
    let bytes = try Corpus.bytes(file)
    try TableFileLaws.checkCuts(bytes, name: file, stride: max(1, bytes.count / 150))
  }

  @Test(arguments: small) func `the size of pieces makes no difference`(file: String) throws {
    try TableFileLaws.checkChunks(try Corpus.bytes(file), name: file)
  }

  @Test(arguments: [
    ("empty.csv", [UInt8](), TabularError.Code.empty),
    ("rubbish.xlsx", (0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* 7 % 31) }, .unknownFormat),
    ("cut.xlsx", [0x50, 0x4b, 3, 4, 20, 0, 0, 0], .truncated),
  ])
  func `a file that is no table says so`(
    name: String, bytes: [UInt8], code: TabularError.Code
  ) {
    let error = #expect(throws: TabularError.self) {
      _ = try TableDocument.open(bytes: bytes, name: name)
    }
    #expect(error?.code == code)
  }

  @Test func `a folder and a missing file have their own codes`() {
    let folder = #expect(throws: TabularError.self) { _ = try TableDocument.open(path: "/") }
    #expect(folder?.code == .isDirectory)
    let missing = #expect(throws: TabularError.self) {
      _ = try TableDocument.open(path: "/no/such/file.xlsx")
    }
    #expect(missing?.code == .notFound)
  }

  @Test func `a cell of ten megabytes is over the limit`() throws {
    let bytes = Array("a,".utf8) + [UInt8](repeating: 0x78, count: 10_000_000)
    let document = try TableDocument.open(bytes: bytes, name: "big.csv")
    var rows = try document.rows(inSheet: 0)
    let error = #expect(throws: TabularError.self) { _ = try rows.nextRow() }
    #expect(error?.code == .limitExceeded)
    #expect(try rows.nextRow() == nil)
  }

  @Test(
    arguments: [
      (
        TextEncoding.windows1258, [0x6d, 0xe3, 0xec, 0x6d, 0x2c, 0xf0, 0xfd, 0xf2, 0x63], "mắm|đực"
      ),
      (.windows1252, [0x6d, 0xbe, 0x6d, 0x2c, 0xae, 0xf9, 0x63], "m¾m|®ùc"),
      (.utf16LittleEndian, [0x61, 0, 0x2c, 0, 0x62, 0], "a|b"),
    ] as [(TextEncoding, [UInt8], String)])
  func `the encodings of Vietnamese PCs are told apart`(
    encoding: TextEncoding, bytes: [UInt8], expected: String
  ) throws {
    let document = try TableDocument.open(bytes: bytes, name: "a.csv")
    #expect(document.encoding == encoding)
    var rows = try document.rows(inSheet: 0)
    let row = try #require(try rows.nextRow())
    #expect(row.cells.map(\.text).joined(separator: "|") == expected)
  }
}
