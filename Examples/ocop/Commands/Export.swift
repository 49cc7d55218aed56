import ArgumentParser
import CatalogExchange
import Marketplaces
import OCOPCatalog

/// Makes a marketplace's files of lists.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Xuất tệp đăng bán cho một kênh: Vỏ sò, Postmart…",
    discussion: """
      Mỗi sản phẩm hoặc là một dòng trong tệp, hoặc được nêu tên kèm lý do chưa đăng được.
      Ví dụ: ocop export danh-sach.xlsx --to postmart -o thu-muc
      """)

  @OptionGroup var input: InputFiles
  @OptionGroup var language: LanguageOption

  @Option(help: "Kênh bán; gõ “ocop profiles” để xem danh sách.")
  var to: String

  @Option(name: .short, help: "Thư mục để ghi, hoặc tên tệp có đuôi như postmart.xlsx.")
  var output: String

  @Option(help: "Thư mục ảnh của người bán; ảnh được kiểm tra và chép theo tên kênh cần.")
  var images: String?

  @Flag(help: "Cho phép tệp mới ít mặt hàng hơn hẳn tệp lần trước.")
  var allowShrink = false

  func run() throws {
    try reporting(in: language.language, file: input.files.first ?? "") {
      let profile = try ProfileStore.load().profile(to, asOf: input.day.day)
      let catalog = try input.loadProducts(in: language.language)
      var options = ExportOptions(asOf: input.day.day)
      options.imageFolder = images
      options.allowsShrinking = allowShrink
      let (folder, name) = Self.target(output, extension: profile.output.format.fileExtension)
      options.baseName = name
      let report = try MarketplaceExporter(profile: profile, options: options).export(
        catalog.products.lazy.map(\.value), to: folder)
      Output.standard(
        ExportSummary(report: report, profile: profile, language: language.language).text)
    }
  }

  /// Splits `out/postmart.xlsx` into folder and name; anything without the extension is a folder.
  static func target(
    _ output: String, extension suffix: String
  ) -> (folder: String, name: String?) {
    guard output.hasSuffix("." + suffix) else { return (output, nil) }
    let parts = output.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map { String($0.dropLast(suffix.utf8.count + 1)) }
    let folder = parts.dropLast().joined(separator: "/")
    return (folder.isEmpty ? (output.hasPrefix("/") ? "/" : ".") : folder, name)
  }
}
