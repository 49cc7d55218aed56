import CatalogTesting
import MarketplaceSync
import Marketplaces
import Testing

/// Whatever goes wrong, a run after it ends where a run without faults ends.
@Suite struct `A run in which something goes wrong` {
  static let scenarios = [false, true]

  @Test(arguments: SyncFault.allCases, scenarios)
  func `is finished by the next one, whichever call fails`(
    fault: SyncFault, isSecondRun: Bool
  ) async throws {
    let lab = FaultLab(rows: 8, isSecondRun: isSecondRun)
    let (calmShop, calmStore) = try await lab.prepared()
    let before = await lab.performs(calmShop)
    let calm = FaultInjectingConnector(calmShop) { _ in nil }
    try await lab.run(lab.session(calm, calmStore, concurrency: 1))
    let goal = try await lab.ending(calmShop, calmStore)
    let needed = await lab.performs(calmShop) - before
    #expect(goal.pending == 0)
    let calls = await calm.calls
    #expect(calls > 3)

    for number in 1...calls {
      let (shop, store) = try await lab.prepared()
      let start = await lab.performs(shop)
      let faulty = FaultInjectingConnector(shop) { $0 == number ? fault : nil }
      _ = try? await lab.run(lab.session(faulty, store, concurrency: 1))
      let ending = try await lab.finish(shop, store)
      #expect(ending == goal, "\(fault) at call \(number)")
      let more = await lab.performs(shop) - start - needed
      #expect(more <= 1, "\(fault) at call \(number) repeats \(more) calls")
      #expect(await faulty.faults == [number: fault])
    }
  }

  @Test(arguments: scenarios)
  func `is finished by the next one, wherever the program ends`(isSecondRun: Bool) async throws {
    let lab = FaultLab(rows: 8, isSecondRun: isSecondRun)
    let (calmShop, calmStore) = try await lab.prepared()
    let before = await lab.performs(calmShop)
    let counting = FaultInjectingStore(calmStore, failingAfter: .max)
    try await lab.run(lab.session(calmShop, counting, concurrency: 1))
    let goal = try await lab.ending(calmShop, calmStore)
    let needed = await lab.performs(calmShop) - before
    let steps = await counting.operations
    #expect(steps > 10)

    for last in 0..<steps {
      let (shop, store) = try await lab.prepared()
      let start = await lab.performs(shop)
      let dying = FaultInjectingStore(store, failingAfter: last)
      await #expect(throws: SyncStoreError.self) {
        try await lab.run(lab.session(shop, dying, concurrency: 1))
      }
      let ending = try await lab.finish(shop, store)
      #expect(ending == goal, "the store ends after \(last) steps")
      let more = await lab.performs(shop) - start - needed
      #expect(more <= 1, "after \(last) steps \(more) calls are repeated")
    }
  }

  @Test func `converges under 1000 schedules of chance`() async throws {
    let goals = [
      try await goal(of: FaultLab(rows: 12)),
      try await goal(of: FaultLab(rows: 12, isSecondRun: true)),
    ]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for part in 0..<4 {
        group.addTask {
          for seed in stride(from: part, to: 1_000, by: 4) {
            try await self.converges(seed: UInt64(seed), goals)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private func goal(of lab: FaultLab) async throws -> FaultLab.Ending {
    let (shop, store) = try await lab.prepared()
    return try await lab.finish(shop, store)
  }

  private func converges(seed: UInt64, _ goals: [FaultLab.Ending]) async throws {
    var numbers = SeededNumbers(seed: seed)
    var lab = FaultLab(rows: 12, isSecondRun: seed % 2 == 1)
    lab.maxBatch = Int.random(in: 1...5, using: &numbers)
    let (shop, store) = try await lab.prepared()
    let before = await lab.sendings(shop)
    var faults: [Int: SyncFault] = [:]
    for call in 1...60 where Int.random(in: 0..<100, using: &numbers) < 30 {
      faults[call] = SyncFault.allCases.randomElement(using: &numbers)
    }
    let schedule = faults
    let concurrency = Int.random(in: 1...4, using: &numbers)
    var happened = 0
    for _ in 0..<4 {
      let faulty = FaultInjectingConnector(shop) { [offset = happened] in schedule[$0 + offset] }
      _ = try? await lab.run(lab.session(faulty, store, concurrency: concurrency))
      happened += await faulty.calls
    }
    let ending = try await lab.finish(shop, store)
    #expect(ending == goals[seed % 2 == 1 ? 1 : 0], "seed \(seed)")
    for (key, count) in await lab.sendings(shop) {
      let sent = count - before[key, default: 0]
      #expect(sent <= 1 + faults.count, "seed \(seed): \(key) was sent \(sent) times")
    }
  }
}
