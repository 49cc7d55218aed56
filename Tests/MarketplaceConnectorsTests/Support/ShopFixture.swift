import CatalogTesting
import Foundation
import HTTPTypes
import MarketplaceSync
import Marketplaces
import OCOPCatalog

@testable import MarketplaceConnectors

/// A connector to an emulated shop with everything a test wants to look at.
struct ShopFixture {
  static let key = "ck_test"
  static let secret = "cs_5e1c2e7a9b"

  let shop: EmulatedShop
  let connector: WooCommerceConnector
  let wire: RecordingTransport

  init(
    quirks: ShopQuirks = .recent, faults: ShopFaults? = nil, rate: Double? = nil,
    time: (any SyncTime)? = nil, secret: String = Self.secret,
    change: (inout WooCommerceConfiguration) -> Void = { _ in }
  ) throws {
    shop = try EmulatedShop(quirks: quirks, faults: faults) { request, address in
      Self.isSigned(request, address)
    }
    var configuration = WooCommerceConfiguration(
      address: shop.address, profile: try Self.profile(),
      credentials: .file(try Self.secretFile("\(Self.key)\n\(secret)\n")))
    configuration.limits = HTTPLimits(totalTime: .seconds(20))
    configuration.requestsPerSecond = rate
    change(&configuration)
    wire = RecordingTransport(CurlTransport())
    let nonces = Locked(0)
    connector = try WooCommerceConnector(
      configuration: configuration, transport: wire, time: time, now: { 1_800_000_000 },
      nonce: {
        nonces.withLock {
          $0 += 1
          return "nonce\($0)"
        }
      })
  }

  /// Checks a signature as the shop does: over everything but the signature itself.
  static func isSigned(_ request: ServerRequest, _ address: String) -> Bool {
    let parameters = request.query.filter { $0.name != "oauth_signature" }
      .map { (name: $0.name, value: $0.value) }
    return request["oauth_signature"]
      == OAuthSigner.signature(
        method: request.method, address: address, parameters: parameters, secret: Secret(secret))
  }

  static func profile() throws -> Profile {
    guard let day = CalendarDate(year: 2026, month: 11, day: 25) else { throw NoFixture() }
    return try ProfileStore.load().profile("woocommerce", asOf: day)
  }

  /// A file with mode 600 in a folder that the system clears.
  static func secretFile(_ text: String, mode: Int = 0o600) throws -> String {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "ocop-secret-\(UUID().uuidString)").path()
    let isMade = FileManager.default.createFile(
      atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: mode])
    guard isMade else { throw NoFixture() }
    return path
  }

  func session(
    _ store: MemoryStateStore = MemoryStateStore(), time: any SyncTime = SteppedTime()
  ) -> SyncSession<WooCommerceConnector, MemoryStateStore> {
    SyncSession(channel: "shop", connector: connector, store: store, time: time)
  }
}

struct NoFixture: Error {}

/// Rows as the profile makes them, of invented products.
enum ShopRows {
  static func row(
    _ code: String, name: String = "Khóm Cầu Đúc sấy dẻo", price: Int = 45_000,
    _ change: (inout SyncFields) -> Void = { _ in }
  ) -> WantedListing {
    var fields: SyncFields = [
      "Type": .text("simple"), "SKU": .text(code), "global_unique_id": .empty,
      "Name": .text(name), "Published": .text("1"), "Short description": .empty,
      "Description": .text("Dòng một & \"hai\"\nGiá < 50.000 đ \\ kg"),
      "In stock?": .text("1"), "Stock": .empty, "Weight (kg)": .decimal(0.5),
      "Regular price": .integer(price), "Categories": .text("Trái cây"), "Images": .list([]),
      "Attribute 1 name": .text("Hạng sao OCOP"), "Attribute 1 value(s)": .text("4"),
      "Attribute 1 visible": .text("1"), "Meta: ocop_decision": .text("12/QĐ-UBND"),
      "Meta: origin": .text("Hậu Giang"),
    ]
    change(&fields)
    return WantedListing(
      key: ListingKey(code), name: name, fields: fields, contributor: "HTX Cái Tắc")
  }

  static func rows(_ count: Int) -> [WantedListing] {
    (1...count).map { number in
      let digits = String(number)
      let code = "HG-" + String(repeating: "0", count: 5 - digits.utf8.count) + digits
      let group = ["Trái cây", "Rau, củ, quả", "Gạo & lương thực", "Thủy sản"][number % 4]
      return row(code, name: "Sản phẩm \(number) & bạn", price: 10_000 + number) {
        $0["Categories"] = .text(group)
        if number % 3 == 0 { $0["Stock"] = .integer(number % 50 + 1) }
      }
    }
  }

  static func create(_ row: WantedListing) -> ConnectorCall {
    ConnectorCall(
      action: .create, key: row.key, name: row.name,
      fields: SyncFields(row.fields.all.filter { !$0.value.isEmpty }.map { ($0.name, $0.value) }))
  }
}
