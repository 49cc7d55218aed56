import HTTPTypes
import MarketplaceSync
import Testing

@testable import MarketplaceConnectors

@Suite struct `Credentials` {
  @Test(arguments: [0o644, 0o640, 0o604, 0o660, 0o700])
  func `a file that others can read is refused`(mode: Int) throws {
    let path = try ShopFixture.secretFile("ck\ncs\n", mode: mode)
    #expect(throws: CredentialError(.fileOpenToOthers, place: path)) {
      try CredentialSource.file(path).load()
    }
  }

  @Test func `a file of the owner alone is read`() throws {
    let pair = try CredentialSource.file(try ShopFixture.secretFile(" ck_1 \r\ncs_2\n")).load()
    #expect(pair.key.revealed() == "ck_1")
    #expect(pair.secret.revealed() == "cs_2")
  }

  @Test(arguments: ["", "ck", "a\nb\nc", String(repeating: "x", count: 5_000)])
  func `a file that is not two lines is refused and not quoted`(text: String) throws {
    let path = try ShopFixture.secretFile(text)
    #expect(throws: CredentialError(.malformed, place: path)) {
      try CredentialSource.file(path).load()
    }
  }

  @Test func `what is not there is missing`() {
    #expect(throws: CredentialError(.missing, place: "OCOP_NO_SUCH_KEY")) {
      try CredentialSource.environment(key: "OCOP_NO_SUCH_KEY", secret: "X").load()
    }
    #expect(throws: CredentialError(.missing, place: "/no/such/file")) {
      try CredentialSource.file("/no/such/file").load()
    }
  }

  @Test func `a secret does not show itself`() {
    let pair = KeyPair(key: Secret("ck_visible"), secret: Secret("cs_visible"))
    var dumped = ""
    dump(pair, to: &dumped)
    for text in ["\(pair)", String(reflecting: pair), dumped, "\(pair.secret)"] {
      #expect(!text.contains("visible"), "\(text)")
    }
    #expect(pair.secret.redact("a cs_visible b cs_visible") == "a <secret> b <secret>")
  }

  @Test(arguments: ["http://shop.example", "http://127.0.0.1.example", "http://10.0.0.1"])
  func `nothing is sent over plain HTTP to another machine`(address: String) throws {
    let configuration = WooCommerceConfiguration(
      address: address, profile: try ShopFixture.profile(),
      credentials: .file(try ShopFixture.secretFile("a\nb")))
    #expect(throws: CredentialError(.notEncrypted, place: address)) {
      try WooCommerceConnector(configuration: configuration)
    }
  }

  @Test func `over TLS the key goes into the header field and nowhere else`() throws {
    let authorization = try RequestAuthorization.suitable(
      scheme: "https", authority: "shop.test",
      pair: KeyPair(key: Secret("ck"), secret: Secret("cs")), now: { 0 }, nonce: { "" })
    let request = authorization.request(
      method: .get, scheme: "https", authority: "shop.test", path: "/x",
      parameters: [(name: "a", value: "1")])
    #expect(request.headerFields[.authorization] == "Basic Y2s6Y3M=")
    #expect(request.path == "/x?a=1")
  }

  /// The expected signature was computed with Python's hmac and urllib.
  @Test func `a signature is the one that others compute`() {
    let signature = OAuthSigner.signature(
      method: "GET", address: "http://127.0.0.1:8080/wp-json/wc/v3/products",
      parameters: [
        (name: "per_page", value: "1"), (name: "sku", value: "GẠO ST25,B&1"),
        (name: "oauth_consumer_key", value: "ck_test"),
        (name: "oauth_timestamp", value: "1795461610"), (name: "oauth_nonce", value: "abc123"),
        (name: "oauth_signature_method", value: "HMAC-SHA256"),
      ], secret: Secret("cs_secret"))
    #expect(signature == "kwjnLYgYeA9Yjto8bkSp3hfvWl8jsHLmrr9R7oIXH7Q=")
  }

  @Test(arguments: [
    ("127.0.0.1", true), ("127.0.0.1:8080", true), ("localhost:1", true), ("[::1]:80", true),
    ("127.9.9.9", true), ("127.0.0.1.evil.test", false), ("localhost.evil.test", false),
    ("a@127.0.0.1", false), ("128.0.0.1", false), ("127.0.0", false), ("[::1].evil.test", false),
    ("", false),
  ])
  func `only this machine is loopback`(authority: String, expected: Bool) {
    #expect(LoopbackAddress.isLoopback(authority: authority) == expected)
  }
}
