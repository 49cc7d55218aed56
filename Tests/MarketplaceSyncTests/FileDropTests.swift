import CatalogTesting
import Foundation
import MarketplaceSync
import Marketplaces
import OCOPCatalog
import Tabular
import Testing

@Suite struct `A channel that takes files` {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "drop-\(UUID().uuidString)").path()

  private func profile() throws -> Profile {
    let day = try #require(CalendarDate(iso: "2026-11-25"))
    return try ProfileStore.load().profile("postmart", asOf: day)
  }

  private func wanted(_ profile: Profile, price: Int = 45_000, count: Int = 5) throws
    -> CatalogWanted
  {
    let day = try #require(CalendarDate(iso: "2026-06-30"))
    let table = SourceTable(file: "a.xlsx", contributor: "HTX Ví Dụ")
    let products = (1...count).map { number in
      Sourced(
        Product(
          sku: "HG-\(number)", name: "Khóm Cầu Đúc sấy dẻo số \(number)",
          producer: Producer(name: "Hợp tác xã Ví Dụ"),
          variants: [
            ProductVariant(
              packSize: PackSize(each: .mass(grams: 500), packaging: "hộp"),
              price: Price(Dong(Int64(number == 2 ? price : 45_000))), stock: 4)
          ], images: ["\(number).jpg"]), table: table, row: number)
    }
    return CatalogWanted(
      products, profile: profile, options: ListingOptions(asOf: day), folded: { $0.text })
  }

  private func run(
    _ session: SyncSession<FileDropConnector, MemoryStateStore>, _ wanted: CatalogWanted
  ) async throws -> ApplySummary {
    try await session.look()
    var plan = SyncPlan()
    try await session.plan(wanted, into: &plan)
    return try await session.apply(plan)
  }

  private func export(_ rows: [(String, Int)], reason: String? = nil) -> [UInt8] {
    let lines = rows.enumerated().map { index, row in
      "\(row.0),900\(index),\(row.1),Đang bán,\(index == 0 ? reason ?? "" : "")"
    }
    let header = "Mã SKU,ID sản phẩm,Giá bán,Trạng thái,Lý do từ chối"
    return Array(([header] + lines).joined(separator: "\n").utf8)
  }

  private func adopt(
    _ session: SyncSession<FileDropConnector, MemoryStateStore>, _ profile: Profile,
    _ bytes: [UInt8]
  ) async throws -> LookReport {
    let read = try ChannelExportReader(profile: profile).read(bytes: bytes, name: "kenh.csv")
    return try await session.adopt(
      ChannelExportRows(read, profile: profile), isComplete: true)
  }

  @Test func `is given files, confirms by its own export and needs only what changed`() async throws
  {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let profile = try profile()
    let store = MemoryStateStore()
    let session = SyncSession(
      channel: "postmart", connector: FileDropConnector(profile: profile, folder: folder),
      store: store, time: SteppedTime())

    let first = try await run(session, try wanted(profile))
    #expect(first.done[.create] == 5)
    #expect(first.submitted == 5)
    #expect(try await run(session, try wanted(profile)).plan.counts.pending == 0)

    let report = try await adopt(
      session, profile, export((1...5).map { ("HG-\($0)", 45_000) }))
    #expect(report.confirmed == 5)
    #expect(report.learned == 5)
    #expect(try await run(session, try wanted(profile)).plan.counts.pending == 0)

    var plan = SyncPlan()
    try await session.plan(try wanted(profile, price: 50_000), into: &plan)
    let updates = plan.items.filter { $0.action == .update }
    #expect(updates.map(\.key.text) == ["HG-2"])
    #expect(updates.first?.externalID == "9001")
    #expect(updates.first?.changes.map(\.old) == [.integer(45_000)])
    #expect(updates.first?.changes.map(\.new) == [.integer(50_000)])
    #expect(try await session.apply(plan).done[.update] == 1)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(files.count == 2)
    #expect(files.allSatisfy { $0.hasPrefix("postmart-") })
    let update = try #require(files.first { $0.contains("cap-nhat") })
    let document = try TableDocument.open(path: folder + "/" + update)
    var rows = try document.rows(inSheet: 0)
    var texts: [String] = []
    while let row = try rows.nextRow() { texts += row.cells.map(\.text) }
    #expect(texts.contains("HG-2"))
    #expect(!texts.contains("HG-1"))
  }

  @Test func `is asked again for what has not arrived and not for what it refused`() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let profile = try profile()
    let session = SyncSession(
      channel: "postmart", connector: FileDropConnector(profile: profile, folder: folder),
      store: MemoryStateStore(), time: SteppedTime())
    _ = try await run(session, try wanted(profile))
    let report = try await adopt(
      session, profile,
      export((1...3).map { ("HG-\($0)", 45_000) }, reason: "Ảnh bìa có chữ"))
    #expect(report.confirmed == 2)
    #expect(report.refused == 1)
    #expect(report.missing == 2)
    var plan = SyncPlan()
    try await session.plan(try wanted(profile), into: &plan)
    #expect(plan.summary.counts[.create] == 2)
    #expect(plan.summary.counts[.blocked] == 1)
    #expect(
      plan.items.first { $0.action == .blocked }?.reasons.map(\.text.vi) == ["Ảnh bìa có chữ"])
  }

  @Test func `keeps an update open until its export shows it`() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let profile = try profile()
    let session = SyncSession(
      channel: "postmart", connector: FileDropConnector(profile: profile, folder: folder),
      store: MemoryStateStore(), time: SteppedTime())
    _ = try await run(session, try wanted(profile))
    let old = export((1...5).map { ("HG-\($0)", 45_000) })
    _ = try await adopt(session, profile, old)
    _ = try await run(session, try wanted(profile, price: 50_000))
    #expect(
      try await run(session, try wanted(profile, price: 50_000)).plan.counts.pending == 0)
    // Nobody has uploaded the file yet.
    _ = try await adopt(session, profile, old)
    var plan = SyncPlan()
    try await session.plan(try wanted(profile, price: 50_000), into: &plan)
    #expect(plan.summary.counts[.update] == 1)
  }
}
