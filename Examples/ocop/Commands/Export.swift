import ArgumentParser
import CatalogExchange
import ImageFitting
import Marketplaces
import OCOPCatalog

/// Makes a marketplace's files of lists, or fills the marketplace's own template.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Xuất tệp đăng bán cho một kênh: Vỏ sò, Postmart…",
    discussion: """
      Mỗi sản phẩm hoặc là một dòng trong tệp, hoặc được nêu tên kèm lý do chưa đăng được.
      Ví dụ: ocop export danh-sach.xlsx --to postmart -o thu-muc
             ocop export danh-sach.xlsx --to shopee --template tep-mau.xlsx -o da-dien.xlsx
      """)

  @OptionGroup var input: InputFiles
  @OptionGroup var language: LanguageOption
  @OptionGroup var profiles: ProfilesOption
  @OptionGroup var template: TemplateArguments

  @Option(help: "Kênh bán; gõ “ocop profiles” để xem danh sách.")
  var to: String

  @Option(name: .short, help: "Thư mục để ghi, hoặc tên tệp có đuôi như postmart.xlsx.")
  var output: String

  @Option(help: "Thư mục ảnh của người bán; ảnh được kiểm tra và chép theo tên kênh cần.")
  var images: String?

  @Flag(
    help:
      "Chỉnh bản sao của ảnh cho hợp với kênh: xoay đúng chiều, vuông, đủ nhẹ. Ảnh gốc giữ nguyên.")
  var fitImages = false

  @Option(
    help: "Địa chỉ trang bán của mình, cho kênh cần đường dẫn sản phẩm: https://shop.example/p/")
  var pageBase: String?

  @Option(help: "Địa chỉ gốc của ảnh, khi danh sách chỉ ghi tên tệp ảnh.")
  var imageBase: String?

  @Option(
    help: "Tệp ngành hàng đã xác nhận (JSON); chỗ chưa rõ được ghi thêm vào để xác nhận một lần.")
  var categories: String?

  @Flag(help: "Cho phép tệp mới ít mặt hàng hơn hẳn tệp lần trước.")
  var allowShrink = false

  func run() throws {
    try reporting(in: language.language, file: input.files.first ?? "") {
      let profile = try profiles.load().profile(to, asOf: input.day.day)
      var options = ExportOptions(asOf: input.day.day)
      options.imageFolder = images
      options.imageFitter = try fitter()
      options.allowsShrinking = allowShrink
      options.listing.pageBase = pageBase
      options.listing.imageBase = imageBase
      if let categories {
        options.listing.categories = try ConfirmedCategories.read(path: categories)
      }
      if let blank = template.path {
        let command = TemplateCommand(
          profile: profile, options: options, arguments: template, language: language.language)
        let report = try command.run(
          blank, load: { try input.loadProducts(in: language.language) }, to: output)
        try remember(report, options.listing.categories)
        return
      }
      let catalog = try input.loadProducts(in: language.language)
      let (folder, name) = Self.target(output, extension: profile.output.format.fileExtension)
      options.baseName = name
      let report = try MarketplaceExporter(profile: profile, options: options).export(
        catalog.products.lazy.map(\.value), to: folder)
      Output.standard(
        ExportSummary(report: report, profile: profile, language: language.language).text)
      try remember(report, options.listing.categories)
    }
  }

  private func fitter() throws -> (any ImageFitter)? {
    guard fitImages else { return nil }
    guard images != nil else {
      throw ValidationError(
        LocalizedText(
          vi: "--fit-images cần thư mục ảnh. Xin thêm --images THƯ-MỤC.",
          en: "--fit-images needs the pictures. Please add --images FOLDER.")[language.language])
    }
    #if ImageFitting
      return GDImageFitter()
    #else
      throw ValidationError(
        LocalizedText(
          vi: "Bản ocop này dựng không kèm phần chỉnh ảnh. Xin dựng lại: "
            + "swift build -c release --traits ImageFitting",
          en: "This ocop was built without the fitting of pictures. Please build it anew: "
            + "swift build -c release --traits ImageFitting")[language.language])
    #endif
  }

  /// Writes what has no category yet behind what is confirmed.
  private func remember(_ report: ExportReport, _ known: ConfirmedCategories) throws {
    guard !report.categoryQuestions.isEmpty else { return }
    let count = report.categoryQuestions.count
    guard let path = categories else {
      Output.standard(
        LocalizedText(
          vi: "  \(count) nhóm hàng chưa có ngành hàng trên kênh; thêm --categories TỆP.json để "
            + "xác nhận một lần.",
          en: "  \(count) groups have no category on the channel; add --categories FILE.json to "
            + "confirm them once.")[language.language])
      return
    }
    var all = known
    for entry in report.categoryQuestions { all.put(entry) }
    if all != known { try all.write(path: path) }
    Output.standard(
      LocalizedText(
        vi: "  → \(path): \(count) chỗ chờ xác nhận ngành hàng (sửa “confirmed” thành true)",
        en: "  → \(path): \(count) categories to confirm (set “confirmed” to true)")[
          language.language])
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
