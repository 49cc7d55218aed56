import CatalogTesting
import MarketplaceSync
import Marketplaces
import OCOPCatalog
import Testing

@Suite struct `A plan told to people` {
  private func lines(_ items: [PlannedItem], limit: Int = 2, _ language: Language) -> [String] {
    var text = PlanText(title: "Vỏ sò", language: language, limit: limit) {
      $0 == "price" ? "Giá bán" : $0
    }
    var counts = PlanCounts()
    for item in items {
      text.add(item)
      counts.add(item)
    }
    text.finish(PlanSummary(id: "", counts: counts))
    return text.lines.map(\.text)
  }

  private let items: [PlannedItem] =
    [
      PlannedItem(
        key: ListingKey("A"), name: "Cam", action: .update,
        changes: [FieldChange(field: "price", old: .integer(45_000), new: .integer(50_000))]),
      PlannedItem(key: ListingKey("B"), name: "Bưởi", action: .unchanged),
    ]
    + (1...3).map {
      PlannedItem(key: ListingKey("C\($0)"), name: "Khóm", action: .create)
    }

  @Test func `shows old and new and counts what it leaves out`() {
    #expect(
      lines(items, .vietnamese) == [
        "Vỏ sò: 3 tạo mới, 1 cập nhật, 1 không đổi",
        "  + C1  Khóm", "  + C2  Khóm", "    … +1",
        "  ~ A  Cam", "      Giá bán: 45.000 → 50.000",
      ])
    #expect(lines(items, .english).first == "Vỏ sò: 3 to create, 1 to update, 1 unchanged")
  }

  @Test func `says so when there is nothing`() {
    #expect(lines([], .vietnamese) == ["Vỏ sò: không có gì"])
  }
}
