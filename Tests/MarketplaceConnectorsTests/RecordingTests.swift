import HTTPTypes
import MarketplaceSync
import Marketplaces
import OCOPCatalog
import Testing

@testable import MarketplaceConnectors

@Suite struct `Recorded answers of a real shop` {
  static func client(_ exchanges: [RecordedExchange]) throws -> WooClient {
    let shop = try #require(ShopAddress("https://shop.test"))
    return WooClient(
      transport: ReplayTransport(exchanges), shop: shop,
      authorization: .basic(KeyPair(key: Secret("CK"), secret: Secret("CS"))),
      limits: HTTPLimits())
  }

  @Test func `all of them are here`() { #expect(Recordings.all.count == 149) }

  /// What each status means for the engine.
  @Test(arguments: Recordings.all)
  func `every answer is either read or an error with a decision`(recorded: Recordings.Case)
    async throws
  {
    let exchange = recorded.exchange
    let answering = MemoryTransport { (_, _) throws(HTTPTransportError) in exchange.reply }
    let shop = try #require(ShopAddress("https://shop.test"))
    let client = WooClient(
      transport: answering, shop: shop,
      authorization: .basic(KeyPair(key: Secret("CK"), secret: Secret("CS"))),
      limits: HTTPLimits())
    let status = exchange.reply.head.status.code
    do throws(ConnectorError) {
      let reply =
        exchange.method == "GET"
        ? try await client.get("products") : try await client.post("products", .object([]))
      #expect((200..<300).contains(status))
      #expect(reply.json.members != nil || reply.json.array != nil)
    } catch {
      #expect(!(200..<300).contains(status))
      let expected: ConnectorError.Code =
        switch status {
        case 401: .unauthorized
        case 404, 410: .notFound
        case 413: .tooLarge
        case 500...: .unavailable
        default: .refused
        }
      #expect(error.code == expected, "\(error)")
      #expect(error.detail.hasPrefix("\(status) "))
      if status == 401 { #expect(error.decision == .stop) }
      if status < 500 { #expect(error.effect == ConnectorError.Effect.none) }
    }
  }

  @Test func `products are read with what the shop made of them`() throws {
    let profile = try ShopFixture.profile()
    let columns = WooColumns(profile: profile)
    for recorded in Recordings.all {
      guard let json = JSONValue.reading(recorded.exchange.reply.body), json["sku"] != nil,
        json["permalink"] != nil, let product = WooProduct(json)
      else { continue }
      let listing = product.listing(columns, shop: WooShopFacts())
      #expect(listing.fields["SKU"] == .text(product.sku))
      #expect(listing.revision?.hasPrefix("2026-") == true, "\(recorded.name)")
    }
  }

  /// Values that the shop changed in silence: we never send them, or see the difference afterwards.
  @Test(arguments: [
    "create.price.comma", "create.price.text", "create.price.neg", "create.weight.comma",
    "create.gtin.bad", "create.noname", "create.empty", "create.sale.gt", "create.stock.neg",
    "create.price.big", "create.image.js", "create.image.svg", "create.image.noext",
  ])
  func `what a shop would change or refuse is not sent`(name: String) throws {
    let recorded = try #require(Recordings.named(name))
    let sent = try #require(JSONValue.reading(recorded.exchange.requestBody))
    let call = Self.call(sent)
    #expect(!WooPreflight.reasons(call).isEmpty)
  }

  @Test(arguments: ["create.ok", "create.stock.str", "create.attr", "create.html"])
  func `what a shop takes is sent`(name: String) throws {
    let recorded = try #require(Recordings.named(name))
    let sent = try #require(JSONValue.reading(recorded.exchange.requestBody))
    #expect(WooPreflight.reasons(Self.call(sent)) == [])
  }

  /// The shop takes any thirteen digits. We are stricter on purpose: a wrong check digit is a slip of
  /// the pen, and scanners and other channels refuse it.
  @Test func `a barcode with a wrong check digit is not sent though the shop takes it`() throws {
    let recorded = try #require(Recordings.named("create.gtin"))
    #expect(recorded.exchange.reply.head.status.code == 201)
    let sent = try #require(JSONValue.reading(recorded.exchange.requestBody))
    var call = Self.call(sent)
    #expect(WooPreflight.reasons(call).map(\.code) == ["woo-gtin-unusable"])
    let right = (0...9).map { "893601234567\($0)" }.filter { GTIN($0) != nil }
    call.fields["global_unique_id"] = .text(try #require(right.first))
    #expect(WooPreflight.reasons(call) == [])
  }

  /// A recorded body as the call that would have made it.
  static func call(_ body: JSONValue) -> ConnectorCall {
    var fields = SyncFields()
    let names = [
      "name": "Name", "sku": "SKU", "regular_price": "Regular price", "sale_price": "Sale price",
      "weight": "Weight (kg)", "global_unique_id": "global_unique_id", "stock_quantity": "Stock",
      "description": "Description",
    ]
    for member in body.members ?? [] {
      if let name = names[member.name], let text = member.value.plainText {
        fields[name] = .text(text)
      }
    }
    let pictures = (body["images"]?.array ?? []).compactMap { $0["src"]?.string }
    if !pictures.isEmpty { fields["Images"] = .list(pictures) }
    return ConnectorCall(
      action: .create, key: ListingKey(body["sku"]?.string ?? ""), fields: fields)
  }

  @Test func `the items of a batch are told apart by their place`() async throws {
    let recorded = try #require(Recordings.named("batch.partial"))
    let client = try Self.client([recorded.exchange])
    let sent = try #require(JSONValue.reading(recorded.exchange.requestBody))
    let reply = try await client.post("products/batch", sent)
    let items = try #require(reply.json["create"]?.array)
    #expect(items.count == 4)
    #expect(WooProduct(items[0])?.sku == "BP-1")
    let error = try #require(items[1]["error"])
    let call = ConnectorCall(action: .create, key: ListingKey("B-0001"), fields: [:])
    guard case .failed(let failure) = WooFailure.result(of: error, for: call, redact: { $0 }) else {
      Issue.record("a taken code is looked up")
      return
    }
    #expect(failure.code == .alreadyExists)
    #expect(failure.effect == .unknown)
    let updates = try #require(reply.json["update"]?.array)
    let missing = try #require(updates[1]["error"])
    guard case .failed(let gone) = WooFailure.result(of: missing, for: call, redact: { $0 }) else {
      Issue.record("a missing product is a failure")
      return
    }
    #expect(gone.code == .notFound)
  }

  @Test func `a mark before the JSON is no harm, a page instead of it is an error`() async throws {
    let marked = RecordedExchange(
      method: "GET", target: "/wp-json/wc/v3/a",
      reply: HTTPReply(
        head: HTTPResponse(status: .ok), body: [0xEF, 0xBB, 0xBF] + Array("[]".utf8)))
    let page = RecordedExchange(
      method: "GET", target: "/wp-json/wc/v3/b",
      reply: HTTPReply(
        head: HTTPResponse(status: .ok),
        body: Array("<html><title>Sắp mở</title><body>CS Sắp mở cửa</body></html>".utf8)))
    let client = try Self.client([marked, page])
    #expect(try await client.get("a").json == .array([]))
    let error = await #expect(throws: ConnectorError.self) { try await client.get("b") }
    #expect(error?.code == .malformed)
    #expect(error?.detail.contains("Sắp mở") == true)
    #expect(error?.detail.contains("CS") == false)
  }

  @Test func `maintenance states its wait`() async throws {
    var head = HTTPResponse(status: .serviceUnavailable)
    head.headerFields[.retryAfter] = "600"
    let exchange = RecordedExchange(
      method: "GET", target: "/wp-json/wc/v3/a",
      reply: HTTPReply(head: head, body: Array("<h1>Briefly unavailable</h1>".utf8)))
    let client = try Self.client([exchange])
    let error = await #expect(throws: ConnectorError.self) { try await client.get("a") }
    #expect(error?.decision == .retry(after: .seconds(600)))
  }

  @Test(arguments: ["https://other.test/x", "http://shop.test/x", "//other.test/x", ""])
  func `credentials never follow a redirect elsewhere`(location: String) async throws {
    var head = HTTPResponse(status: .movedPermanently)
    head.headerFields[.location] = location
    let exchange = RecordedExchange(
      method: "GET", target: "/wp-json/wc/v3/a", reply: HTTPReply(head: head))
    let wire = RecordingTransport(ReplayTransport([exchange]))
    let shop = try #require(ShopAddress("https://shop.test"))
    let client = WooClient(
      transport: wire, shop: shop,
      authorization: .basic(KeyPair(key: Secret("CK"), secret: Secret("CS"))),
      limits: HTTPLimits())
    let error = await #expect(throws: ConnectorError.self) { try await client.get("a") }
    #expect(error?.decision == .stop)
    #expect(wire.exchanges.count == 1)
  }

  @Test func `a redirect on the same host is followed for reading only`() async throws {
    var head = HTTPResponse(status: .movedPermanently)
    head.headerFields[.location] = "https://shop.test/wp-json/wc/v3/b?x=%C3%A0"
    let moved = HTTPReply(head: head)
    let client = try Self.client([
      RecordedExchange(method: "GET", target: "/wp-json/wc/v3/a", reply: moved),
      RecordedExchange(method: "POST", target: "/wp-json/wc/v3/a", reply: moved),
      RecordedExchange(
        method: "GET", target: "/wp-json/wc/v3/b?x=%C3%A0",
        reply: HTTPReply(head: HTTPResponse(status: .ok), body: Array("[1]".utf8))),
    ])
    #expect(try await client.get("a").json == .array([.integer(1)]))
    await #expect(throws: ConnectorError.self) { try await client.post("a", .object([])) }
  }
}
