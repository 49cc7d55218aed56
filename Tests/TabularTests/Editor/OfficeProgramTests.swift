import Foundation
import Tabular
import Testing

/// LibreOffice, when the machine has it.
enum OfficeProgram {
  static let path: String? = [
    "/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/homebrew/bin/soffice",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Turns every sheet of the workbooks into CSV, `FILE-SHEET.csv` beside them, in one run.
  static func convert(_ files: [String], in folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments =
      [
        "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to",
        // Comma, quotes, UTF-8; the last number asks for all sheets, hidden ones too.
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
        "--outdir", folder,
      ] + files.map { "\(folder)/\($0)" }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }
}

@Suite struct `Edited workbooks in LibreOffice` {
  /// One workbook of each kind of writer; all corpus files are opened by openpyxl elsewhere.
  static let names = [
    "writers/libreoffice.xlsx", "writers/openpyxl.xlsx", "spreadsheets/excelize__Book1.xlsx",
    "spreadsheets/phpspreadsheet__form_pass_print.xlsm",
    "spreadsheets/edr__Test_Excel_Dataset.xlsx", "spreadsheets/test_files__wtf_path.xlsx",
  ]

  @Test(.enabled(if: OfficeProgram.path != nil, "needs LibreOffice"), .timeLimit(.minutes(5)))
  func `open and show the change`() throws {
    let folder = try TemporaryFolder()
    var files: [String] = []
    var sheets: [String] = []
    for (index, name) in Self.names.enumerated() {
      var editor = try WorkbookEditor(bytes: try WorkbookFixtures.bytes(name))
      let sheet = try #require(editor.sheets.first { $0.visibility == .visible }?.name)
      try editor.setCell(
        CellAddress(row: 5, column: 30), inSheet: sheet, to: .text("sửa ô này \(index)"))
      try folder.write(try editor.bytes(), to: "\(index).xlsx")
      files.append("\(index).xlsx")
      sheets.append(sheet)
    }
    try OfficeProgram.convert(files, in: folder.path)
    for (index, name) in Self.names.enumerated() {
      let text = (try? folder.bytes("\(index)-\(sheets[index]).csv")).map {
        String(decoding: $0, as: UTF8.self)
      }
      #expect(
        text?.contains("sửa ô này \(index)") == true, "\(name): \(text?.prefix(80) ?? "none")")
    }
  }
}
