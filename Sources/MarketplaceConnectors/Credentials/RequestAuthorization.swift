import HTTPTypes

/// How requests to one shop prove who sends them.
enum RequestAuthorization: Sendable {
  /// Key and secret in a header field, over TLS only.
  case basic(KeyPair)
  /// A signature in the query, for a shop on this machine without TLS.
  case oauth(OAuthSigner)

  /// Chooses what the address allows.
  ///
  /// - Throws: ``CredentialError`` with the code `notEncrypted` for plain HTTP to another machine.
  static func suitable(
    scheme: String, authority: String, pair: KeyPair, now: @escaping @Sendable () -> Int,
    nonce: @escaping @Sendable () -> String
  ) throws(CredentialError) -> Self {
    if scheme == "https" { return .basic(pair) }
    guard scheme == "http", LoopbackAddress.isLoopback(authority: authority) else {
      throw CredentialError(.notEncrypted, place: "\(scheme)://\(authority)")
    }
    return .oauth(OAuthSigner(pair: pair, now: now, nonce: nonce))
  }

  /// A request with credentials.
  func request(
    method: HTTPRequest.Method, scheme: String, authority: String, path: String,
    parameters: [(name: String, value: String)]
  ) -> HTTPRequest {
    var fields = HTTPFields()
    var parameters = parameters
    switch self {
    case .basic(let pair):
      let words = "\(pair.key.revealed()):\(pair.secret.revealed())"
      fields[.authorization] = "Basic \(Base64.encode(Array(words.utf8)))"
    case .oauth(let signer):
      parameters = signer.signed(
        method: method.rawValue, address: "\(scheme)://\(authority)\(path)", parameters: parameters)
    }
    let query = parameters.isEmpty ? "" : "?\(PercentEncoding.query(parameters))"
    return HTTPRequest(
      method: method, scheme: scheme, authority: authority, path: path + query,
      headerFields: fields)
  }

  var secrets: [Secret] {
    switch self {
    case .basic(let pair): [pair.key, pair.secret]
    case .oauth(let signer): [signer.pair.key, signer.pair.secret]
    }
  }
}
