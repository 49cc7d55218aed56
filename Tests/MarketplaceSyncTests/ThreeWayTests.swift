import CatalogTesting
import MarketplaceSync
import Marketplaces
import Testing

@Suite struct `The three-way decision` {
  private func decide(
    _ wanted: SyncFields, base: SyncFields?, shown: SyncFields?, side: SyncPolicy.Side = .ask,
    status: RemoteListing.Status? = .live
  ) -> PlannedItem {
    var policy = SyncPolicy()
    policy.side = side
    let way = ThreeWay(policy: policy, connector: MemoryConnector(), contributors: [])
    let record = SyncRecord(
      key: ListingKey("A"), externalID: "1", applied: base, shown: shown, status: status,
      outcome: base == nil ? nil : .live)
    return way.item(
      wanted: WantedListing(key: ListingKey("A"), name: "A", fields: wanted), record: record)
  }

  /// Every combination of three values in a field, and what comes of it under each policy.
  @Test(arguments: SyncPolicy.Side.allCases)
  func `holds for all values of the three sides`(side: SyncPolicy.Side) {
    for wanted in 1...3 {
      for base in 1...3 {
        for shown in 1...3 {
          let item = decide(
            ["p": .integer(wanted)], base: ["p": .integer(base)],
            shown: ["p": .integer(shown)], side: side)
          let expected: PlannedItem.Action =
            if wanted == shown {
              .unchanged
            } else if shown == base || side == .ours {
              .update
            } else if wanted != base, side == .ask {
              .conflict
            } else {
              .unchanged
            }
          #expect(item.action == expected, "\(wanted) \(base) \(shown)")
          #expect(item.drift.isEmpty == (shown == base || wanted != base), "drift is told")
          #expect(item.fields.isEmpty == (expected != .update))
        }
      }
    }
  }

  @Test func `sends the other fields when one is in conflict`() {
    let item = decide(
      ["p": .integer(2), "t": .text("new")], base: ["p": .integer(1), "t": .text("old")],
      shown: ["p": .integer(3), "t": .text("old")])
    #expect(item.action == .update)
    #expect(item.changes.map(\.field) == ["t"])
    #expect(item.conflicts.map(\.field) == ["p"])
    #expect(item.fields["p"] == .integer(1))
  }

  @Test func `takes over a row that was there before us`() {
    let item = decide(["p": .integer(2)], base: nil, shown: ["p": .integer(3)])
    #expect(item.action == .update)
    #expect(item.changes == [FieldChange(field: "p", old: .integer(3), new: .integer(2))])
  }

  @Test func `compares with what was applied where the shop tells nothing`() {
    let same = decide(["p": .integer(2)], base: ["p": .integer(2)], shown: [:])
    #expect(same.action == .unchanged)
    let changed = decide(["p": .integer(2)], base: ["p": .integer(1)], shown: nil, status: nil)
    #expect(changed.changes == [FieldChange(field: "p", old: .integer(1), new: .integer(2))])
  }

  @Test func `brings a row back only where the policy says so`() {
    let fields: SyncFields = ["p": .integer(1)]
    let asked = decide(fields, base: fields, shown: fields, status: .hidden)
    #expect(asked.action == .unchanged)
    #expect(asked.drift.map(\.field) == [SyncPolicy.statusField])
    #expect(
      decide(fields, base: fields, shown: fields, side: .ours, status: .hidden).action == .update)
    #expect(decide(fields, base: fields, shown: nil, status: .absent).action == .conflict)
    #expect(
      decide(fields, base: fields, shown: nil, side: .ours, status: .absent).action == .create)
    #expect(decide(fields, base: nil, shown: fields, status: .trashed).action == .update)
  }

  @Test func `sends nothing for a blocked row and gives its reasons`() {
    let way = ThreeWay(policy: SyncPolicy(), connector: MemoryConnector(), contributors: [])
    let reason = SyncReason("x", vi: "thiếu giá", en: "no price")
    let item = way.item(
      wanted: WantedListing(key: ListingKey("A"), name: "A", fields: [:], blocked: [reason]),
      record: nil)
    #expect(item.action == .blocked)
    #expect(item.reasons == [reason])
    #expect(item.call == nil)
  }
}
