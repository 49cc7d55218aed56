import ArgumentParser
import CatalogExchange
import OCOPCatalog

/// Turns lists into a catalogue or into another kind of list.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Chuyển danh sách sang .json, .ndjson, .csv hoặc .xlsx.",
    discussion: "Dạng tệp ra do đuôi tên tệp quyết định; “-o -” ghi NDJSON ra màn hình.")

  @OptionGroup var input: InputFiles
  @OptionGroup var language: LanguageOption
  @OptionGroup var output: CatalogOutput

  func run() throws {
    try reporting(in: language.language, file: input.files.first ?? "") {
      let catalog = try input.loadProducts(in: language.language)
      try output.write(catalog.products)
      let count = counted(
        catalog.products.count, vi: "sản phẩm", one: "product", many: "products",
        in: language.language)
      Output.error(
        LocalizedText(vi: "Đã ghi \(count).", en: "Wrote \(count).")[language.language])
    }
  }
}
