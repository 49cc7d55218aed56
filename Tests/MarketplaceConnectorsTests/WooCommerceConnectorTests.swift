import CatalogTesting
import HTTPTypes
import MarketplaceSync
import Marketplaces
import Testing

@testable import MarketplaceConnectors

@Suite struct `The connector to WooCommerce` {
  @Test(arguments: [ShopQuirks.recent, .older])
  func `it keeps every promise of connectors`(quirks: ShopQuirks) async throws {
    let fixture = try ShopFixture(quirks: quirks)
    try await ConnectorConformance(
      connector: fixture.connector, rows: ShopRows.rows(4),
      edit: { fields in
        var fields = fields
        fields["Regular price"] = .integer(77_000)
        fields["Description"] = .text("Mô tả mới & khác")
        fields["Meta: origin"] = .text("Cần Thơ")
        fields["Attribute 1 value(s)"] = .text("5")
        return fields
      }
    ).run()
  }

  @Test(arguments: [ShopQuirks.recent, .older])
  func `a product shows what was sent`(quirks: ShopQuirks) async throws {
    let fixture = try ShopFixture(quirks: quirks)
    let row = ShopRows.row("HG-1") {
      $0["global_unique_id"] = .text("8930000000019")
      $0["Images"] = .list(["https://anh.example/a.jpg", "https://anh.example/b.png"])
      $0["Stock"] = .integer(12)
      $0["Short description"] = .text("<b>ngon</b> & rẻ")
    }
    let results = try await fixture.connector.perform([ShopRows.create(row)])
    guard case .done(let receipt) = results[0], let shown = receipt.shown else {
      Issue.record("\(results)")
      return
    }
    for field in row.fields.all {
      guard let value = shown[field.name] else { continue }
      #expect(
        fixture.connector.agrees(field.value, with: value, in: field.name),
        "\(field.name): \(field.value) / \(value)")
    }
    #expect(receipt.outcome == .live)
    let product = try #require(fixture.shop.products(code: "HG-1").first)
    #expect(product.texts["regular_price"] == "45000")
    #expect(product.texts["weight"] == "0.5")
    #expect(product.stock == 12)
    #expect(product.attributes.map(\.name) == ["Hạng sao OCOP"])
    #expect(product.meta.contains { $0.key == "ocop_decision" })
    let found = try await fixture.connector.find([row.key, ListingKey("HG-2")])
    #expect(found.map(\.key) == [row.key])
    #expect(found.first?.fields == shown)
  }

  @Test func `an unchanged product is never written`() async throws {
    let fixture = try ShopFixture()
    let session = fixture.session()
    let rows = ShopRows.rows(60)
    _ = try await sync(session, rows)
    let writes = fixture.shop.record.writes
    let plan = try await sync(session, rows)
    #expect(plan.summary.counts.pending == 0)
    #expect(fixture.shop.record.writes == writes)
  }

  @Test func `a change writes the changed fields and keeps what others put there`() async throws {
    let fixture = try ShopFixture()
    let session = fixture.session()
    var row = ShopRows.row("HG-1") { $0["Images"] = .list(["https://anh.example/a.jpg"]) }
    _ = try await sync(session, [row])
    fixture.shop.edit(code: "HG-1") { product in
      product.attributes.append(
        ShopProduct.Attribute(name: "Ghi chú", options: ["của cửa hàng"], isVisible: false))
      product.texts["sale_price"] = "40000"
    }
    let image = fixture.shop.products(code: "HG-1").first?.images.first?.id
    row.fields["Attribute 1 value(s)"] = .text("5")
    row.fields["Images"] = .list(["https://anh.example/b.jpg", "https://anh.example/a.jpg"])
    let plan = try await sync(session, [row])
    #expect(plan.items.first?.changes.map(\.field) == ["Attribute 1 value(s)", "Images"])
    let product = try #require(fixture.shop.products(code: "HG-1").first)
    #expect(product.attributes.map(\.options) == [["5"], ["của cửa hàng"]])
    #expect(product.texts["sale_price"] == "40000")
    #expect(product.images.count == 2)
    #expect(product.images.last?.id == image, "a picture is sent once and then kept by its id")
  }

  @Test(arguments: [ShopQuirks.recent, .older])
  func `a code held by the bin gives no twin`(quirks: ShopQuirks) async throws {
    let fixture = try ShopFixture(quirks: quirks)
    let old = fixture.shop.add(code: "HG-1", name: "cũ", status: "trash")
    let results = try await fixture.connector.perform([ShopRows.create(ShopRows.row("HG-1"))])
    guard case .done(let receipt) = results[0] else {
      Issue.record("\(results)")
      return
    }
    #expect(receipt.externalID == String(old))
    #expect(receipt.status == .live)
    let products = fixture.shop.products(code: "HG-1")
    #expect(products.map(\.status) == ["publish"])
    #expect(products.first?.name == "Khóm Cầu Đúc sấy dẻo")
  }

  @Test func `codes that the shop takes for others are told before anything is sent`() async throws
  {
    let fixture = try ShopFixture()
    fixture.shop.add(code: "ĐỌT-1", name: "của người khác")
    fixture.shop.add(code: "gạo", name: "trong thùng rác", status: "trash")
    let calls = ["DOT-1", "GAO", "HG-3"].map { ShopRows.create(ShopRows.row($0)) }
    let results = try await fixture.connector.perform(calls)
    #expect(reasonCodes(results[0]) == ["woo-sku-taken"])
    #expect(reasonCodes(results[1]) == ["woo-sku-in-bin"])
    #expect(reasonCodes(results[2]) == [])
    #expect(fixture.shop.record.writes == 1)
    let twins = CatalogWanted(
      rows: [ShopRows.row("Đ-1"), ShopRows.row("d-1")], folded: fixture.connector.folded)
    var wanted = twins
    #expect(wanted.next()?.blocked.map(\.code) == ["sku-repeated"])
  }

  @Test func `a product made by another program in the same moment leaves one`() async throws {
    let fixture = try ShopFixture(quirks: .older)
    let call = ShopRows.create(ShopRows.row("HG-1"))
    let shop = fixture.shop
    // The other program writes between our look and our batch.
    let racing = MemoryTransport {
      [wire = fixture.wire] (request, body) throws(HTTPTransportError) in
      if request.path?.contains("products/batch") == true { shop.add(code: "hg-1 ", name: "x") }
      if request.path?.contains("products/batch") == true { shop.add(code: "HG-1", name: "kia") }
      return try await wire.send(request, body: body, limits: HTTPLimits())
    }
    var configuration = fixture.connector.configuration
    configuration.batchSize = 10
    let connector = try WooCommerceConnector(
      configuration: configuration, transport: racing, now: { 1 },
      nonce: { "r\(UInt64.random(in: 0...UInt64.max))" })
    let results = try await connector.perform([call])
    guard case .failed(let error) = results[0] else {
      Issue.record("\(results)")
      return
    }
    #expect(error.code == .alreadyExists)
    #expect(error.effect == .unknown)
  }

  @Test func `a change at the shop since the plan is a conflict, not an overwrite`() async throws {
    let fixture = try ShopFixture()
    let session = fixture.session()
    var row = ShopRows.row("HG-1")
    _ = try await sync(session, [row])
    try await session.look()
    row.fields["Regular price"] = .integer(50_000)
    var plan = SyncPlan()
    try await session.plan(WantedRows([row]), into: &plan)
    fixture.shop.edit(code: "HG-1") { $0.texts["regular_price"] = "48000" }
    let summary = try await session.apply(plan)
    #expect(summary.doneCount == 0)
    #expect(fixture.shop.products(code: "HG-1").first?.texts["regular_price"] == "48000")
    // The next look shows it to a person.
    let next = try await sync(session, [row])
    #expect(next.items.first?.action == .conflict)
  }

  @Test func `removal hides, deletion goes to the bin only`() async throws {
    let fixture = try ShopFixture()
    let rows = ShopRows.rows(3)
    let session = fixture.session()
    _ = try await sync(session, rows)
    let found = try await fixture.connector.find(rows.map(\.key)).sorted { $0.key < $1.key }
    func call(_ action: SyncAction, _ row: RemoteListing) -> ConnectorCall {
      ConnectorCall(action: action, key: row.key, externalID: row.externalID, fields: row.fields)
    }
    let results = try await fixture.connector.perform([
      call(.deactivate, found[0]), call(.delete, found[1]),
    ])
    #expect(results.allSatisfy { if case .done = $0 { true } else { false } })
    #expect(fixture.shop.products.map(\.status) == ["draft", "trash", "publish"])
    let again = try await fixture.connector.perform([
      call(.deactivate, found[0]), call(.delete, found[1]),
    ])
    #expect(again.allSatisfy { if case .done = $0 { true } else { false } })
    #expect(fixture.shop.products.count == 3, "nothing is ever removed for good")
  }

  @Test func `categories are found, mapped and made once`() async throws {
    let fixture = try ShopFixture(change: {
      $0.categories = ["Gạo": "Nông sản > Gạo & lương thực"]
    })
    let rows = (1...6).map { number in
      ShopRows.row("HG-\(number)") {
        $0["Categories"] = .text(["Gạo", "Rau, củ, quả", "rau, củ, quả"][number % 3])
      }
    }
    _ = try await sync(fixture.session(), rows)
    #expect(
      fixture.shop.categoryNames == [
        "Uncategorized", "Rau, củ, quả", "Nông sản", "Gạo &amp; lương thực",
      ])
    let closed = try ShopFixture(change: { $0.makesCategories = false })
    let results = try await closed.connector.perform([ShopRows.create(rows[0])])
    #expect(reasonCodes(results[0]) == ["woo-category-missing"])
  }

  @Test func `batches at the same time make a category once`() async throws {
    let fixture = try ShopFixture()
    let connector = fixture.connector
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...8 {
        group.addTask {
          let row = ShopRows.row("HG-\(number)") { $0["Categories"] = .text("Nông sản > Nấm") }
          _ = try await connector.perform([ShopRows.create(row)])
        }
      }
      try await group.waitForAll()
    }
    let made = fixture.wire.exchanges.count {
      $0.method == "POST" && $0.target.hasPrefix("/wp-json/wc/v3/products/categories")
    }
    #expect(made == 2)
    #expect(fixture.shop.categoryNames == ["Uncategorized", "Nông sản", "Nấm"])
    #expect(fixture.shop.products.count == 8)
  }

  @Test func `a code that belongs to a pack of another product is told`() async throws {
    let fixture = try ShopFixture()
    fixture.shop.add(code: "HG-1", name: "gói 200 g")
    fixture.shop.edit(code: "HG-1") {
      $0.type = "variation"
      $0.parent = 3
    }
    let results = try await fixture.connector.perform([ShopRows.create(ShopRows.row("HG-1"))])
    #expect(reasonCodes(results[0]) == ["woo-type-unusable"])
    #expect(fixture.shop.record.writes == 0)
  }

  @Test func `a picture that the shop cannot fetch costs its product only`() async throws {
    var quirks = ShopQuirks.recent
    quirks.brokenPictures = ["https://anh.example/mat.jpg"]
    let fixture = try ShopFixture(quirks: quirks)
    let calls = ["a", "mat", "c"].map { name in
      ShopRows.create(
        ShopRows.row("HG-\(name)") { $0["Images"] = .list(["https://anh.example/\(name).jpg"]) })
    }
    let results = try await fixture.connector.perform(calls)
    #expect(results.map(reasonCodes) == [[], ["woo-refused"], []])
    #expect(fixture.shop.products.count == 2)
  }

  @Test func `weights are in the shop's unit`() async throws {
    var quirks = ShopQuirks.recent
    quirks.weightUnit = "g"
    let fixture = try ShopFixture(quirks: quirks)
    _ = try await fixture.connector.perform([ShopRows.create(ShopRows.row("HG-1"))])
    #expect(fixture.shop.products.first?.texts["weight"] == "500")
    let found = try await fixture.connector.find([ListingKey("HG-1")])
    #expect(found.first?.fields["Weight (kg)"] == .decimal(0.5))
  }

  @Test func `wrong keys stop the run and say so without the keys`() async throws {
    let fixture = try ShopFixture(secret: "cs_wrong_one")
    let error = await #expect(throws: ConnectorError.self) {
      try await fixture.connector.list(nil, since: nil)
    }
    #expect(error?.code == .unauthorized)
    #expect(error?.decision == .stop)
    #expect(error?.detail.contains("cs_wrong_one") == false)
    #expect(fixture.shop.record.writes == 0)
  }

  @Test func `marks before the JSON and bodies that are too large are lived with`() async throws {
    var quirks = ShopQuirks.recent
    quirks.printsByteOrderMark = true
    quirks.largestBody = 3_000
    let fixture = try ShopFixture(quirks: quirks)
    let plan = try await sync(fixture.session(), ShopRows.rows(12))
    #expect(plan.summary.counts[.create] == 12)
    #expect(fixture.shop.products.count == 12)
  }

  @Test func `only what changed since a time is listed`() async throws {
    let fixture = try ShopFixture()
    _ = try await sync(fixture.session(), ShopRows.rows(3))
    let all = try await everything(fixture.connector, since: nil)
    #expect(all.count == 3)
    let newest = try #require(all.compactMap(\.revision).max())
    fixture.shop.edit(code: "HG-00002") { $0.name = "Đã sửa" }
    let changed = try await everything(fixture.connector, since: newest)
    #expect(changed.map(\.key) == [ListingKey("HG-00002")])
  }

  private func everything(
    _ connector: WooCommerceConnector, since: String?
  ) async throws -> [RemoteListing] {
    var rows: [RemoteListing] = []
    var page: PageToken?
    repeat {
      let answer = try await connector.list(page, since: since)
      rows += answer.listings
      page = answer.next
    } while page != nil
    return rows
  }
}

/// Looks, plans and applies once; returns the plan.
@discardableResult
func sync(
  _ session: SyncSession<WooCommerceConnector, MemoryStateStore>, _ rows: [WantedListing]
) async throws -> SyncPlan {
  try await session.look()
  var plan = SyncPlan()
  try await session.plan(WantedRows(rows), into: &plan)
  _ = try await session.apply(plan)
  return plan
}

func reasonCodes(_ result: CallResult) -> [String] {
  if case .rejected(let reasons) = result { reasons.map(\.code) } else { [] }
}
