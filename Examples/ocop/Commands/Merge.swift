import ArgumentParser
import CatalogExchange
import OCOPCatalog

/// Makes one catalogue of the lists of many contributors.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Gộp danh sách của nhiều nơi thành một, mỗi sản phẩm một lần.",
    discussion: """
      Chỉ gộp hai dòng khi cùng chủ thể hoặc cùng mã vạch, cùng tên và quy cách; dòng chỉ hơi giống \
      thì để riêng và báo lại. Hai nơi ghi khác nhau thì lấy theo danh sách đứng trước, nên xin ghi \
      danh sách đáng tin nhất trước tiên. “-o -” ghi NDJSON ra màn hình.
      """)

  @OptionGroup var input: InputFiles
  @OptionGroup var language: LanguageOption
  @OptionGroup var output: CatalogOutput

  @Option(help: "Ghi thêm một trang HTML: dòng nào đã gộp, chỗ nào ghi khác nhau.")
  var report: String?

  func run() throws {
    try reporting(in: language.language, file: input.files.first ?? "") {
      var catalog = try input.loadProducts(in: language.language)
      let merged = CatalogMerger().merge(catalog.products)
      let rows = catalog.products.count
      try output.write(merged.products)
      if output.output != "-" {
        FindingPrinter(language: language.language, messages: AllRules.messages)
          .print(FindingDigest(merged.findings, perRule: FindingPrinter.perRule))
      }
      Output.error(summary(merged, rows: rows))
      guard let report else { return }
      catalog.products = merged.products
      catalog.findings += merged.findings
      let building = ReportBuilding(language: language.language, day: input.day.day)
      try building.write(
        try building.content(catalog, files: input.files, profiles: []), to: report)
      Output.error("  → \(report)")
    }
  }

  private func summary(_ merged: MergedCatalog, rows: Int) -> String {
    func grouped(_ count: Int) -> String { Dong.grouped(Int64(count)) }
    let (products, joined) = (grouped(merged.products.count), grouped(merged.joined.count))
    let conflicts = grouped(merged.joined.reduce(0) { $0 + $1.conflicts.count })
    let doubtful = grouped(merged.doubtful.count)
    return LocalizedText(
      vi: "\(grouped(rows)) dòng thành \(products) sản phẩm: đã gộp \(joined) dòng, "
        + "\(conflicts) chỗ ghi khác nhau, \(doubtful) cặp cần xem lại.",
      en: "\(grouped(rows)) rows became \(products) products: \(joined) rows joined, "
        + "\(conflicts) facts differ, \(doubtful) pairs to look at.")[language.language]
  }
}
