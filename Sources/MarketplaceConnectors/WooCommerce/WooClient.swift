import HTTPTypes
import MarketplaceSync

/// An answer of the shop's interface with status 2xx.
struct WooReply: Sendable {
  var json: JSONValue
  var fields: HTTPFields
}

/// Sends requests to the REST interface of one shop and turns every failure into a ``ConnectorError``.
struct WooClient: Sendable {
  let transport: any HTTPTransport
  let shop: ShopAddress
  let authorization: RequestAuthorization
  let limits: HTTPLimits

  typealias Parameters = [(name: String, value: String)]

  /// Redirects of one request that are followed.
  private static let redirectLimit = 3
  /// The pretty form of the address on purpose: `?rest_route=` never authenticates.
  private var base: String { "\(shop.path)/wp-json/wc/v3/" }

  func get(
    _ path: String, _ parameters: Parameters = []
  ) async throws(ConnectorError) -> WooReply {
    try await exchange(.get, base + path, parameters, body: nil)
  }

  func post(_ path: String, _ body: JSONValue) async throws(ConnectorError) -> WooReply {
    try await exchange(.post, base + path, [], body: body)
  }

  func delete(_ path: String) async throws(ConnectorError) -> WooReply {
    // Without `force` a product goes to the bin.
    try await exchange(.delete, base + path, [], body: nil)
  }

  func options(_ path: String) async throws(ConnectorError) -> WooReply {
    try await exchange(.options, base + path, [], body: nil)
  }

  private func exchange(
    _ method: HTTPRequest.Method, _ path: String, _ parameters: Parameters, body: JSONValue?
  ) async throws(ConnectorError) -> WooReply {
    let isRead = method == .get || method == .options
    var path = path
    var parameters = parameters
    for _ in 0...Self.redirectLimit {
      var request = authorization.request(
        method: method, scheme: shop.scheme, authority: shop.authority, path: path,
        parameters: parameters)
      request.headerFields[.accept] = "application/json"
      if body != nil { request.headerFields[.contentType] = "application/json; charset=utf-8" }
      let reply: HTTPReply
      do {
        reply = try await transport.send(request, body: body?.bytes ?? [], limits: limits)
      } catch {
        throw WooFailure.error(error, isRead: isRead)
      }
      guard (300..<400).contains(reply.head.status.code), reply.head.status.code != 304 else {
        return try read(reply, isRead: isRead)
      }
      (path, parameters) = try redirected(reply, from: path, isRead: isRead)
    }
    throw ConnectorError(
      .malformed, decision: .stop, effect: .none, detail: "the shop redirects in a circle")
  }

  /// Only reading follows, and only on the same host: credentials go nowhere else.
  private func redirected(
    _ reply: HTTPReply, from path: String, isRead: Bool
  ) throws(ConnectorError) -> (String, Parameters) {
    let target = reply.head.headerFields[.location] ?? ""
    let origin = "\(shop.scheme)://\(shop.authority)"
    var local = target
    if target.lowercased().hasPrefix(origin + "/") {
      local = String(target.dropFirst(origin.count))
    }
    guard isRead, local.hasPrefix("/"), !local.hasPrefix("//") else {
      let host = target.prefix { $0 != "?" && $0 != "#" }.prefix(120)
      throw ConnectorError(
        .refused, decision: .stop, effect: .none,
        detail: "the shop redirects to \(host); use that address in the configuration")
    }
    let parts = local.split(separator: "?", maxSplits: 1)
    let query = parts.count > 1 ? parts[1].split(separator: "&") : []
    let pairs: Parameters = query.compactMap { pair in
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = PercentEncoding.decode(halves[0])
      guard !name.hasPrefix("oauth_") else { return nil }
      return (name: name, value: halves.count > 1 ? PercentEncoding.decode(halves[1]) : "")
    }
    return (String(parts.first ?? "/"), pairs)
  }

  private func read(_ reply: HTTPReply, isRead: Bool) throws(ConnectorError) -> WooReply {
    let json = JSONValue.reading(reply.body)
    guard (200..<300).contains(reply.head.status.code) else {
      throw redacted(WooFailure.error(reply, json: json, isRead: isRead))
    }
    guard let json else {
      throw redacted(
        ConnectorError(
          .malformed, decision: .retry(after: nil), effect: isRead ? .none : .unknown,
          detail: "no JSON: \(WooFailure.excerpt(of: reply.body))"))
    }
    return WooReply(json: json, fields: reply.head.headerFields)
  }

  /// A shop can say anything, also our own key; that must not reach a journal.
  private func redacted(_ error: ConnectorError) -> ConnectorError {
    var error = error
    error.detail = redact(error.detail)
    return error
  }

  func redact(_ text: String) -> String {
    authorization.secrets.reduce(text) { $1.redact($0) }
  }
}
