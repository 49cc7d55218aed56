public import HTTPTypes
import MarketplaceSync

/// One request with its answer.
public struct RecordedExchange: Hashable, Sendable {
  public var method: String
  /// The path with its query, without scheme and host.
  public var target: String
  public var requestBody: [UInt8]
  public var reply: HTTPReply

  public init(method: String, target: String, requestBody: [UInt8] = [], reply: HTTPReply) {
    self.method = method
    self.target = Self.withoutCredentials(target)
    self.requestBody = requestBody
    self.reply = reply
  }

  /// Keys and signatures can be part of a query; they are left out.
  static func withoutCredentials(_ target: String) -> String {
    let parts = target.split(separator: "?", maxSplits: 1)
    guard parts.count == 2 else { return target }
    let kept = parts[1].split(separator: "&").filter {
      !$0.hasPrefix("oauth_") && !$0.hasPrefix("consumer_")
    }
    return kept.isEmpty ? String(parts[0]) : "\(parts[0])?\(kept.joined(separator: "&"))"
  }
}

/// A transport that remembers what went through another one.
///
/// Header fields of requests are not kept, because credentials are among them.
public struct RecordingTransport: HTTPTransport {
  private let base: any HTTPTransport
  private let log = Locked<[RecordedExchange]>([])

  public init(_ base: any HTTPTransport) { self.base = base }

  /// What has gone through so far, oldest first.
  public var exchanges: [RecordedExchange] { log.withLock { $0 } }

  public func send(
    _ request: HTTPRequest, body: [UInt8], limits: HTTPLimits
  ) async throws(HTTPTransportError) -> HTTPReply {
    let reply = try await base.send(request, body: body, limits: limits)
    let exchange = RecordedExchange(
      method: request.method.rawValue, target: request.path ?? "/", requestBody: body, reply: reply)
    log.withLock { $0.append(exchange) }
    return reply
  }
}

/// A transport that answers with what was recorded.
///
/// The first unused exchange with the same method and target answers; once all are used, the last
/// of them answers again.
public struct ReplayTransport: HTTPTransport {
  private struct Tape {
    var exchanges: [RecordedExchange]
    var used: Set<Int> = []
  }

  private let tape: Locked<Tape>

  public init(_ exchanges: [RecordedExchange]) {
    tape = Locked(Tape(exchanges: exchanges))
  }

  public func send(
    _ request: HTTPRequest, body: [UInt8], limits: HTTPLimits
  ) async throws(HTTPTransportError) -> HTTPReply {
    let method = request.method.rawValue
    let target = RecordedExchange.withoutCredentials(request.path ?? "/")
    let found: HTTPReply? = tape.withLock { tape in
      let fitting = tape.exchanges.indices.filter {
        tape.exchanges[$0].method == method && tape.exchanges[$0].target == target
      }
      guard let index = fitting.first(where: { !tape.used.contains($0) }) ?? fitting.last
      else { return nil }
      tape.used.insert(index)
      return tape.exchanges[index].reply
    }
    guard let found else {
      let path = target.split(separator: "?").first ?? ""
      throw HTTPTransportError(.notRecorded, detail: "\(method) \(path)", mayHaveArrived: false)
    }
    return found
  }
}
