import Testing

@testable import MarketplaceConnectors

@Suite struct `The configuration of a shop` {
  static func reading(_ channel: String) throws -> WooCommerceConfiguration {
    try WooCommerceConfiguration(
      json: Array("{\"version\":1,\"channels\":{\"shop\":\(channel)}}".utf8), channel: "shop",
      profile: ShopFixture.profile(), folder: "/etc/ocop")
  }

  @Test func `everything that a shop needs is read`() throws {
    let configuration = try Self.reading(
      """
      {"url": "https://shop.example", "credentials": {"file": "shop.key"}, "certificates": "ca.pem",
       "categories": {"Trái cây": "Nông sản > Trái cây"}, "makesCategories": false,
       "limits": {"batch": 500, "seconds": 60, "settleSeconds": 5, "requestsPerSecond": 2.5}}
      """)
    #expect(configuration.address == "https://shop.example")
    #expect(configuration.credentials == .file("/etc/ocop/shop.key"))
    #expect(configuration.certificateFile == "/etc/ocop/ca.pem")
    #expect(configuration.categories == ["Trái cây": "Nông sản > Trái cây"])
    #expect(!configuration.makesCategories)
    #expect(configuration.batchSize == 100)
    #expect(configuration.limits.totalTime == .seconds(60))
    #expect(configuration.settleDelay == .seconds(5))
    #expect(configuration.requestsPerSecond == 2.5)
  }

  @Test func `what is not said has a default`() throws {
    let configuration = try Self.reading("{\"url\": \"https://shop.example\"}")
    #expect(
      configuration.credentials
        == .environment(key: "OCOP_WOOCOMMERCE_KEY", secret: "OCOP_WOOCOMMERCE_SECRET"))
    #expect(configuration.batchSize == 50)
    #expect(configuration.makesCategories)
  }

  @Test(arguments: [
    "{}", "{\"url\": \"shop\"}", "[]", "null",
    "{\"url\": \"https://a.vn\", \"credentials\": {\"key\": \"ck_1\", \"secret\": \"X\"}}",
    "{\"url\": \"https://a.vn\", \"credentials\": {\"key\": \"X\", \"secret\": \"cs_1\"}}",
  ])
  func `a file that is wrong or holds the secret itself is refused`(channel: String) {
    let error = #expect(throws: CredentialError.self) { try Self.reading(channel) }
    #expect(error?.code == .malformed)
    #expect(error?.place.contains("cs_1") == false)
  }
}
