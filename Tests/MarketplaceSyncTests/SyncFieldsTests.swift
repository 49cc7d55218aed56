import Marketplaces
import MarketplaceSync
import Testing

@Suite struct `The fields of a row` {
  @Test func `keep the order of their names whatever the order of filling`() {
    let one = SyncFields([("b", .integer(1)), ("a", .text("x")), ("b", .integer(2))])
    #expect(one.names == ["a", "b"])
    #expect(one["b"] == .integer(2))
    #expect(one["c"] == nil)
  }
}
