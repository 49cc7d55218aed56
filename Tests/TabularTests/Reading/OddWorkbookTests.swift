import Foundation
import Tabular
import Testing

/// Workbooks as programs other than Excel write them.
@Suite struct `Odd workbooks read as they are meant` {
  @Test func `a strict workbook, with its dates in words`() throws {
    let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    let links = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    var book = OddWorkbook(
      rows: "<row r='1'><c r='A1' t='d'><v>2024-06-30</v></c>"
        + "<c r='B1' t='d'><v>2024-06-30T08:15:00.500Z</v></c>"
        + "<c r='C1' t='d'><v>08:15:00</v></c><c r='D1' t='s'><v>0</v></c></row>",
      strings: "<sst xmlns='x'><si><t>Mật ong</t></si></sst>")
    for index in book.parts.indices {
      book.parts[index].content = book.parts[index].content
        .replacing(OddWorkbook.main, with: strict).replacing(OddWorkbook.office, with: links)
    }
    #expect(
      try Corpus.lines(try book.bytes()) == [
        #"A1 d "2024-06-30T00:00:00""#, #"B1 d "2024-06-30T08:15:00.5""#,
        #"C1 t "08:15:00.000""#, #"D1 s "Mật ong""#,
      ])
  }

  @Test func `prefixes in front of every element`() throws {
    var book = OddWorkbook(
      sheet: "<q:worksheet xmlns:q='\(OddWorkbook.main)'><q:sheetData><q:row r='2'>"
        + "<q:c r='B2' t='inlineStr'><q:is><q:r><q:t>Bưởi </q:t></q:r><q:r><q:t xml:space='preserve'>"
        + " Năm Roi</q:t></q:r></q:is></q:c><q:c r='C2' t='b'><q:v>true</q:v></q:c></q:row>"
        + "</q:sheetData></q:worksheet>")
    book.parts[1].content =
      "<q:workbook xmlns:q='\(OddWorkbook.main)' xmlns:z='\(OddWorkbook.office)'><q:sheets>"
      + "<q:sheet name='Bảng' sheetId='1' z:id='rId1'/></q:sheets></q:workbook>"
    #expect(try Corpus.lines(try book.bytes()) == [#"B2 s "Bưởi Năm Roi""#, "C2 b true"])
  }

  @Test func `rows and cells out of order or without an address`() throws {
    let book = OddWorkbook(
      rows: "<row r='3'><c r='C3'><v>3</v></c><c r='A3'><v>1</v></c></row>"
        + "<row r='1'><c><v>7</v></c><c><v>8</v></c></row>"
        + "<row><c r='E9'><v>9</v></c></row><row/><row><c><v>10</v></c></row>")
    #expect(
      try Corpus.lines(try book.bytes()) == [
        "A3 n 1", "C3 n 3", "A1 n 7", "B1 n 8", "E9 n 9", "A11 n 10",
      ])
  }

  @Test func `a wrong extent, the last column, and the one behind it`() throws {
    let sheet = { (cells: String) in
      "<worksheet xmlns='\(OddWorkbook.main)'><dimension ref='A1'/><sheetData><row r='1048576'>"
        + "\(cells)</row></sheetData></worksheet>"
    }
    let last = OddWorkbook(sheet: sheet("<c r='XFD1048576'><v>1</v></c>"))
    #expect(try Corpus.lines(try last.bytes()) == ["XFD1048576 n 1"])
    let beyond = OddWorkbook(sheet: sheet("<c r='XFE1048576'><v>1</v></c>"))
    #expect(try Corpus.failure(try beyond.bytes()) == .limitExceeded)
  }

  @Test func `pronunciation is no part of a text, and escapes are characters`() throws {
    let book = OddWorkbook(
      rows: "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='str'><v>a_x000D_b</v></c>"
        + "<c r='C1' t='inlineStr'><is><t>_x005F_x0041_</t></is></c>"
        + "<c r='D1' t='s'><v>1</v></c><c r='E1' t='e'><v>#N/A</v></c></row>",
      strings: "<sst xmlns='\(OddWorkbook.main)'><si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t>"
        + "</rPh><phoneticPr fontId='1'/></si><si><t/></si></sst>")
    #expect(
      try Corpus.lines(try book.bytes()) == [
        #"A1 s "東京""#, #"B1 s "a\rb""#, #"C1 s "_x0041_""#, ##"E1 e "#N/A""##,
      ])
  }

  /// Number formats of Vietnamese workbooks, and what they make of 45473.
  @Test(arguments: [
    ("[$-42A]dd/mm/yyyy;@", "d \"2024-06-30T00:00:00\""),
    ("[$-1042A]d \"tháng\" m \"năm\" yyyy", "d \"2024-06-30T00:00:00\""),
    ("\"Ngày\" dd \"tháng\" mm", "d \"2024-06-30T00:00:00\""),
    ("dd\\-mm\\-yyyy", "d \"2024-06-30T00:00:00\""),
    ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "d \"2024-06-30T00:00:00\""),
    ("#,##0 \"₫\"", "n 45473"), ("#,##0\\ \"đồng\"", "n 45473"),
    ("_-* #,##0\\ [$₫-42A]_-", "n 45473"),
    ("#,##0.00\\ \"VNĐ\"", "n 45473"), ("0 \"sản phẩm\"", "n 45473"), ("General \"kg\"", "n 45473"),
    ("[Red]0.0%", "n 45473"), ("[h]:mm", "t 3928867200.0"), ("@", "n 45473"),
    ("[>=1000]#,##0,\"k\";0", "n 45473"), ("\"d\"0", "n 45473"),
  ])
  func `a number format of Viet Nam tells a day from an amount`(
    code: String, expected: String
  ) throws {
    let book = OddWorkbook(
      rows: "<row r='1'><c r='A1' s='0'><v>45473</v></c></row>",
      styles: OddWorkbook.styles([code]))
    #expect(try Corpus.lines(try book.bytes()) == ["A1 \(expected)"])
  }

  @Test func `days counted from 1904`() throws {
    let rows = "<row r='1'><c r='A1' s='0'><v>44011.25</v></c><c r='B1' s='0'><v>0.5</v></c></row>"
    let book = OddWorkbook(
      rows: rows, styles: OddWorkbook.styles(["dd/mm/yyyy hh:mm"]),
      properties: "<workbookPr date1904='true'/>")
    #expect(
      try Corpus.lines(try book.bytes()) == [
        #"A1 d "2024-06-30T06:00:00""#, #"B1 t "12:00:00.000""#,
      ])
  }

  static let small = OddWorkbook(
    rows: "<row r='1'><c r='A1' t='inlineStr'><is><t>Gạo</t></is></c></row>")

  @Test(arguments: 0..<8) func `any way of packing gives the same`(way: Int) throws {
    var book = Self.small
    book.dress = { entry in
      entry.isStored = way == 1
      entry.hasDescriptor = way == 2 || way == 3
      entry.signsDescriptor = way != 3
      entry.isWide = way == 4
      if way == 5 { entry.name = "/" + entry.name }
      if way == 6 { entry.name = entry.name.replacing("/", with: "\\") }
    }
    var archive = book.archive()
    archive.isWide = way == 4
    if way == 7 { archive.preamble = Array("#!/bin/sh\n".utf8) }
    #expect(
      try Corpus.lines(way == 7 ? try prefixed(archive) : try archive.bytes()) == [#"A1 s "Gạo""#])
  }

  /// An archive behind other bytes starts with the mark of an archive all the same.
  private func prefixed(_ archive: TestArchive) throws -> [UInt8] {
    var archive = archive
    archive.preamble = [0x50, 0x4b, 3, 4] + Array("junk".utf8)
    return try archive.bytes()
  }

  @Test func `a sheet without its part, styles or strings says so or does without`() throws {
    var missing = Self.small
    missing.parts.removeAll { $0.name.hasSuffix("s.xml") && $0.name.contains("worksheets") }
    #expect(try Corpus.failure(try missing.bytes()) == .malformed)
    var noStyles = Self.small
    noStyles.parts[2].content = noStyles.parts[2].content.replacing(
      "</Relationships>",
      with: "<Relationship Id='rId7' Type='\(OddWorkbook.office)/styles' Target='no.xml'/>"
        + "</Relationships>")
    #expect(try Corpus.lines(try noStyles.bytes()) == [#"A1 s "Gạo""#])
    let noStrings = OddWorkbook(rows: "<row r='1'><c r='A1' t='s'><v>4</v></c></row>")
    #expect(try Corpus.failure(try noStrings.bytes()) == .malformed)
  }
}
