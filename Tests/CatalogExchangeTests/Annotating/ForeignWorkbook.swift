import FoundationEssentials
import OCOPCatalog
import Testing

@testable import CatalogExchange
@testable import Tabular

/// Workbooks that other programs wrote, with a product list put into them.
enum ForeignWorkbook {
  static let names = [
    "calamine__issue_530.xlsx", "closedxml__formats.xlsx",
    "edr__Test_Issue_11573_BlankValues.xlsx", "excelize__Book1.xlsx",
    "phpspreadsheet__form_pass_print.xlsm", "phpspreadsheet__issue.3665.xlsx",
    "poi__62629_target.xlsm", "poi__63934.xlsx", "test_files__BlankSheetTypes.xlsm",
    "test_files__pivot_table_named_range.xlsx", "test_files__wtf_path.xlsx",
  ]
  static let sheet = "Danh sách OCOP"

  /// The workbook with a list whose cells have all kinds of faults and looks.
  static func withList(_ name: String) throws -> [UInt8] {
    var editor = try WorkbookEditor(bytes: Fixture.bytes("Workbooks/" + name))
    try editor.addSheet(named: sheet)
    let rows: [[OutputValue]] = [
      [.text("DANH SÁCH SẢN PHẨM")],
      [
        .text("Tên sản phẩm"), .text("Số sao"), .text("Điện thoại"), .text("Mã số thuế"),
        .text("Giá bán"), .text("Quy cách"),
      ],
      [
        .text("OCOP Khóm Cầu Đúc"), .integer(4), .integer(900_000_401), .integer(990_000_011),
        .integer(120), .text("1 kg"),
      ],
      [
        .text("Chanh  không hạt"), .text("7 sao"), .text("0900 000 402"), .text("0990000011"),
        .text("liên hệ"), .empty,
      ],
      [
        .text("Mắm cá linh"), .text("3 sao"), .text("abc"), .text("12"), .integer(95_000),
        .text("hũ 500 g"),
      ],
    ]
    for (row, cells) in rows.enumerated() {
      for (column, value) in cells.enumerated() {
        try editor.setCell(
          CellAddress(row: row + 1, column: column + 1), inSheet: sheet, to: value,
          style: row == 2 ? .fill(SheetColor(0x92D050)) : CellStyleChange())
      }
    }
    return try editor.bytes()
  }

  static func catalog(_ bytes: [UInt8], _ name: String) throws -> Catalog {
    try Sample.catalog(bytes, name: name)
  }

  static let words = MessageCatalog(ReadingRules.infos + RuleSet.standard.infos)
  static let annotator = WorkbookAnnotator(language: .vietnamese, messages: words)

  static func annotate(
    _ bytes: [UInt8], _ name: String
  ) throws -> (bytes: [UInt8], outcome: WorkbookAnnotator.Outcome) {
    let catalog = try catalog(bytes, name)
    return try annotator.annotate(
      bytes, findings: catalog.findings, report: try #require(catalog.report.files.first))
  }

  /// The stored bytes of each part.
  static func parts(_ bytes: [UInt8]) throws -> [String: ArraySlice<UInt8>] {
    let archive = try ZipArchive(source: MemorySource(bytes))
    var parts: [String: ArraySlice<UInt8>] = [:]
    for entry in archive.entries {
      parts[entry.partName] = bytes[try archive.compressedRange(of: entry)]
    }
    return parts
  }

  /// The parts whose bytes differ, those that are new included.
  static func changed(_ before: [UInt8], _ after: [UInt8]) throws -> Set<String> {
    let (old, new) = (try parts(before), try parts(after))
    return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
  }

  /// The part of the sheet with the list.
  static func listPart(_ bytes: [UInt8]) throws -> String {
    let editor = try WorkbookEditor(bytes: bytes)
    return editor.entries[try editor.position(sheet)].part
  }
}

/// The cell of an address such as `B12`.
func at(_ address: String) -> CellAddress {
  CellAddress(a1: address) ?? CellAddress(row: 1, column: 1)
}
