import CatalogTesting
import MarketplaceSync
import Marketplaces
import OCOPCatalog
import Tabular
import Testing

@Suite struct `A plan file` {
  private func plan() throws -> SyncPlan {
    let day = try #require(CalendarDate(iso: "2026-06-30"))
    let all: SyncFields = [
      "a": .text("Cam “xoàn”\n"), "b": .integer(-5), "c": .decimal(3), "d": .decimal(2.5),
      "e": .date(day), "f": .list(["x", ""]), "g": .empty,
    ]
    var plan = SyncPlan()
    plan.begin(PlanHeader(channel: "voso", lineage: "l", serial: 4))
    var counts = PlanCounts()
    for action in PlannedItem.Action.allCases {
      let item = PlannedItem(
        key: ListingKey("K \(action)"), name: action == .unchanged ? "" : "Tên",
        action: action, contributor: action == .unchanged ? nil : "HTX",
        externalID: action == .update ? "9" : nil,
        fields: action.call == nil ? [:] : all,
        changes: action == .update
          ? [FieldChange(field: "c", old: .empty, new: .decimal(3))] : [],
        conflicts: action == .conflict
          ? [FieldConflict(field: "b", applied: .empty, wanted: .integer(1), shown: .text("1"))]
          : [],
        drift: action == .conflict
          ? [FieldChange(field: "z", old: .integer(1), new: .integer(2))] : [],
        reasons: action == .blocked ? [SyncReason("r", vi: "v", en: "e")] : [],
        revision: action == .update ? "7" : nil)
      plan.add(item)
      counts.add(item)
    }
    counts.foreign = 2
    plan.finish(
      PlanSummary(id: "abc", counts: counts, refusals: [SyncReason("g", vi: "v", en: "e")]))
    return plan
  }

  private func written(_ plan: SyncPlan) throws -> [UInt8] {
    let sink = MemorySink()
    var writer = PlanFileWriter(sink: sink)
    try writer.begin(plan.header)
    for item in plan.items { try writer.add(item) }
    try writer.finish(plan.summary)
    return sink.bytes
  }

  @Test func `reads back as it was written`() throws {
    let plan = try plan()
    #expect(try SyncPlan(PlanFileReader(bytes: try written(plan))) == plan)
  }

  @Test func `cut anywhere is no plan`() throws {
    let bytes = try written(try plan())
    for length in stride(from: 0, to: bytes.count - 1, by: 7) {
      #expect(throws: PlanError.self, "\(length)") {
        try PlanFileReader(bytes: Array(bytes[..<length]))
      }
    }
  }

  @Test func `of a newer program is refused by name`() throws {
    let text = String(decoding: try written(try plan()), as: UTF8.self)
    let newer = text.replacing("\"version\":1", with: "\"version\":2")
    let error = #expect(throws: PlanError.self) {
      try PlanFileReader(bytes: Array(newer.utf8))
    }
    #expect(error?.code == .newerVersion)
  }

  @Test func `with a row taken out is damaged`() throws {
    let lines = String(decoding: try written(try plan()), as: UTF8.self).split(separator: "\n")
    let fewer = (lines[..<2] + lines[3...]).joined(separator: "\n")
    let error = #expect(throws: PlanError.self) {
      try PlanFileReader(bytes: Array(fewer.utf8))
    }
    #expect(error?.code == .damaged)
  }

  @Test(arguments: [
    "{", "[1,]", "01", "1.", "\"\\x\"", "\"\u{1}\"", "nul", "{\"a\" 1}", "", "1 2", "\"\\ud800\"",
    String(repeating: "[", count: 10_000),
  ])
  func `is not made of broken JSON`(text: String) {
    #expect(SyncFields(canonicalBytes: text.utf8) == nil)
    #expect(SyncFields(canonicalBytes: "{\"a\":\(text)}".utf8) == nil)
  }
}
