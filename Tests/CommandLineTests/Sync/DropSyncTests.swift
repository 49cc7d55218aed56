import Foundation
import Testing

/// A marketplace that takes files: a person uploads, and its own export confirms.
@Suite struct `ocop sync with files` {
  static func lab() throws -> ShopLab {
    let lab = try ShopLab(count: 12)
    try lab.configure(profile: "voso", connector: "file-drop", more: "\"folder\": \"voso\",")
    return lab
  }

  /// What the marketplace would give back.
  func export(_ lab: ShopLab, prices: [Int: Int] = [:], upTo last: Int = 12) throws -> String {
    var text = "Mã SKU,ID sản phẩm,Giá bán,Trạng thái\n"
    for number in 1...last {
      text += "\(ShopLab.code(number)),9\(number),\(prices[number] ?? 20_000 + number * 1_000),"
      text += "Đang bán\n"
    }
    return try lab.program.file("xuat.csv", Array(text.utf8))
  }

  @Test func `waits for the marketplace's own file, and then only sends what changed`() throws {
    let lab = try Self.lab()
    let plan = try lab.sync("plan", ["--exit-code"])
    #expect(plan.status == 1 && plan.output.contains("12 tạo mới"), "\(plan)")
    let dry = try lab.sync("apply", ["--dry-run"])
    #expect(dry.status == 0 && dry.output.contains("12 tạo mới"), "\(dry)")
    #expect(try !lab.program.names.contains("voso"))
    let apply = try lab.sync("apply")
    #expect(apply.status == 0, "\(apply)")
    #expect(apply.output.contains("12 mặt hàng chờ kênh xác nhận"), "\(apply)")
    #expect(apply.output.contains("  → voso/"), "\(apply)")
    #expect(try lab.sync("plan", ["--exit-code"]).status == 0)
    let waiting = try lab.program.run(["sync", "status"])
    #expect(waiting.output.contains("12 chờ kênh xác nhận"), "\(waiting)")
    let adopted = try lab.sync("adopt", [try export(lab)])
    #expect(adopted.status == 0, "\(adopted)")
    #expect(adopted.output.contains("12 đã xác nhận"), "\(adopted)")
    #expect(try lab.sync("plan", ["--exit-code"]).status == 0)
    try lab.list(prices: [3: 55_000])
    let next = try lab.sync("plan", ["--exit-code"])
    #expect(next.status == 1 && next.output.contains("1 cập nhật"), "\(next)")
    #expect(next.output.contains("23.000 → 55.000"), "\(next)")
  }

  @Test func `sees what has not arrived and what a partial file does not say`() throws {
    let lab = try Self.lab()
    #expect(try lab.sync("apply").status == 0)
    let part = try lab.sync("adopt", [try export(lab, upTo: 4), "--partial"])
    #expect(part.status == 0 && part.output.contains("4 đã xác nhận"), "\(part)")
    #expect(try lab.sync("plan", ["--exit-code"]).status == 0)
    let whole = try lab.sync("adopt", [try export(lab, upTo: 10)])
    #expect(whole.output.contains("2 chưa lên kênh"), "\(whole)")
    let again = try lab.sync("plan", ["--exit-code"])
    #expect(again.status == 1 && again.output.contains("2 tạo mới"), "\(again)")
  }

  @Test func `refuses a file that is no list, in one sentence`() throws {
    let lab = try Self.lab()
    let path = try lab.program.file("anh.csv", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16])
    let outcome = try lab.sync("adopt", [path])
    #expect(outcome.status == 2, "\(outcome)")
    #expect(outcome.errors.contains("anh.csv"), "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome)")
  }

  @Test func `has nothing to tell before the first sync`() throws {
    let lab = try Self.lab()
    let status = try lab.program.run(["sync", "status"])
    #expect(status.status == 0 && status.output.contains("Chưa đồng bộ kênh nào"), "\(status)")
    let log = try lab.program.run(["sync", "log"])
    #expect(log.status == 0 && log.output.contains("Chưa có lịch sử"), "\(log)")
    let help = try lab.program.run(["sync", "--help"])
    for words in ["ocop.json", "chmod 600", "OCOP_WOOCOMMERCE_KEY", "woocommerce", "file-drop"] {
      #expect(help.output.contains(words), "\(words)")
    }
  }
}
