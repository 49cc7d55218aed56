import CatalogTesting
import Foundation
import MarketplaceSync
import Marketplaces
import SyncStores
import Testing

@Suite struct `The SQLite store` {
  /// A folder that goes away with the test.
  final class Folder {
    let path: String
    init() throws {
      path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }
    var state: String { path + "/state.sqlite" }
  }

  @Test func `keeps every promise, also when it is opened again`() async throws {
    let folder = try Folder()
    let path = folder.state
    let store = try SQLiteStateStore(path: path)
    try await StateStoreConformance(store: store) { try SQLiteStateStore(path: path) }.run()
  }

  @Test func `names who holds a channel to a second program`() async throws {
    let folder = try Folder()
    let first = try SQLiteStateStore(path: folder.state)
    let second = try SQLiteStateStore(path: folder.state)
    let holder = LockHolder(name: "Tổ số xã Tân Phước", process: 12, host: "may", since: 1)
    try await first.lock("Vỏ sò", holder: holder)
    let error = await #expect(throws: SyncStoreError.self) {
      try await second.lock("Vỏ sò", holder: holder)
    }
    #expect(error?.code == .locked)
    #expect(error?.holder == holder)
    await first.unlock("Vỏ sò")
    try await second.lock("Vỏ sò", holder: holder)
  }

  @Test func `refuses a file of a newer program and what is no state file`() async throws {
    let folder = try Folder()
    try Data("không phải cơ sở dữ liệu, chỉ là chữ".utf8).write(
      to: URL(filePath: folder.path + "/x"))
    let error = #expect(throws: SyncStoreError.self) {
      try SQLiteStateStore(path: folder.path + "/x")
    }
    #expect(error?.code == .damaged)
  }

  @Test func `runs a whole sync, and the next run finds nothing to do`() async throws {
    let folder = try Folder()
    let shop = MemoryConnector()
    for isSecond in [false, true] {
      let store = try SQLiteStateStore(path: folder.state)
      let session = SyncSession(
        channel: "shop", connector: shop, store: store, time: SteppedTime())
      try await session.look()
      var plan = SyncPlan()
      let counts = try await session.plan(WantedRows(count: 250), into: &plan).counts
      #expect(counts.pending == (isSecond ? 0 : 250))
      let summary = try await session.apply(plan)
      #expect(summary.isComplete)
    }
    #expect(await shop.listings.count == 250)
  }
}
