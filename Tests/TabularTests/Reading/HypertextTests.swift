import CatalogTesting
import Foundation
import Tabular
import Testing

/// Pages that programs on the web save under the name `.xls`.
@Suite struct `An HTML page named .xls` {
  private func lines(_ html: String, sheet: Int = 0) throws -> [String] {
    try Corpus.lines(Array(html.utf8), name: "a.xls", sheet: sheet)
  }

  @Test func `reads its table, with entities, breaks and spans`() throws {
    let html = """
      <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><title>a<table></title>
      <style>td { mso-number-format:"\\@" } </style><script>if (a</b) "<td>x"</script></head>
      <!--[if gte mso 9]><xml><x:Name>Sheet1</x:Name></xml><![endif]-->
      <body><table border=1><caption>Danh  sách
       sản phẩm</caption>
      <tr><th colspan="2">S&#7843;n ph&#x1EA9;m<th>Giá</tr>
      <tr><td rowspan=2>G&aacute;o&nbsp;d&#8217;ừa<td>  Mật\n ong <b>hoa</b> nhãn <td align=right>25.000&nbsp;&#8363;
      <tr><td>dòng 1<br>dòng&nbsp;2<p>dòng 3</p></td><td>&nbsp;</td></tr>
      <tr></tr><tr style="DISPLAY: none"><td>ẩn &lt;b&gt; a < b &unknown; &amp</table></body></html>
      """
    let document = try TableDocument.open(bytes: Array(html.utf8), name: "a.xls")
    #expect(document.format == .html)
    #expect(document.sheets.map(\.name) == ["Danh sách sản phẩm"])
    #expect(
      try lines(html) == [
        #"A1 s "Sản phẩm""#, #"C1 s "Giá""#, #"A2 s "Gáo\#u{a0}d’ừa""#,
        #"B2 s "Mật ong hoa nhãn""#, #"C2 s "25.000\#u{a0}₫""#,
        #"B3 s "dòng 1\ndòng\#u{a0}2\ndòng 3""#, #"A5 s "ẩn <b> a < b &unknown; &""#,
      ])
    let merged = try document.mergedRanges(inSheet: 0)
    #expect(merged.map { "\($0.first):\($0.last)" } == ["A1:B1", "A2:A3"])
    var rows = try document.rows(inSheet: 0)
    var hidden: [Int] = []
    while let row = try rows.nextRow() { if row.isHidden { hidden.append(row.number) } }
    #expect(hidden == [5])
  }

  @Test func `tables are sheets, inner ones too, empty ones not`() throws {
    let html =
      "<table><tr><td> <table><tr><td>trong</td></tr></table> ngoài</td><td>2</td></tr></table>"
      + "<table><tr><td><br></td></tr></table><TABLE><TBODY><TD>không có hàng<TD>b</TABLE>"
    let document = try TableDocument.open(bytes: Array(html.utf8), name: "a.xls")
    #expect(document.sheets.map(\.name) == ["Table 1", "Table 2", "Table 3"])
    #expect(try lines(html) == [#"A1 s "ngoài""#, #"B1 s "2""#])
    #expect(try lines(html, sheet: 1) == [#"A1 s "trong""#])
    #expect(try lines(html, sheet: 2) == [#"A1 s "không có hàng""#, #"B1 s "b""#])
  }

  @Test func `numbers that a spreadsheet program put beside their text`() throws {
    let html =
      "<table><tr><td sdval=\"837000\" sdnum=\"1033;0;#,##0 &quot;₫&quot;\">837.000 ₫</td>"
      + "<td sdval='45473' sdnum='1033;1066;DD/MM/YYYY'>30/06/2024</td>"
      + "<td sdval='1' sdnum='1033;0;BOOLEAN'>TRUE</td><td x:num>12</td><td x:num='12.5'>13</td>"
      + "<td x:num='38200'>1/8/2004</td><td x:str>007</td><td>25.000</td></tr></table>"
    #expect(
      try lines(html) == [
        "A1 n 837000", #"B1 d "2024-06-30T00:00:00""#, "C1 b true", "D1 n 12", "E1 n 12.5",
        #"F1 s "1/8/2004""#, #"G1 s "007""#, #"H1 s "25.000""#,
      ])
  }

  @Test(
    arguments: [
      ("<meta charset=windows-1258><table><td>", [0x6d, 0xe3, 0xec, 0x6d], "mắm", "windows-1258"),
      (
        "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'><table><td>",
        [0xe9, 0x80], "é€", "windows-1252"
      ),
      (
        "<html><meta charset=x-user-defined><table><td>", [0xae, 0xf9, 0x63], "®ùc", "windows-1252"
      ),
      (
        "<?xml version='1.0' encoding='utf-8'?><html><table><td>", Array("gạo".utf8), "gạo", "utf-8"
      ),
      ("<meta charset='utf-16'><table><td>", Array("gạo".utf8), "gạo", "utf-8"),
      ("\u{feff}<table><td>", Array("gạo".utf8), "gạo", "utf-8"),
    ] as [(String, [UInt8], String, String)])
  func `is read in the encoding it states`(
    head: String, letters: [UInt8], expected: String, encoding: String
  ) throws {
    let bytes = Array(head.utf8) + letters + Array("</table>".utf8)
    #expect(try Corpus.lines(bytes, name: "a.xls") == ["A1 s \"\(expected)\""])
    let document = try TableDocument.open(bytes: bytes, name: "a.xls")
    #expect(document.encoding?.rawValue == encoding)
  }

  @Test(arguments: [false, true]) func `is read in UTF-16`(isBig: Bool) throws {
    let html =
      "\u{feff}<html><body><table><tr><td>Hậu Giang</td></tr></table><table><tr><td>2</table>"
    let bytes = html.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
      return isBig ? pair.reversed() : pair
    }
    #expect(try Corpus.lines(bytes, name: "a.xls") == [#"A1 s "Hậu Giang""#])
    #expect(try Corpus.lines(bytes, name: "a.xls", sheet: 1) == [#"A1 s "2""#])
  }

  @Test func `that is cut inside a row is no whole table`() throws {
    #expect(try Corpus.failure(Array("<table><tr><td>a</tr><tr><td>b".utf8)) == .truncated)
    #expect(try Corpus.failure(Array("<table><tr><td>a</tr><tr><td".utf8)) == .truncated)
    #expect(try Corpus.failure(Array("<table><tr><td>a</tr>".utf8)) == nil)
  }

  @Test func `keeps to the limits`() throws {
    let deep = String(repeating: "<table><tr><td>a", count: 300)
    #expect(try Corpus.failure(Array(deep.utf8)) == .limitExceeded)
    let many = String(repeating: "<table><tr><td>a</table>", count: 1_001)
    #expect(try Corpus.failure(Array(many.utf8)) == .limitExceeded)
    let wide = "<table><tr>" + String(repeating: "<td colspan=1000>a", count: 17)
    #expect(try Corpus.failure(Array(wide.utf8)) == .limitExceeded)
    let long = "<table><tr><td>" + String(repeating: "a", count: 1_200_000)
    #expect(try Corpus.failure(Array(long.utf8)) == .limitExceeded)
    // Rows that step over thousands of taken places would take hours.
    let taken =
      "<table><tr>" + String(repeating: "<td colspan=1000 rowspan=65534>a", count: 16)
      + String(repeating: "<tr><td>", count: 5_000)
    #expect(try Corpus.failure(Array(taken.utf8)) == .limitExceeded)
  }
}

