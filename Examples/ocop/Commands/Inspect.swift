import ArgumentParser
import CatalogExchange
import OCOPCatalog
import Tabular

/// Shows what the program sees in a file.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cho biết chương trình thấy gì trong tệp: trang tính, dòng tiêu đề, các cột.",
    discussion: "Dùng --cells để lấy mọi ô ở dạng JSON.")

  @Argument(help: "Tệp XLSX, XLSM, ODS, XLS hoặc CSV.")
  var file: String

  @Flag(help: "In mọi ô của mọi trang ở dạng một tài liệu JSON.")
  var cells = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    try reporting(in: language.language, file: file) {
      let document = try TableDocument.open(path: file)
      if cells { try dump(document) } else { try describe(document) }
    }
  }

  private func dump(_ document: TableDocument) throws {
    var output = LineOutput()
    output.write("{\"sheets\":[")
    for (index, sheet) in document.sheets.enumerated() {
      if index > 0 { output.write(",") }
      output.write(
        "{\"name\":\(jsonString(sheet.name)),\"visible\":\"\(Self.word(sheet.visibility))\","
          + "\"cells\":[")
      var rows = try document.rows(inSheet: index)
      var row = TableRow()
      var isFirst = true
      while try rows.readRow(into: &row) {
        for cell in CellDump.cells(of: row) {
          output.write(isFirst ? cell.line : "," + cell.line)
          isFirst = false
        }
      }
      output.write("]}")
    }
    output.print("]}")
    output.flush()
  }

  private static func word(_ visibility: SheetInfo.Visibility) -> String {
    switch visibility {
    case .visible: "Visible"
    case .hidden: "Hidden"
    case .veryHidden: "VeryHidden"
    }
  }

  private func describe(_ document: TableDocument) throws {
    let texts = InspectTexts(language: language.language, palette: .standard)
    texts.file(document)
    for (index, sheet) in document.sheets.enumerated() {
      texts.sheet(sheet)
      let reader = try ProductListReader(
        TableSource(
          file: document.name, sheet: document.format == .csv ? nil : sheet.name,
          rows: try document.rows(inSheet: index),
          mergedRanges: try document.mergedRanges(inSheet: index),
          fontName: document.fontName(ofStyle:)),
        options: ListReadingOptions(asOf: Clock.today))
      texts.layout(reader.layout)
    }
  }
}
