import CatalogTesting
import MarketplaceSync
import Marketplaces
import Testing

@Suite struct `What the library brings along` {
  private static let rows = ["A", "B", "C"].map {
    WantedListing(key: ListingKey($0), name: $0, fields: ["price": .integer(1)])
  }

  @Test func `is a shop in memory that keeps every promise`() async throws {
    try await ConnectorConformance(connector: MemoryConnector(), rows: Self.rows) {
      $0.merging(["price": .integer(2)])
    }.run()
  }

  @Test func `is a store in memory that keeps every promise`() async throws {
    let store = MemoryStateStore()
    try await StateStoreConformance(store: store) { store }.run()
  }

  @Test func `is a read-only connector that touches nothing`() async throws {
    let shop = MemoryConnector()
    let error = await #expect(throws: ConnectorError.self) {
      try await ReadOnlyConnector(shop).perform([
        ConnectorCall(action: .create, key: ListingKey("A"), fields: [:])
      ])
    }
    #expect(error?.effect == ConnectorError.Effect.none)
    #expect(await shop.requests.isEmpty)
  }
}