/// Workbooks in the XML of Excel 2003, which are found under the name `.xls` too.
@Suite struct `A workbook in the XML of 2003` {
  static let xml = """
    <?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
     xmlns:x="urn:schemas-microsoft-com:office:excel"
     xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
     <Styles><Style ss:ID="s1"><NumberFormat ss:Format="Short Date"/></Style></Styles>
     <Worksheet ss:Name="Sản phẩm &amp; giá"><Table ss:ExpandedColumnCount="9">
      <Column ss:Index="2" ss:Hidden="1" ss:Span="1"/>
      <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Danh sách</Data></Cell>
       <Cell><Data ss:Type="String">Giá</Data></Cell></Row>
      <Row ss:Index="4" ss:Hidden="1"><Cell ss:Index="2"><Data ss:Type="Number">25000</Data>
       <Comment><ss:Data>ghi chú</ss:Data></Comment></Cell>
       <Cell ss:StyleID="s1"><Data ss:Type="Number">45473</Data></Cell>
       <Cell><Data ss:Type="DateTime">2024-06-30T00:00:00.000</Data></Cell>
       <Cell><Data ss:Type="DateTime">1899-12-31T08:15:00.000</Data></Cell>
       <Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell>
       <Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">a <B>đậm</B>&#10;b</ss:Data>
       </Cell></Row>
      <Row ss:Span="2"/><Row><Cell><Data ss:Type="String">cuối</Data></Cell></Row>
     </Table></Worksheet>
     <Worksheet ss:Name="Ẩn"><Table/><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">
      <Visible>SheetVeryHidden</Visible></WorksheetOptions></Worksheet>
    </Workbook>
    """

  @Test func `reads to its cells`() throws {
    let document = try TableDocument.open(bytes: Array(Self.xml.utf8), name: "a.xls")
    #expect(document.format == .xml)
    #expect(document.sheets.map(\.name) == ["Sản phẩm & giá", "Ẩn"])
    #expect(document.sheets.map(\.visibility) == [.visible, .veryHidden])
    #expect(
      try Corpus.lines(Array(Self.xml.utf8)) == [
        #"A1 s "Danh sách""#, #"C1 s "Giá""#, "B4 n 25000", #"C4 d "2024-06-30T00:00:00""#,
        #"D4 d "2024-06-30T00:00:00""#, #"E4 t "08:15:00.000""#, "F4 b true", ##"G4 e "#N/A""##,
        #"H4 s "a đậm\nb""#, #"A8 s "cuối""#,
      ])
    #expect(
      try document.mergedRanges(inSheet: 0).map { "\($0.first):\($0.last)" } == ["A1:B1"])
    #expect(try document.hiddenColumns(inSheet: 0) == [2...3])
    #expect(try document.hiddenColumns(inSheet: 1) == [])
  }

  @Test func `reads in UTF-16 and with a prefix everywhere`() throws {
    let text = Self.xml.replacing("encoding=\"UTF-8\"", with: "encoding=\"utf-16\"")
    let wide: [UInt8] = [0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    #expect(try Corpus.lines(wide) == Corpus.lines(Array(Self.xml.utf8)))
    let prefixed =
      "<ss:Workbook xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><ss:Worksheet "
      + "ss:Name='a'><ss:Table><ss:Row><ss:Cell><ss:Data ss:Type='String'>b</ss:Data></ss:Cell>"
      + "</ss:Row></ss:Table></ss:Worksheet></ss:Workbook>"
    #expect(try Corpus.lines(Array(prefixed.utf8)) == [#"A1 s "b""#])
  }

  @Test func `keeps to the limits`() throws {
    for part in ["<Row ss:Index='99999999999'/>", "<Row><Cell ss:Index='16385'/></Row>"] {
      let text =
        "<Workbook xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table>"
        + "\(part)</Table></Worksheet></Workbook>"
      #expect(try Corpus.failure(Array(text.utf8)) == .limitExceeded, "\(part)")
    }
  }
}
