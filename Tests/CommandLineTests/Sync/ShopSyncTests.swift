import CatalogTesting
import Foundation
import Testing

/// A whole day with a shop, as a person has it with the command line.
@Suite struct `ocop sync with a shop` {
  @Test func `fills it once, and then there is nothing to do`() throws {
    let lab = try ShopLab()
    let plan = try lab.sync("plan", ["--exit-code"])
    #expect(plan.status == 1, "\(plan)")
    #expect(plan.output.contains("40 tạo mới"), "\(plan)")
    #expect(lab.shop.record.writes == 0)
    let apply = try lab.sync("apply")
    #expect(apply.status == 0, "\(apply)")
    #expect(apply.output.contains("Kết quả: 40 đã tạo"), "\(apply)")
    #expect(lab.isComplete)
    let again = try lab.sync("plan", ["--exit-code"])
    #expect(again.status == 0, "\(again)")
    #expect(again.output.contains("40 không đổi"), "\(again)")
    let writes = lab.shop.record.writes
    #expect(try lab.sync("apply").status == 0)
    #expect(lab.shop.record.writes == writes)
    let status = try lab.program.run(["sync", "status"])
    #expect(status.output.contains("40 đang bán"), "\(status)")
    let log = try lab.program.run(["sync", "log", "--sku", "HG-0007"])
    #expect(log.output.contains("HG-0007"), "\(log)")
    #expect(!log.output.contains("HG-0008"), "\(log)")
  }

  /// 105 OCOP products and 1,506 farm products of one province.
  @Test func `takes a whole province`() throws {
    let lab = try ShopLab()
    let lists = ["ocop-105.xlsx", "produce-1506.xlsx"].map {
      Program.root.appending(path: "catalog-samples/hau-giang/\($0)").path
    }
    _ = try lab.program.file(
      "ocop.json",
      Array(
        """
        {"version": 1, "state": "state.sqlite", "channels": {"shop": {"profile": "woocommerce",
         "connector": "woocommerce", "url": "\(lab.shop.address)",
         "credentials": {"file": "khoa.txt"}, "limits": {"settleSeconds": 0, "batch": 100}}}}
        """.utf8))
    let apply = try lab.sync("apply", lists)
    #expect(apply.status == 0, "\(apply)")
    #expect(apply.output.contains("1.611 tạo mới"), "\(apply)")
    #expect(apply.output.contains("Kết quả: 1.611 đã tạo"), "\(apply)")
    #expect(lab.shop.products.count == 1_611)
    #expect(Set(lab.shop.products.map(\.sku)).count == 1_611)
    let after = try lab.sync("plan", lists + ["--exit-code"])
    #expect(after.status == 0, "\(after)")
    #expect(after.output.contains("1.611 không đổi"), "\(after)")
  }

  @Test func `shows what was edited on both sides and sends what only we edited`() throws {
    let lab = try ShopLab()
    #expect(try lab.sync("apply").status == 0)
    lab.shop.edit(code: "HG-0002") { $0.texts["regular_price"] = "11000" }
    lab.shop.edit(code: "HG-0003") { $0.texts["regular_price"] = "12000" }
    try lab.list(prices: [1: 99_000, 2: 98_000])
    let plan = try lab.sync("plan")
    #expect(plan.output.contains("1 cập nhật"), "\(plan)")
    #expect(plan.output.contains("21.000 → 99.000"), "\(plan)")
    #expect(plan.output.contains("1 cần anh/chị quyết định"), "\(plan)")
    #expect(plan.output.contains("1 bị sửa trên kênh"), "\(plan)")
    let apply = try lab.sync("apply")
    #expect(apply.output.contains("Kết quả: 1 đã cập nhật"), "\(apply)")
    func price(_ code: String) -> String? {
      lab.shop.products(code: code).first?.texts["regular_price"]
    }
    #expect(
      [price("HG-0001"), price("HG-0002"), price("HG-0003")] == ["99000", "11000", "12000"])
    try lab.configure(more: "\"side\": \"ours\",")
    #expect(try lab.sync("apply").status == 0)
    #expect(
      [price("HG-0001"), price("HG-0002"), price("HG-0003")] == ["99000", "98000", "23000"])
    #expect(try lab.sync("plan", ["--exit-code"]).status == 0)
  }

  @Test(arguments: [ShopQuirks.recent, .older])
  func `brings back what lies in the bin instead of making twins`(quirks: ShopQuirks) throws {
    let lab = try ShopLab(quirks: quirks)
    let old = lab.shop.add(code: "HG-0005", name: "cũ", status: "trash")
    #expect(try lab.sync("apply").status == 0)
    #expect(lab.isComplete)
    #expect(lab.shop.products(code: "HG-0005").map(\.id) == [old])
    #expect(try lab.sync("plan", ["--exit-code"]).status == 0)
  }

  @Test func `removes only when told to, and not too much`() throws {
    let lab = try ShopLab()
    #expect(try lab.sync("apply").status == 0)
    try lab.list(leavingOut: [1, 2])
    let kept = try lab.sync("apply")
    #expect(kept.status == 0, "\(kept)")
    #expect(kept.output.contains("2 giữ lại"), "\(kept)")
    #expect(lab.shop.products.allSatisfy { $0.status == "publish" })
    let removed = try lab.sync("apply", ["--allow-delete"])
    #expect(removed.status == 0, "\(removed)")
    #expect(lab.shop.products.count { $0.status == "draft" } == 2)
    try lab.list(leavingOut: Set(1...20))
    let refused = try lab.sync("apply", ["--allow-delete"])
    #expect(refused.status == 2, "\(refused)")
    #expect(refused.errors.contains("quá mức an toàn"), "\(refused)")
    #expect(lab.shop.products.count { $0.status == "draft" } == 2)
  }

  @Test func `does exactly what a plan file says, once`() throws {
    let lab = try ShopLab()
    #expect(try lab.sync("plan", ["-o", "ke-hoach.ndjson"]).status == 0)
    let seen = try lab.sync("apply", ["--plan", "ke-hoach.ndjson", "--dry-run"])
    #expect(seen.status == 0 && seen.output.contains("40 tạo mới"), "\(seen)")
    #expect(lab.shop.record.writes == 0)
    let done = try lab.sync("apply", ["--plan", "ke-hoach.ndjson"])
    #expect(done.output.contains("Kết quả: 40 đã tạo"), "\(done)")
    let again = try lab.sync("apply", ["--plan", "ke-hoach.ndjson"])
    #expect(again.status == 0 && again.output.contains("40 đã xong từ trước"), "\(again)")
    try lab.list(prices: [1: 99_000])
    #expect(try lab.sync("apply").status == 0)
    let late = try lab.sync("apply", ["--plan", "ke-hoach.ndjson"])
    #expect(late.status == 2, "\(late)")
    #expect(late.errors.contains("xin lập kế hoạch mới"), "\(late)")
  }
}
