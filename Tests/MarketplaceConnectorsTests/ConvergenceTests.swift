import CatalogTesting
import HTTPTypes
import MarketplaceSync
import Marketplaces
import Testing

@testable import MarketplaceConnectors

@Suite struct `A whole list against a shop full of errors` {
  /// 105 OCOP products and 1,506 farm products of one province.
  static let count = 1_611

  @Test(arguments: [UInt64(1), 2])
  func `1611 products arrive once each though three of ten requests fail`(seed: UInt64) async throws
  {
    let fixture = try ShopFixture(
      quirks: seed % 2 == 0 ? .older : .recent, faults: ShopFaults(share: 0.3, seed: seed))
    var session = fixture.session()
    session.options.retry.attempts = 8
    session.options.retry.seed = seed
    let rows = ShopRows.rows(Self.count)
    var runs = 0
    while runs < 30 {
      runs += 1
      guard let plan = try? await sync(session, rows) else { continue }
      if plan.summary.counts.pending == 0 { break }
    }
    #expect(runs < 30, "seed \(seed)")
    let products = fixture.shop.products
    #expect(products.count == Self.count, "seed \(seed): \(products.count) after \(runs) runs")
    #expect(Set(products.map(\.sku)).count == Self.count)
    #expect(products.allSatisfy { $0.status == "publish" })
    #expect(products.allSatisfy { $0.writes <= 2 }, "no product is written again and again")
    let record = fixture.shop.record
    #expect(record.largestBatch <= 50)
    #expect(record.faults * 5 > record.requests, "there were faults: \(record)")
    // Without faults there is nothing left to do.
    fixture.shop.setFaults(nil)
    let last = try await sync(session, rows)
    #expect(last.summary.counts.pending == 0)
    #expect(last.summary.counts[.unchanged] == Self.count)
  }

  @Test func `requests stay within the rate, whatever happens`() async throws {
    let time = SteppedTime()
    let fixture = try ShopFixture(
      faults: ShopFaults(share: 0.2, kinds: [.cutBefore, .lateGateway], seed: 5), rate: 2,
      time: time)
    var session = fixture.session(time: time)
    session.options.retry.attempts = 10
    for _ in 0..<10 {
      guard let plan = try? await sync(session, ShopRows.rows(120)) else { continue }
      if plan.summary.counts.pending == 0 { break }
    }
    #expect(fixture.shop.products.count == 120)
    let seconds = Double(await time.elapsed().components.seconds)
    #expect(Double(fixture.shop.record.requests) <= 2 * seconds + 2)
  }

  @Test func `no secret is in the state, the history, the plan or an error`() async throws {
    let fixture = try ShopFixture(faults: ShopFaults(share: 0.3, seed: 9))
    let store = MemoryStateStore()
    let session = fixture.session(store)
    var texts: [String] = []
    for _ in 0..<4 {
      do {
        try await session.look()
        var plan = SyncPlan()
        try await session.plan(WantedRows(ShopRows.rows(80)), into: &plan)
        texts.append(String(reflecting: plan))
        texts.append(String(reflecting: try await session.apply(plan)))
      } catch {
        texts.append(String(reflecting: error))
      }
    }
    texts.append(String(reflecting: await store.history(AuditQuery(limit: 100_000))))
    texts.append(
      String(reflecting: try await store.records(of: "shop", after: nil, limit: 100_000)))
    texts.append(String(reflecting: try await store.openEntries(of: "shop")))
    texts.append(String(reflecting: fixture.connector))
    texts.append(String(describing: fixture.connector.configuration))
    var dumped = ""
    dump(fixture.connector, to: &dumped)
    texts.append(dumped)
    #expect(texts.reduce(0) { $0 + $1.utf8.count } > 10_000)
    for text in texts {
      #expect(!text.contains(ShopFixture.secret))
      #expect(!text.contains(ShopFixture.key))
    }
  }

  @Test func `a server that echoes the secret does not bring it into an error`() async throws {
    let page = "<p>Invalid: \(ShopFixture.key):\(ShopFixture.secret)</p>"
    let echo = MemoryTransport { (_, _) throws(HTTPTransportError) in
      HTTPReply(head: .init(status: .internalServerError), body: Array(page.utf8))
    }
    let fixture = try ShopFixture()
    let connector = try WooCommerceConnector(
      configuration: fixture.connector.configuration, transport: echo)
    let error = await #expect(throws: ConnectorError.self) {
      try await connector.find([ListingKey("A")])
    }
    #expect(error?.detail.contains(ShopFixture.secret) == false)
    #expect(error?.detail.contains("<secret>") == true)
  }
}
