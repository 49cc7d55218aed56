import ArgumentParser
import CatalogExchange
import OCOPCatalog

/// The lists a command reads.
struct InputFiles: ParsableArguments {
  @Argument(
    help: "Danh sách: XLSX, XLSM, ODS, XLS, CSV, hoặc danh mục JSON, NDJSON.",
    completion: .file())
  var files: [String]

  @OptionGroup var day: DayOption

  /// Reads and checks all lists as one catalogue.
  func load() throws -> Catalog {
    try Progress.showing(files) { try CatalogImporter(asOf: day.day).read(files) }
  }

  /// Reads and checks all lists and stops when they hold no product, before anything is written.
  func loadProducts(in language: Language) throws -> Catalog {
    let catalog = try load()
    guard catalog.products.isEmpty else { return catalog }
    throw withoutProducts(catalog.findings, catalog.report, in: language)
  }

  /// Says why no list holds a product and returns the error to stop with.
  func withoutProducts(
    _ findings: [Finding], _ report: ImportReport, in language: Language
  ) -> ReportedExit {
    for finding in findings where finding.severity == .error {
      let words = finding.text(in: language, from: AllRules.messages)
      Output.error("\(finding.location.file): \(words)")
    }
    Output.error(
      LocalizedText(
        vi: "Chưa có sản phẩm nào để ghi nên không tạo tệp.",
        en: "There is no product to write, so no file was made.")[language])
    let hasList = report.files.contains { $0.sheets.contains { $0.layout != nil } }
    return ReportedExit(code: hasList ? 1 : 2)
  }
}

/// A line that says what is going on, on a terminal only.
enum Progress {
  static func showing<Result>(_ files: [String], _ body: () throws -> Result) rethrows -> Result {
    guard Output.showsProgress else { return try body() }
    let names = files.compactMap { $0.split(separator: "/").last }.joined(separator: ", ")
    Output.write("\r\u{1B}[K… \(names)", to: 2)
    defer { Output.write("\r\u{1B}[K", to: 2) }
    return try body()
  }
}
