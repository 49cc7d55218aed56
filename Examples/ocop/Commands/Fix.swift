import ArgumentParser
import CatalogExchange
import OCOPCatalog
import Tabular

/// Writes a corrected copy of a list and shows each change; the list itself stays as it is.
struct Fix: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sửa những lỗi chắc chắn vào một bản mới; liệt kê từng ô đã sửa.",
    discussion: "Kết quả trả về: 0 không còn lỗi, 1 còn lỗi phải tự sửa, 2 không chạy được.")

  @Argument(help: "Danh sách: XLSX, XLSM hoặc CSV.", completion: .file())
  var file: String

  @OptionGroup var day: DayOption
  @OptionGroup var language: LanguageOption

  @Option(name: .short, help: "Tệp ra, bản đã sửa.")
  var output: String

  @Flag(help: "Sửa cả những chỗ cần người xem lại.")
  var review = false

  func run() throws {
    try reporting(in: language.language, file: file) {
      let importer = CatalogImporter(asOf: day.day)
      let before = try Progress.showing([file]) { try importer.read(file) }
      let outcome = try ListFixer(level: review ? .review : .safe).fix(
        path: file, findings: before.findings, to: try FileSink(path: output))
      for change in outcome.applied { show(change) }
      let after = try importer.read(output)
      let errors = after.findings.count { $0.severity == .error }
      Output.standard(
        LocalizedText(
          vi: "Đã sửa \(outcome.applied.count) ô, còn \(errors) lỗi phải tự sửa.",
          en: "Changed \(outcome.applied.count) cells; \(errors) errors are left to mend.")[
            language.language])
      if errors > 0 { throw ReportedExit(code: 1) }
    }
  }

  private func show(_ change: FixPlan.Change) {
    let place = [change.location.sheet, change.location.cell].compactMap(\.self)
      .joined(separator: " › ")
    Output.standard("\(place): “\(change.old)” → “\(change.new)” [\(change.rule)]")
  }
}
