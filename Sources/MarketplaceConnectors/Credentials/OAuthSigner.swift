/// Signs requests with OAuth 1.0a in its one-legged form: a key and a secret, no token.
///
/// WooCommerce wants it over plain HTTP, where it refuses Basic. The signature covers the method, the
/// address and all parameters of the query, but not the body, and hides nothing; so this library uses
/// it for shops on the same machine only. Method: RFC 5849, sections 3.4.1 and 3.4.2, with SHA-256.
struct OAuthSigner: Sendable {
  var pair: KeyPair
  /// Seconds since 1970.
  var now: @Sendable () -> Int
  /// A text never used before. The shop remembers it and refuses a second use.
  var nonce: @Sendable () -> String

  /// The parameters with the signature among them.
  func signed(
    method: String, address: String, parameters: [(name: String, value: String)]
  ) -> [(name: String, value: String)] {
    var all = parameters
    all.append((name: "oauth_consumer_key", value: pair.key.revealed()))
    all.append((name: "oauth_timestamp", value: String(now())))
    all.append((name: "oauth_nonce", value: nonce()))
    all.append((name: "oauth_signature_method", value: "HMAC-SHA256"))
    let signature = Self.signature(
      method: method, address: address, parameters: all, secret: pair.secret)
    all.append((name: "oauth_signature", value: signature))
    return all
  }

  static func signature(
    method: String, address: String, parameters: [(name: String, value: String)], secret: Secret
  ) -> String {
    let encoded = parameters.map {
      (name: PercentEncoding.encode($0.name), value: PercentEncoding.encode($0.value))
    }
    let sorted = encoded.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
    let normal = sorted.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    let base = [method.uppercased(), address, normal].map(PercentEncoding.encode)
      .joined(separator: "&")
    // No token, so nothing follows the ampersand.
    let key = Array((PercentEncoding.encode(secret.revealed()) + "&").utf8)
    return Base64.encode(MessageCode.sha256(Array(base.utf8), key: key))
  }
}
