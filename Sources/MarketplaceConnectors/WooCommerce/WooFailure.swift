import HTTPTypes
import MarketplaceSync

/// What failures of a shop mean for what comes next.
enum WooFailure {
  /// There was no whole answer.
  static func error(_ error: HTTPTransportError, isRead: Bool) -> ConnectorError {
    let effect: ConnectorError.Effect = isRead || !error.mayHaveArrived ? .none : .unknown
    let again = ConnectorError.Decision.retry(after: nil)
    let (code, decision): (ConnectorError.Code, ConnectorError.Decision) =
      switch error.code {
      case .timeout: (.timedOut, again)
      case .cancelled: (.cancelled, .stop)
      // A wrong certificate does not mend itself, and sending on regardless is no choice.
      case .tls: (.untrusted, .stop)
      case .badRequest, .unavailable, .notRecorded: (.unreachable, .stop)
      case .bodyTooLarge: (.malformed, .skip)
      default: (.unreachable, again)
      }
    let detail = error.detail.isEmpty ? error.code.name : "\(error.code.name): \(error.detail)"
    return ConnectorError(code, decision: decision, effect: effect, detail: detail)
  }

  /// The shop answered with something other than success.
  static func error(_ reply: HTTPReply, json: JSONValue?, isRead: Bool) -> ConnectorError {
    let status = reply.head.status.code
    let words = json?["code"]?.string.map { "\($0): \(json?["message"]?.string ?? "")" }
    let detail = "\(status) \(WooText.plainLine(words ?? excerpt(of: reply.body)))"
    let unsure: ConnectorError.Effect = isRead ? .none : .unknown
    let wait = RetryAfter.wait(in: reply.head.headerFields)
    switch status {
    case 401, 403:
      return ConnectorError(.unauthorized, decision: .stop, effect: .none, detail: detail)
    case 404 where json?["code"]?.string == "rest_no_route" || json == nil:
      return ConnectorError(
        .notFound, decision: .stop, effect: .none,
        detail: "\(detail); is this the address of a WooCommerce shop?")
    case 404, 410: return ConnectorError(.notFound, decision: .skip, effect: .none, detail: detail)
    case 408, 425:
      return ConnectorError(
        .unavailable, decision: .retry(after: wait), effect: unsure, detail: detail)
    // Nothing was done: the server in front or the shop counted first. Fewer at once may pass.
    case 413:
      return ConnectorError(.tooLarge, decision: .retry(after: nil), effect: .none, detail: detail)
    case 429:
      return ConnectorError(
        .throttled, decision: .retry(after: wait), effect: .none, detail: detail)
    case 400..<500:
      return ConnectorError(.refused, decision: .skip, effect: .none, detail: detail)
    default:
      // A gateway gives up while the shop goes on working, so writing may have happened.
      return ConnectorError(
        .unavailable, decision: .retry(after: wait), effect: unsure, detail: detail)
    }
  }

  /// What came of one item of a batch that the shop did not take.
  static func result(of error: JSONValue, for call: ConnectorCall, redact: (String) -> String)
    -> CallResult
  {
    let code = error["code"]?.string ?? "unknown"
    let message = WooText.plainLine(
      redact(WooText.unescaped(error["message"]?.string ?? "")))
    switch code {
    case "woocommerce_rest_product_invalid_id":
      return .failed(
        ConnectorError(.notFound, decision: .skip, effect: .none, detail: "\(code): \(message)"))
    // Another product has the code, or gets it in this moment: also ourselves, when an earlier
    // answer was lost. Looking up tells.
    case "product_invalid_sku", "woocommerce_rest_product_not_created":
      return .failed(
        ConnectorError(
          .alreadyExists, decision: .retry(after: nil), effect: .unknown,
          detail: "\(code): \(message)"))
    case _ where (error["data"]?["status"]?.wholeNumber ?? 400) >= 500:
      return .failed(
        ConnectorError(
          .unavailable, decision: .retry(after: nil), effect: .unknown,
          detail: "\(code): \(message)"))
    case "woocommerce_rest_cannot_create", "woocommerce_rest_cannot_edit",
      "woocommerce_rest_cannot_delete", "woocommerce_rest_cannot_batch":
      return .failed(
        ConnectorError(.unauthorized, decision: .stop, effect: .none, detail: "\(code): \(message)")
      )
    default: return .rejected([.wooRefused(code, message)])
    }
  }

  /// The beginning of a page that should have been JSON, without its tags.
  static func excerpt(of body: [UInt8]) -> String {
    var text: [UInt8] = []
    var isTag = false
    for byte in body.prefix(4_096) {
      if byte == UInt8(ascii: "<") { isTag = true }
      if !isTag { text.append(byte) }
      if byte == UInt8(ascii: ">") {
        isTag = false
        text.append(0x20)
      }
    }
    return String(WooText.plainLine(String(decoding: text, as: UTF8.self)).prefix(160))
  }
}
