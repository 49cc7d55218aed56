import CatalogTesting
import Foundation
import Testing

/// Each mistake gets one sentence that says what to do, and nothing is sent.
@Suite struct `What goes wrong before a sync` {
  private func expect(
    _ outcome: Program.Outcome, says words: String, _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome.status == 2, "\(outcome)", sourceLocation: place)
    #expect(outcome.errors.contains(words), "\(outcome)", sourceLocation: place)
    #expect(
      outcome.errors.split(separator: "\n").count == 1, "\(outcome)", sourceLocation: place)
    #expect(outcome.output.isEmpty, "\(outcome)", sourceLocation: place)
    for secret in [ShopLab.secret, ShopLab.key] {
      #expect(
        !(outcome.errors + outcome.output).contains(secret), "\(outcome)", sourceLocation: place)
    }
  }

  @Test func `is told about the keys`() throws {
    let lab = try ShopLab()
    try lab.keys("\(ShopLab.key)\ncs_khac\n")
    let wrong = try lab.sync("plan")
    expect(wrong, says: "Kênh không nhận khóa truy cập")
    #expect(!wrong.errors.contains("cs_khac"))
    try lab.keys("ck_khac\n\(ShopLab.secret)\n")
    expect(try lab.sync("apply"), says: "Kênh không nhận khóa truy cập")
    try lab.keys("\(ShopLab.key)\n\(ShopLab.secret)\n", mode: 0o644)
    expect(try lab.sync("plan"), says: "chmod 600")
    try lab.keys("\(ShopLab.secret)\n")
    expect(try lab.sync("plan"), says: "đúng hai dòng")
    try lab.configure(credentials: "{\"file\": \"khong-co.txt\"}")
    expect(try lab.sync("plan"), says: "khong-co.txt")
    try lab.configure(credentials: "{\"key\": \"OCOP_A\", \"secret\": \"OCOP_B\"}")
    expect(try lab.sync("plan"), says: "biến môi trường “OCOP_A”")
    try lab.configure(
      credentials: "{\"key\": \"\(ShopLab.key)\", \"secret\": \"\(ShopLab.secret)\"}")
    expect(try lab.sync("plan"), says: "không ghi khóa ở đó")
    #expect(lab.shop.record.writes == 0)
  }

  @Test func `is not there when the environment has the keys`() throws {
    let lab = try ShopLab()
    try lab.configure(credentials: "{\"key\": \"OCOP_A\", \"secret\": \"OCOP_B\"}")
    let keys = ["OCOP_A": ShopLab.key, "OCOP_B": ShopLab.secret]
    let outcome = try lab.sync("plan", environment: keys)
    #expect(outcome.status == 0 && outcome.output.contains("40 tạo mới"), "\(outcome)")
  }

  @Test func `is told about the address`() throws {
    let lab = try ShopLab()
    let other = try LoopbackServer { _ in .html(404, "Không tìm thấy trang") }
    try lab.configure(url: other.address)
    expect(try lab.sync("plan"), says: "không trả lời như một cửa hàng")
    let gone = try LoopbackServer { _ in .html(404, "") }
    try lab.configure(url: gone.address)
    gone.stop()
    expect(try lab.sync("plan"), says: "Chưa liên lạc được với kênh")
    try lab.configure(url: "http://cua-hang.example")
    expect(try lab.sync("plan"), says: "xin dùng https://")
    try lab.configure(url: "cua-hang")
    expect(try lab.sync("plan"), says: "phải là địa chỉ cửa hàng")
    try lab.configure(url: other.address + "/cua-hang/")
    expect(try lab.sync("apply"), says: "không trả lời như một cửa hàng")
    withExtendedLifetime(other) {}
  }

  @Test func `is told about the configuration`() throws {
    let lab = try ShopLab()
    let missing = try lab.program.run(["sync", "plan", "--channel", "shop", "--config", "x.json"])
    expect(missing, says: "x.json")
    let unknown = try lab.program.run(["sync", "plan", "--channel", "tiki"])
    expect(unknown, says: "các kênh có: shop")
    try lab.configure(connector: "fax")
    expect(try lab.sync("plan"), says: "Không có cách kết nối “fax”")
    try lab.configure(profile: "khong-co")
    expect(try lab.sync("plan"), says: "khong-co")
    try lab.configure(profile: "voso")
    expect(try lab.sync("plan"), says: "hồ sơ WooCommerce")
    try lab.configure(more: "\"side\": \"cả hai\",")
    expect(try lab.sync("plan"), says: "Tệp khai kênh chưa đúng")
    for (text, words) in [
      ("{", "không đúng dạng JSON"), ("[]", "Tệp khai kênh"), ("{\"version\": 1}", "state"),
      ("{\"version\": 9, \"state\": \"a\", \"channels\": {}}", "version 9"),
      ("", "không đúng dạng JSON"),
    ] {
      _ = try lab.program.file("ocop.json", Array(text.utf8))
      expect(try lab.sync("plan"), says: words)
    }
  }

  @Test func `is told about files`() throws {
    let lab = try ShopLab()
    expect(try lab.sync("plan", ["khong-co.xlsx"]), says: "khong-co.xlsx")
    for (text, words) in [("xin chào", "không phải kế hoạch"), ("", "kế hoạch")] {
      _ = try lab.program.file("ke-hoach.ndjson", Array(text.utf8))
      expect(try lab.sync("apply", ["--plan", "ke-hoach.ndjson"]), says: words)
    }
    #expect(try lab.sync("plan", ["-o", "ke-hoach.ndjson"]).status == 0)
    let plan = try Data(contentsOf: lab.program.folder.appending(path: "ke-hoach.ndjson"))
    _ = try lab.program.file("ke-hoach.ndjson", plan.prefix(plan.count / 2))
    let cut = try lab.sync("apply", ["--plan", "ke-hoach.ndjson"])
    #expect(cut.status == 2 && cut.errors.contains("kế hoạch"), "\(cut)")
    _ = try lab.program.file("state.sqlite", Array("không phải SQLite, chỉ là chữ".utf8))
    for extra in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(
        at: lab.program.folder.appending(path: "state.sqlite\(extra)"))
    }
    expect(try lab.sync("plan"), says: "Tệp trạng thái bị hỏng")
    #expect(lab.shop.record.writes == 0)
  }

  @Test func `in English says so in English`() throws {
    let lab = try ShopLab()
    try lab.keys("ck_khac\ncs_khac\n")
    let outcome = try lab.sync("plan", ["--lang", "en"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("The channel refused the keys"), "\(outcome)")
  }
}
