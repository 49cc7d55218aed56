import Foundation
import Testing

/// Wrong arguments are told in Vietnamese, in English when asked for.
@Suite struct ArgumentMessageTests {
  @Test(arguments: [
    (["export", "a.csv"], "Lỗi: Thiếu “--to <to>”."),
    (["danh-sach"], "Lỗi: Không rõ “danh-sach” là gì."),
    (["rules", "a", "b", "c"], "Lỗi: Không rõ “b”, “c” là gì."),
    (["validate", "a.csv", "--as-of"], "Lỗi: Sau “--as-of <as-of>” chưa có giá trị."),
    (["validate", "a.csv", "--lnag", "vi"], "Lỗi: Không có “--lnag”. Có phải là “--lang” không?"),
    (["validate", "a.csv", "--khongco"], "Lỗi: Không có “--khongco”."),
    (["validate", "a.csv", "--all=3"], "Lỗi: “--all” không đi kèm giá trị; xin bỏ “3”."),
    (
      ["validate", "a.csv", "--format", "pdf"],
      "Lỗi: “pdf” không dùng được cho “--format <format>”. Xin chọn một trong: “text”, “json”, "
    ),
    (["parse", "gia"], "Lỗi: “gia” không dùng được cho “<kind>”. Xin chọn một trong:\n  - price"),
  ])
  func `a wrong argument is told in Vietnamese`(arguments: [String], says: String) throws {
    let program = try Program()
    defer { try? FileManager.default.removeItem(at: program.folder) }
    let told = try program.run(arguments)
    #expect(told.status == 2)
    #expect(told.output.isEmpty)
    #expect(told.errors.hasPrefix(says), "\(told.errors)")
    #expect(told.errors.contains("để xem hướng dẫn"))
    for english in ["Error", "Usage", "Help:", "See '"] { #expect(!told.errors.contains(english)) }
    for option in [["--lang", "en"], ["--lang=en"]] where !arguments.contains("--as-of") {
      let english = try program.run(arguments + option)
      #expect(english.errors.hasPrefix("Error: "), "\(english.errors)")
    }
  }

  @Test(arguments: [
    [], ["validate"], ["fix"], ["convert"], ["merge"], ["export"], ["inspect"], ["rules"],
    ["profiles"], ["text"], ["parse"], ["new-template"], ["report"], ["sync"], ["sync", "plan"],
  ])
  func `a help page speaks Vietnamese`(command: [String]) throws {
    let program = try Program()
    defer { try? FileManager.default.removeItem(at: program.folder) }
    let page = try program.run(command + ["--help"])
    #expect(page.status == 0)
    #expect(page.output.contains("CÁCH GÕ: ocop") && page.output.contains("LỰA CHỌN:"))
    for english in ["OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "default:", "Show ", "See '"] {
      #expect(!page.output.contains(english), "\(english)")
    }
  }
}
