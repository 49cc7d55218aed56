import ArgumentParser
import CatalogExchange
import OCOPCatalog
import Tabular

/// Writes a blank list to fill in.
struct NewTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tạo bảng mẫu để điền: có danh sách chọn, lời nhắc, dòng ví dụ và trang hướng dẫn.",
    discussion: """
      Xã, phường hiện theo tỉnh, thành phố đã chọn (34 tỉnh, thành và 3.321 xã, phường, đặc khu từ
      01/7/2025). Điền xong, kiểm tra bằng “ocop validate”.
      """)

  @Option(name: .short, help: "Tệp .xlsx để ghi.")
  var output: String

  @Flag(help: "Không ghi dòng ví dụ.")
  var blank = false

  @OptionGroup var day: DayOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard output.lowercased().hasSuffix(".xlsx") else {
      throw ValidationError("-o cần đuôi .xlsx / -o needs .xlsx")
    }
  }

  func run() throws {
    try reporting(in: language.language, file: output) {
      try ListTemplate(asOf: day.day, hasExample: !blank).write(to: try FileSink(path: output))
      Output.standard("→ \(output)")
    }
  }
}
