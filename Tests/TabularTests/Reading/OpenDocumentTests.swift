import Foundation
import Tabular
import Testing

@Suite struct `An OpenDocument spreadsheet` {
  static func flat(_ table: String) -> [UInt8] {
    Array(
      ("<?xml version='1.0'?><office:document "
        + "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
        + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
        + "<office:spreadsheet><table:table table:name='Bảng'>\(table)</table:table>"
        + "</office:spreadsheet></office:body></office:document>").utf8)
  }

  private func cell(_ text: String, _ attributes: String = "") -> String {
    "<table:table-cell office:value-type='string' \(attributes)><text:p>\(text)</text:p>"
      + "</table:table-cell>"
  }

  @Test func `tells merged cells and hidden columns`() throws {
    let bytes = Self.flat(
      "<table:table-column/><table:table-column-group><table:table-column table:visibility="
        + "'collapse' table:number-columns-repeated='2'/></table:table-column-group>"
        + "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
        + "<table:table-header-rows><table:table-row>"
        + cell("tên", "table:number-columns-spanned='2' table:number-rows-spanned='3'")
        + "<table:covered-table-cell/>" + cell("giá") + "</table:table-row>"
        + "</table:table-header-rows>")
    let document = try TableDocument.open(bytes: bytes, name: "a.fods")
    #expect(
      try document.mergedRanges(inSheet: 0).map { "\($0.first):\($0.last)" } == ["A4:B6"])
    #expect(try document.hiddenColumns(inSheet: 0) == [2...3])
    #expect(try Corpus.lines(bytes) == [#"A4 s "tên""#, #"C4 s "giá""#])
  }

  @Test func `repeats its cells and rows, but no more than memory has room for`() throws {
    let bytes = Self.flat(
      "<table:table-row table:number-rows-repeated='2'>"
        + cell("a", "table:number-columns-repeated='2'") + "</table:table-row>"
        + "<table:table-row table:number-rows-repeated='1048574'><table:table-cell "
        + "table:number-columns-repeated='16384'/></table:table-row>")
    #expect(
      try Corpus.lines(bytes) == [
        #"A1 s "a""#, #"B1 s "a""#, #"A2 s "a""#, #"B2 s "a""#,
      ])
    let long = String(repeating: "x", count: 1_000_000)
    let wide = Self.flat(
      "<table:table-row>" + cell(long, "table:number-columns-repeated='16384'")
        + "</table:table-row>")
    #expect(try Corpus.failure(wide) == .limitExceeded)
    let high = Self.flat(
      "<table:table-row table:number-rows-repeated='999999999'>" + cell("a")
        + "</table:table-row>")
    #expect(try Corpus.failure(high) == .limitExceeded)
  }
}
