import CatalogTesting
import MarketplaceSync
import Marketplaces
import Testing

@Suite struct `A whole province` {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `of 1611 rows converges though 30 % of the requests fail`(seed: UInt64) async throws {
    var lab = FaultLab(rows: 1_611)
    lab.maxBatch = 100
    let time = SteppedTime()
    let shop = MemoryConnector(capabilities: lab.shop().capabilities, pageSize: 100)
    let faulty = FaultInjectingConnector(shop) { call in
      var numbers = SeededNumbers(seed: seed &* 1_000_003 &+ UInt64(call))
      guard Int.random(in: 0..<100, using: &numbers) < 30 else { return nil }
      return [.before, .after, .lostAnswer, .twice, .throttled].randomElement(using: &numbers)
    }
    let paced = PacedConnector<FaultInjectingConnector<MemoryConnector>, MemoryStateStore>(
      faulty, bucket: TokenBucket(perSecond: 5, burst: 5, time: time), time: time)
    var session = SyncSession(
      channel: "shop", connector: paced, store: MemoryStateStore(), time: time)
    session.options.concurrency = 3
    var runs = 0
    var isComplete = false
    while !isComplete, runs < 5 {
      runs += 1
      do {
        isComplete = try await lab.run(session).isComplete
      } catch is ConnectorError {
        // Listing failed five times in a row; a service would come back at its next round.
        continue
      }
    }
    #expect(isComplete, "seed \(seed)")
    #expect(await shop.listings.count == 1_611)
    let calls = await faulty.calls
    #expect(await time.elapsed() >= .seconds(Double(calls - 5) / 5) - .milliseconds(1))
    #expect(try await lab.run(session).plan.counts.pending == 0)
  }
}
