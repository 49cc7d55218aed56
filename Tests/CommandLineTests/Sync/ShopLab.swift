import CatalogTesting
import Foundation

@testable import MarketplaceConnectors

/// A folder with a list and a configuration, and an emulated shop that it names.
struct ShopLab {
  static let key = "ck_test"
  static let secret = "cs_0f1e2d3c4b5a"

  let program: Program
  let shop: EmulatedShop
  let count: Int

  init(count: Int = 40, quirks: ShopQuirks = .recent, faults: ShopFaults? = nil) throws {
    program = try Program()
    self.count = count
    shop = try EmulatedShop(quirks: quirks, faults: faults) { request, address in
      let parameters = request.query.filter { $0.name != "oauth_signature" }
        .map { (name: $0.name, value: $0.value) }
      return request["oauth_signature"]
        == OAuthSigner.signature(
          method: request.method, address: address, parameters: parameters,
          secret: Secret(Self.secret))
    }
    try list()
    try keys("\(Self.key)\n\(Self.secret)\n")
    try configure()
  }

  /// Writes the list; a change of a row's price is told by its number.
  func list(prices: [Int: Int] = [:], leavingOut left: Set<Int> = []) throws {
    var text = "Mã sản phẩm,Tên sản phẩm,Chủ thể,Quy cách,Giá bán,Nhóm sản phẩm\n"
    for number in 1...count where !left.contains(number) {
      let price = prices[number] ?? 20_000 + number * 1_000
      text +=
        "\(Self.code(number)),Khóm sấy dẻo \(number),HTX Cái Tắc,gói 200 g,\(price),Trái cây\n"
    }
    _ = try program.file("danh-sach.csv", Array(text.utf8))
  }

  static func code(_ number: Int) -> String {
    "HG-" + String(repeating: "0", count: 4 - String(number).utf8.count) + String(number)
  }

  func keys(_ text: String, mode: Int = 0o600) throws {
    let path = try program.file("khoa.txt", Array(text.utf8))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// Writes the configuration with one channel, `shop`.
  func configure(
    url: String? = nil, credentials: String = "{\"file\": \"khoa.txt\"}",
    profile: String = "woocommerce", connector: String = "woocommerce", attempts: Int = 1,
    more: String = ""
  ) throws {
    let text = """
      {"version": 1, "state": "state.sqlite", "catalog": ["danh-sach.csv"],
       "channels": {"shop": {"profile": "\(profile)", "connector": "\(connector)",
         "url": "\(url ?? shop.address)", "credentials": \(credentials), \(more)
         "limits": {"batch": 5, "settleSeconds": 0, "attempts": \(attempts)}}}}
      """
    _ = try program.file("ocop.json", Array(text.utf8))
  }

  /// The channel, and the day on commands that read lists.
  static func options(_ command: String) -> [String] {
    ["--channel", "shop"] + (command == "adopt" ? [] : ["--as-of", "2026-06-30"])
  }

  func sync(
    _ command: String, _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    try program.run(
      ["sync", command] + arguments + Self.options(command), environment: environment)
  }

  func start(_ command: String, _ arguments: [String] = []) throws -> RunningProgram {
    try RunningProgram(["sync", command] + arguments + Self.options(command), in: program)
  }

  /// Whether every product is at the shop once and visible.
  var isComplete: Bool {
    let products = shop.products
    return products.count == count && Set(products.map(\.sku)).count == count
      && products.allSatisfy { $0.status == "publish" }
  }
}
