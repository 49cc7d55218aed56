import Foundation
import Testing

/// What a check shows when one slip fills a whole column.
@Suite struct LongListTests {
  /// A list of rows whose prices cannot be read.
  private func list(rows: Int) -> [UInt8] {
    var text = "Tên sản phẩm,Mã sản phẩm,Giá bán (đ)\n"
    for row in 1...rows { text += "Trà sen loại \(row),TS-\(row),abc\n" }
    return Array(text.utf8)
  }

  private func lines(of text: String, with words: String) -> Int {
    text.split(separator: "\n").count { $0.contains(words) }
  }

  @Test(arguments: [20, 21, 57])
  func `of one slip twenty are shown, the rest are counted, and none is lost`(rows: Int) throws {
    let program = try Program()
    let file = try program.file("danh-sach.csv", list(rows: rows))
    let short = try program.run(["validate", file, "--as-of", "2026-06-30", "--lang", "en"])
    let rule = "[price-unreadable]"
    let rest = "and \(rows - 20) more of the same kind \(rule)"
    #expect(short.status == 1)
    #expect(lines(of: short.output, with: rule) == 20 + (rows > 20 ? 1 : 0))
    #expect(lines(of: short.output, with: rest) == (rows > 20 ? 1 : 0))

    let whole = try program.run(
      ["validate", file, "--as-of", "2026-06-30", "--lang", "en", "--all"])
    #expect(lines(of: whole.output, with: rule) == rows)
    #expect(whole.output.split(separator: "\n").last == short.output.split(separator: "\n").last)

    let json = try program.run(["validate", file, "--as-of", "2026-06-30", "--format", "json"])
    #expect(lines(of: json.output, with: "\"rule\": \"price-unreadable\"") == rows)
  }

  @Test func `a channel asked for is told of even when it has nothing to say`() throws {
    let program = try Program()
    let file = try program.file("trong.csv", Array("Tên sản phẩm,Giá bán (đ)\n".utf8))
    let outcome = try program.run(
      ["validate", file, "--as-of", "2026-06-30", "--lang", "en", "--for", "voso,voso"])
    #expect(lines(of: outcome.output, with: "  voso: 0 errors, 0 warnings, 0 notes") == 1)
  }
}
