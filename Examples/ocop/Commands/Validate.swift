import ArgumentParser
import CatalogExchange
import Marketplaces
import OCOPCatalog
import Tabular

/// Checks lists and says, at each cell, what is wrong and what to type.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kiểm tra danh sách; chỉ rõ ô nào sai, vì sao, nên ghi thế nào.",
    discussion: """
      Dạng xlsx trả lại chính bảng tính của bạn: ghi chú và màu ở từng ô, cột “Lỗi” cuối dòng, trang \
      “Cách sửa”; mọi thứ khác giữ nguyên. Sửa xong, chạy lại để làm mới các dấu ấy. Dạng csv trả \
      lại danh sách CSV có thêm cột “Lỗi”, kèm trang html bên cạnh. Dạng html là một trang xem được \
      trên điện thoại, in được, không cần mạng.
      Kết quả trả về: 0 không có lỗi, 1 có lỗi, 2 không đọc được tệp.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, html, csv, xlsx
  }

  @OptionGroup var input: InputFiles
  @OptionGroup var language: LanguageOption

  @Option(
    name: .customLong("for"),
    help: "Kiểm tra thêm theo yêu cầu của kênh bán, ví dụ voso,postmart.")
  var channels: String?

  @Option(help: "Dạng kết quả: text, json, html, csv hoặc xlsx.")
  var format = Format.text

  @Option(name: .short, help: "Ghi kết quả vào tệp này thay vì màn hình.")
  var output: String?

  @Flag(help: "Hiện mọi chỗ, không rút gọn những lỗi lặp lại.")
  var all = false

  func validate() throws {
    if format == .html, output == nil {
      throw ValidationError("--format html cần -o / --format html takes -o")
    }
    guard format == .xlsx || format == .csv else { return }
    guard output != nil, input.files.count == 1 else {
      throw ValidationError(
        "--format \(format) cần một tệp và -o / --format \(format) takes one file and -o")
    }
  }

  func run() throws {
    try reporting(in: language.language, file: input.files.first ?? "") {
      let catalog = try input.load()
      let listings = try channelFindings(catalog)
      switch format {
      case .json: try writeJSON(catalog, listings)
      case .text: writeText(catalog, listings)
      case .html: try writePage(catalog, listings, to: output ?? "")
      case .csv: try writeMarkedText(catalog, listings)
      case .xlsx: try writeWorkbook(catalog, listings)
      }
      if catalog.hasErrors || listings.contains(where: { $0.finding.severity == .error }) {
        throw ReportedExit(code: 1)
      }
    }
  }

  /// What each channel asked for has to say about the products.
  private func channelFindings(
    _ catalog: Catalog
  ) throws -> [(channel: String, finding: Finding)] {
    guard let channels else { return [] }
    let store = try ProfileStore.load()
    var all: [(channel: String, finding: Finding)] = []
    for name in channels.split(separator: ",") {
      let profile = try store.profile(String(name), asOf: input.day.day)
      let maker = ListingMaker(
        profile: profile, options: ListingOptions(asOf: input.day.day))
      for product in catalog.products {
        for finding in maker.listing(for: product.value).findings {
          all.append(
            (
              profile.id,
              Finding(
                rule: finding.rule, severity: finding.severity, message: finding.message,
                location: product.location(of: finding.field), field: finding.field,
                sku: product.value.sku, product: product.value.name)
            ))
        }
      }
    }
    return all
  }

  private func writeJSON(
    _ catalog: Catalog, _ listings: [(channel: String, finding: Finding)]
  ) throws {
    let sink: any ByteSink = try output.map { try FileSink(path: $0) } ?? StandardOutputSink()
    try FindingsWriter(language: language.language, messages: AllRules.messages).write(
      catalog.findings, channelFindings: listings, products: catalog.products.count,
      asOf: input.day.day, to: sink)
  }

  private func writePage(
    _ catalog: Catalog, _ listings: [(channel: String, finding: Finding)], to output: String
  ) throws {
    let store = try ProfileStore.load()
    let profiles = try (channels ?? "").split(separator: ",").map {
      try store.profile(String($0), asOf: input.day.day)
    }
    let building = ReportBuilding(language: language.language, day: input.day.day)
    try building.write(
      try building.content(catalog, files: input.files, profiles: profiles, listings: listings),
      to: output)
    let summary = ValidationSummary(
      catalog: catalog, listings: listings, language: language.language)
    Output.standard(summary.text)
    Output.standard("  → \(output)")
  }

  private func writeMarkedText(
    _ catalog: Catalog, _ listings: [(channel: String, finding: Finding)]
  ) throws {
    guard let output, let file = input.files.first, let report = catalog.report.files.first else {
      return
    }
    try TextAnnotator(language: language.language, messages: AllRules.messages).annotate(
      TableDocument.open(path: file), findings: catalog.findings + listings.map(\.finding),
      report: report, to: FileSink(path: output))
    let stem = output.lowercased().hasSuffix(".csv") ? String(output.dropLast(4)) : output
    try writePage(catalog, listings, to: stem + ".bao-cao.html")
    Output.standard("  → \(output)")
  }

  private func writeWorkbook(
    _ catalog: Catalog, _ listings: [(channel: String, finding: Finding)]
  ) throws {
    guard let output, let file = input.files.first, let report = catalog.report.files.first else {
      return
    }
    let annotator = WorkbookAnnotator(language: language.language, messages: AllRules.messages)
    let outcome = try annotator.annotate(
      path: file, findings: catalog.findings + listings.map(\.finding), report: report,
      to: try FileSink(path: output))
    let summary = ValidationSummary(
      catalog: catalog, listings: listings, language: language.language)
    Output.standard(summary.text)
    if let sheet = outcome.sheet {
      Output.standard("  → \(output) › \(sheet)")
    } else {
      Output.standard("  → \(output)")
    }
  }

  private func writeText(
    _ catalog: Catalog, _ listings: [(channel: String, finding: Finding)]
  ) {
    var printer = FindingPrinter(language: language.language, messages: AllRules.messages)
    if all { printer.perRule = .max }
    printer.print(catalog.findings)
    for channel in Set(listings.map(\.channel)).sorted() {
      Output.standard(printer.palette.bold("— \(channel) —"))
      printer.print(listings.filter { $0.channel == channel }.map(\.finding))
    }
    let summary = ValidationSummary(
      catalog: catalog, listings: listings, language: language.language)
    Output.standard(summary.text)
  }
}
