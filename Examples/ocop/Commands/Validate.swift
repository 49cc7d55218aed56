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
      let profiles = try channels.map {
        try ProfileStore.load().profiles(named: $0, asOf: input.day.day)
      }
      let check = try ListCheck(
        input, profiles: profiles ?? [], keepsProducts: format == .html || format == .csv,
        perRule: format == .text && !all ? FindingPrinter.perRule : .max)
      switch format {
      case .json: try writeJSON(check)
      case .text: writeText(check)
      case .html: try writePage(check, profiles ?? [], to: output ?? "")
      case .csv: try writeMarkedText(check, profiles ?? [])
      case .xlsx: try writeWorkbook(check)
      }
      if check.hasErrors { throw ReportedExit(code: 1) }
    }
  }

  private func writeJSON(_ check: ListCheck) throws {
    let sink: any ByteSink = try output.map { try FileSink(path: $0) } ?? StandardOutputSink()
    try FindingsWriter(language: language.language, messages: AllRules.messages).write(
      check.findings.kept, channelFindings: check.channelFindings,
      products: check.catalog.report.products, asOf: input.day.day, to: sink)
  }

  private func writePage(_ check: ListCheck, _ profiles: [Profile], to output: String) throws {
    let building = ReportBuilding(language: language.language, day: input.day.day)
    try building.write(
      try building.content(
        check.catalog, files: input.files, profiles: profiles, listings: check.channelFindings),
      to: output)
    writeSummary(check)
    Output.standard("  → \(output)")
  }

  private func writeMarkedText(_ check: ListCheck, _ profiles: [Profile]) throws {
    guard let output, let file = input.files.first, let report = check.catalog.report.files.first
    else { return }
    try TextAnnotator(language: language.language, messages: AllRules.messages).annotate(
      TableDocument.open(path: file),
      findings: check.findings.kept + check.channelFindings.map(\.finding), report: report,
      to: FileSink(path: output))
    let stem = output.lowercased().hasSuffix(".csv") ? String(output.dropLast(4)) : output
    try writePage(check, profiles, to: stem + ".bao-cao.html")
    Output.standard("  → \(output)")
  }

  private func writeWorkbook(_ check: ListCheck) throws {
    guard let output, let file = input.files.first, let report = check.catalog.report.files.first
    else { return }
    let annotator = WorkbookAnnotator(language: language.language, messages: AllRules.messages)
    let outcome = try annotator.annotate(
      path: file, findings: check.findings.kept + check.channelFindings.map(\.finding),
      report: report, to: try FileSink(path: output))
    writeSummary(check)
    if let sheet = outcome.sheet {
      Output.standard("  → \(output) › \(sheet)")
    } else {
      Output.standard("  → \(output)")
    }
  }

  private func writeText(_ check: ListCheck) {
    let printer = FindingPrinter(language: language.language, messages: AllRules.messages)
    printer.print(check.findings)
    for (id, findings) in check.channels.sorted(by: { $0.id < $1.id }) where !findings.kept.isEmpty
    {
      Output.standard(printer.palette.bold("— \(id) —"))
      printer.print(findings)
    }
    writeSummary(check)
  }

  private func writeSummary(_ check: ListCheck) {
    let summary = ValidationSummary(
      report: check.catalog.report, findings: check.findings, channels: check.channels,
      language: language.language)
    Output.standard(summary.text)
  }
}
