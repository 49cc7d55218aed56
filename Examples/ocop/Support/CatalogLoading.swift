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
