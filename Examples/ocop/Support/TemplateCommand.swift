import ArgumentParser
import CatalogExchange
import Marketplaces
import OCOPCatalog

/// The folder with the user's own channels.
struct ProfilesOption: ParsableArguments {
  @Option(
    name: .customLong("profiles"),
    help: "Thư mục kênh bán của mình (*.json); kênh trùng tên thay cho kênh có sẵn.")
  var folder: String?

  func load() throws -> ProfileStore { try ProfileStore.load(userFolder: folder) }
}

/// How a marketplace's template is filled.
struct TemplateArguments: ParsableArguments {
  @Option(
    name: .customLong("template"),
    help: "Tệp mẫu tải từ trang người bán; được điền tại chỗ, phần khác giữ nguyên.",
    completion: .file(extensions: ["xlsx", "xlsm"]))
  var path: String?

  @Option(help: "Trang cần điền, khi tệp mẫu có nhiều trang.")
  var sheet: String?

  @Option(help: "Bật đơn vị vận chuyển: số, mã hoặc tên cột; * là tất cả. Có thể ghi nhiều lần.")
  var enable: [String] = []

  @Option(help: "Tệp ghi nhớ tệp mẫu lần trước (JSON), để báo khi đơn vị vận chuyển thay đổi.")
  var seen: String?

  @Flag(help: "Vẫn điền khi tệp mẫu thiếu cột hoặc có cột bắt buộc mới.")
  var acceptDrift = false

  @Flag(help: "Vẫn điền khi tệp mẫu có liên kết ngoài, macro hoặc công thức.")
  var trustTemplate = false

  @Flag(help: "Ghi chữ thẳng vào ô thay vì bảng chữ chung của tệp.")
  var inlineStrings = false
}

/// Fills a template and says what was done; differences are told before anything is written.
struct TemplateCommand {
  var profile: Profile
  var options: ExportOptions
  var arguments: TemplateArguments
  var language: Language
  var palette = Palette.standard

  func run(_ blank: String, load: () throws -> Catalog, to output: String) throws -> ExportReport {
    var options = TemplateOptions(export: options)
    options.sheet = arguments.sheet
    options.switches = arguments.enable
    options.acceptsDrift = arguments.acceptDrift
    options.allowsActiveContent = arguments.trustTemplate
    if let seen = arguments.seen { options.last = try TemplateFingerprint.read(path: seen) }
    let filler = TemplateFiller(profile: profile, options: options)
    let book = try TemplateBook(path: blank, inlineStrings: arguments.inlineStrings)
    let examination = try filler.examine(book)
    for drift in examination.drift {
      let mark = drift.severity == .error ? palette.red("✘") : palette.yellow("!")
      Output.standard("\(mark) \(drift.text[language])")
    }
    let target =
      output.hasSuffix(".xlsx") || output.hasSuffix(".xlsm")
      ? output : output + "/\(profile.id).xlsx"
    let report = try filler.fill(try load().products.lazy.map(\.value), in: book, to: target)
    Output.standard(
      ExportSummary(report: report.export, profile: profile, language: language).text)
    for line in lines(report) { Output.standard("  " + line[language]) }
    if let seen = arguments.seen { try examination.fingerprint.write(path: seen) }
    return report.export
  }

  private func lines(_ report: TemplateReport) -> [LocalizedText] {
    let sheet = report.examination.anatomy.sheet
    var lines: [LocalizedText] = []
    if let rows = report.rows {
      lines.append(
        LocalizedText(
          vi: "Đã điền trang “\(sheet)”, dòng \(rows.lowerBound) đến \(rows.upperBound).",
          en: "Filled the sheet “\(sheet)”, rows \(rows.lowerBound) to \(rows.upperBound)."))
    }
    for empty in report.emptyRequired {
      lines.append(
        LocalizedText(
          vi: "Cột bắt buộc “\(empty.column.label)” còn trống ở \(empty.rows) dòng.",
          en: "The mandatory column “\(empty.column.label)” is empty in \(empty.rows) rows."))
    }
    if report.rowsBeyond > 0 {
      lines.append(
        LocalizedText(
          vi: "\(report.rowsBeyond) dòng vượt số dòng tệp mẫu cho phép; xin chia danh sách.",
          en: "\(report.rowsBeyond) rows are more than the template takes; split the list."))
    }
    return lines
  }
}
