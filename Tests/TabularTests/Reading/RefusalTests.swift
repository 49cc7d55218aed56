import Foundation
import Tabular
import Testing

/// What cannot be read is refused with the reason.
@Suite struct `A file that cannot be read says why` {
  /// The records of an old workbook, without a container around them.
  static func records(_ list: [(type: Int, data: [UInt8])]) -> [UInt8] {
    list.flatMap { TestArchive.le($0.type, 2) + TestArchive.le($0.data.count, 2) + $0.data }
  }

  static let bof: (Int, [UInt8]) = (0x809, [0, 6, 5, 0] + [UInt8](repeating: 0, count: 12))

  @Test(arguments: [
    // BIFF8, RC4: version 1 of [MS-XLS] 2.4.117.
    [1, 0, 1, 0, 1, 0] + [UInt8](repeating: 7, count: 48),
    // BIFF5, XOR obfuscation.
    [0x12, 0x34, 0x56, 0x78],
  ])
  func `an old workbook with a password`(lock: [UInt8]) throws {
    let bytes = Self.records([Self.bof, (0x2f, lock), (0x85, [1, 2, 3]), (0x0a, [])])
    #expect(try Corpus.failure(bytes, name: "a.xls") == .encrypted)
  }

  @Test func `an archive with a password`() throws {
    var book = `Odd workbooks read as they are meant`.small
    book.dress = { $0.isEncrypted = $0.name == "xl/workbook.xml" }
    #expect(try Corpus.failure(try book.bytes()) == .encrypted)
  }

  @Test func `an OpenDocument spreadsheet with a password`() throws {
    var archive = TestArchive()
    archive.entries = [
      TestArchive.Entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      TestArchive.Entry("content.xml", "\u{1}\u{2}garbage"),
      TestArchive.Entry(
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
          + "<m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry>"
          + "</m:manifest>"),
    ]
    #expect(try Corpus.failure(try archive.bytes(), name: "a.ods") == .encrypted)
  }

  @Test func `other archives, documents and pages`() throws {
    var plain = TestArchive()
    plain.entries = [TestArchive.Entry("readme.txt", "hello")]
    #expect(try Corpus.failure(try plain.bytes()) == .notAWorkbook)
    var binary = `Odd workbooks read as they are meant`.small
    binary.parts[0].content = binary.parts[0].content.replacing(
      "xl/workbook.xml", with: "xl/workbook.bin")
    binary.parts[1].name = "xl/workbook.bin"
    #expect(try Corpus.failure(try binary.bytes(), name: "a.xlsb") == .unsupported)
    let texts: [(String, TabularError.Code?)] = [
      ("<!DOCTYPE html><html><body><form>Đăng nhập</form></body></html>", .unknownFormat),
      ("<html><body><table><tr><td> </td></tr></table></body></html>", .unknownFormat),
      ("<?xml version='1.0'?><rss><channel/></rss>", .unsupported),
      ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n", .unsupported),
      ("\u{feff}{ \"sku\": 1 }", .unsupported), ("[\n  {\"sku\": 1}]", .unsupported),
      ("[Mã],[Tên]\n{a},b\n", nil),
      ("%PDF-1.7\n\u{1}\u{2}\u{3}\u{4}\u{5}", .unknownFormat),
      (
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]>"
          + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>", .malformed
      ),
    ]
    for (text, code) in texts {
      #expect(try Corpus.failure(Array(text.utf8), name: "a.xls") == code, "\(text.prefix(40))")
    }
  }

  @Test func `parts that are broken`() throws {
    var checksum = `Odd workbooks read as they are meant`.small
    checksum.dress = { if $0.name == "xl/workbook.xml" { $0.statedChecksum = 1 } }
    #expect(try Corpus.failure(try checksum.bytes()) == .malformed)
    var size = `Odd workbooks read as they are meant`.small
    size.dress = { if $0.name == "xl/worksheets/s.xml" { $0.statedSize = 5 } }
    #expect(try Corpus.failure(try size.bytes()) == .malformed)
    var method = `Odd workbooks read as they are meant`.small
    method.dress = { if $0.name == "xl/worksheets/s.xml" { $0.statedMethod = 14 } }
    #expect(try Corpus.failure(try method.bytes()) == .unsupported)
    for rows in ["<row r='1'><c r='A1'><v>1</v></row>", "<row r='1'>", "<row r='1'><c r='A1'<"] {
      let code = try Corpus.failure(try OddWorkbook(rows: rows).bytes())
      #expect(code == .truncated || code == .malformed || code == nil, "\(rows)")
    }
  }
}
