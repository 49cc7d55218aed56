import ArgumentParser
import CatalogExchange
import OCOPCatalog
import Tabular

/// Writes a corrected copy of a list.
struct Fix: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sửa những lỗi chắc chắn, ghi ra bản mới kèm nhật ký.",
    discussion: """
      Tệp gốc không đổi. Bảng tính được sửa ngay trong bản sao: mọi thứ khác giữ nguyên, thêm một
      trang “Nhật ký sửa”. Với CSV, nhật ký và trang báo cáo HTML về những chỗ còn lại nằm ở tệp bên
      cạnh. Chạy lần hai không sửa thêm gì.
      """)

  @Argument(help: "Danh sách XLSX, XLSM hoặc CSV.", completion: .file())
  var file: String

  @Option(name: .short, help: "Tệp đã sửa.")
  var output: String

  @Flag(help: "Sửa cả những chỗ nên xem lại sau khi sửa.")
  var review = false

  @OptionGroup var day: DayOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    try reporting(in: language.language, file: file) {
      let log = ChangeLog(language: language.language, messages: AllRules.messages)
      let fixer = ListFixer(level: review ? .review : .safe, log: log)
      let outcome = try fixer.fix(
        path: file, with: CatalogImporter(asOf: day.day), to: try FileSink(path: output))
      if output.lowercased().hasSuffix(".csv"), !outcome.applied.isEmpty {
        try log.write(outcome.applied, to: try FileSink(path: logPath))
      }
      if output.lowercased().hasSuffix(".csv") { try writePage() }
      report(outcome)
      if !outcome.refused.isEmpty { throw ReportedExit(code: 1) }
    }
  }

  private var logPath: String { output.dropLast(4) + ".nhat-ky.csv" }

  private var pagePath: String { output.dropLast(4) + ".bao-cao.html" }

  /// A text file has no room for notes: what is left to mend is on a page beside it.
  private func writePage() throws {
    let building = ReportBuilding(language: language.language, day: day.day)
    let catalog = try CatalogImporter(asOf: day.day).read(output)
    try building.write(
      try building.content(catalog, files: [output], profiles: []), to: pagePath)
  }

  private func report(_ outcome: ListFixer.Outcome) {
    let palette = Palette.standard
    for change in outcome.applied {
      let cell = [change.location.sheet, change.location.cell].compactMap(\.self)
      Output.standard(
        "\(palette.bold(cell.joined(separator: " › "))): \(shown(change.old)) → "
          + palette.green(shown(change.new)) + palette.dim(" [\(change.rule)]"))
    }
    let count = Dong.grouped(Int64(outcome.applied.count))
    Output.standard(
      outcome.applied.isEmpty
        ? text("Không có gì để sửa chắc chắn.", "Nothing to correct with certainty.")
        : text("✔ Đã sửa \(count) ô", "✔ Corrected \(count) cells"))
    Output.standard("  → \(output)")
    if output.lowercased().hasSuffix(".csv"), !outcome.applied.isEmpty {
      Output.standard("  → \(logPath)")
    }
    if output.lowercased().hasSuffix(".csv") { Output.standard("  → \(pagePath)") }
    if !outcome.refused.isEmpty {
      let refused = Dong.grouped(Int64(outcome.refused.count))
      Output.standard(
        palette.yellow(
          text(
            "\(refused) ô không sửa được vì nội dung không còn như khi kiểm tra.",
            "\(refused) cells were left alone, since they no longer hold what was checked.")))
    }
  }

  private func text(_ vi: String, _ en: String) -> String {
    LocalizedText(vi: vi, en: en)[language.language]
  }

  private func shown(_ text: String) -> String {
    text.isEmpty ? self.text("(trống)", "(empty)") : "“\(text)”"
  }
}
