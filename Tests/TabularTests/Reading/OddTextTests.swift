import Foundation
import Tabular
import Testing

/// Delimited texts as they come, beyond RFC 4180.
@Suite struct `Odd delimited texts` {
  private func lines(_ text: String) throws -> [String] {
    try Corpus.lines(Array(text.utf8), name: "a.csv")
  }

  @Test func `rows of any width, blank rows and fields, a last row without an end`() throws {
    #expect(
      try lines("a,b,c\n1\n\n,,3,4,5\n\"\",\n6,") == [
        #"A1 s "a""#, #"B1 s "b""#, #"C1 s "c""#, #"A2 s "1""#, #"C4 s "3""#, #"D4 s "4""#,
        #"E4 s "5""#, #"A6 s "6""#,
      ])
  }

  @Test func `zero bytes are characters of a cell`() throws {
    #expect(
      try lines("tên,ghi chú\nchanh,a\0b\ncam,\0\n") == [
        #"A1 s "tên""#, #"B1 s "ghi chú""#, #"A2 s "chanh""#, #"B2 s "a\u0000b""#,
        #"A3 s "cam""#, #"B3 s "\u0000""#,
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func `a line that names the delimiter`(end: String) throws
  {
    let text = ["sep=;", "a,1;b", "c;2,5", ""].joined(separator: end)
    #expect(
      try lines(text) == [#"A1 s "a,1""#, #"B1 s "b""#, #"A2 s "c""#, #"B2 s "2,5""#])
  }

  @Test func `quotes in odd places`() throws {
    #expect(
      try lines("a\"b,\"c\"d,\"e\n\",\"f\"\"\"\n\"never closed,\nx") == [
        #"A1 s "a\"b""#, #"B1 s "cd""#, #"C1 s "e\n""#, #"D1 s "f\"""#,
        #"A2 s "never closed,\nx""#,
      ])
  }

  @Test(arguments: [true, false], [true, false])
  func `both orders of UTF-16, with a mark and without`(isBig: Bool, hasMark: Bool) throws {
    let text = (hasMark ? "\u{feff}" : "") + "Tên;Giá\r\nGạo ST25 🍚;25.000\r\n"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
      return isBig ? pair.reversed() : pair
    }
    #expect(
      try Corpus.lines(bytes, name: "a.csv") == [
        #"A1 s "Tên""#, #"B1 s "Giá""#, #"A2 s "Gạo ST25 🍚""#, #"B2 s "25.000""#,
      ])
  }

  @Test(arguments: [
    ("ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K\"a\"\r\nE\r\n", TabularError.Code.unsupported),
    ("TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n0,1\r\n", .unsupported),
  ])
  func `old exchange formats are no delimited text`(
    text: String, code: TabularError.Code
  ) throws {
    #expect(try Corpus.failure(Array(text.utf8), name: "a.csv") == code)
    #expect(try lines("ID;Price\n1;2\n").count == 4)
    #expect(try lines("TABLE\n0,1\nb,2\n").count == 5)
  }

  @Test func `text in UTF-32 is refused`() throws {
    let bytes: [UInt8] = [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0, 0x2c, 0, 0, 0]
    #expect(try Corpus.failure(bytes, name: "a.csv") == .unknownFormat)
  }
}
