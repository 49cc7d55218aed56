import ArgumentParser
import CatalogExchange
import Marketplaces
import OCOPCatalog

/// Writes a page about lists: what is wrong, what is ready for which marketplace, what to do first.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ghi một trang báo cáo HTML: tóm tắt, biểu đồ, mức sẵn sàng cho từng kênh bán.",
    discussion: """
      Trang tự chứa mọi thứ: mở được khi không có mạng, trên điện thoại, in được ra giấy.
      """)

  @OptionGroup var input: InputFiles
  @OptionGroup var language: LanguageOption

  @Option(
    name: .customLong("for"),
    help: "Chỉ xét những kênh này, ví dụ voso,postmart (mặc định: mọi kênh đang dùng).")
  var channels: String?

  @Option(name: .short, help: "Tệp .html để ghi.")
  var output: String

  func run() throws {
    try reporting(in: language.language, file: input.files.first ?? "") {
      let catalog = try input.load()
      let store = try ProfileStore.load()
      let profiles =
        try channels.map { try store.profiles(named: $0, asOf: input.day.day) }
        ?? store.newest.filter { $0.status == .active && $0.isEffective(on: input.day.day) }
      let building = ReportBuilding(language: language.language, day: input.day.day)
      try building.write(
        try building.content(catalog, files: input.files, profiles: profiles), to: output)
      Output.standard(
        ValidationSummary(
          report: catalog.report, findings: FindingDigest(catalog.findings, perRule: 0),
          language: language.language
        ).text)
      Output.standard("  → \(output)")
    }
  }
}
