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
      let count = counted(
        try convert(), vi: "sản phẩm", one: "product", many: "products", in: language.language)
      Output.error(
        LocalizedText(vi: "Đã ghi \(count).", en: "Wrote \(count).")[language.language])
    }
  }

  /// Writes each product as it is read, so that no list is too long, and returns how many there were.
  private func convert() throws -> Int {
    var run = ImportRun(options: ListReadingOptions(asOf: input.day.day), rules: RuleSet())
    var errors: [Finding] = []
    var count = 0
    // No file is made of lists without a product.
    var writer: ProductWriter?
    var failure: (any Error)?
    defer { writer?.abandon() }
    try Progress.showing(input.files) {
      for file in input.files {
        try run.read(path: file) { product in
          guard failure == nil else { return }
          do {
            if writer == nil { writer = try output.open() }
            try writer?.write(product)
            count += 1
          } catch {
            failure = error
          }
        } onFinding: { finding in
          // They are told when nothing was found to write.
          if count == 0, finding.severity == .error { errors.append(finding) }
        }
        if let failure { throw failure }
      }
    }
    guard let writer else { throw input.withoutProducts(errors, run.report, in: language.language) }
    try writer.finish()
    return count
  }
}
