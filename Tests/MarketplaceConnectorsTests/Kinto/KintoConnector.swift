import FoundationEssentials
import HTTPTypes
import MarketplaceConnectors
import MarketplaceSync
import Marketplaces

/// Keeps the records of a Kinto collection in step: a whole connector to copy from.
struct KintoConnector: MarketplaceConnector {
  let transport: any HTTPTransport
  let authority: String
  /// `/v1/buckets/…/collections/…/records`
  let records: String
  let authorization: String

  var capabilities: ConnectorCapabilities {
    var capabilities = ConnectorCapabilities()
    capabilities.maxBatch = 25
    capabilities.canList = true
    capabilities.listsChangesSince = true
    capabilities.canFind = true
    capabilities.canDelete = true
    return capabilities
  }

  func folded(_ key: ListingKey) -> String { key.text }

  func agrees(_ wanted: ListingValue, with shown: ListingValue, in field: String) -> Bool {
    KintoRecord.text(wanted) == KintoRecord.text(shown)
  }

  func preflight(_ call: ConnectorCall) -> [SyncReason] {
    let isUsable = call.key.text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x2D || $0 == 0x5F
    }
    if isUsable { return [] }
    return [
      SyncReason(
        "kinto-id", vi: "Mã chỉ được có chữ, số, - và _.", en: "Letters, digits, - and _ only.")
    ]
  }

  func list(_ page: PageToken?, since: String?) async throws(ConnectorError) -> RemotePage {
    let query = page?.text ?? "_limit=100&_sort=id" + (since.map { "&_since=\($0)" } ?? "")
    let reply = try await send(.get, "\(records)?\(query)", Data())
    let next = HTTPField.Name("Next-Page").flatMap { reply.head.headerFields[$0] }
    let answer = try decode(KintoRecords.self, reply.body)
    return RemotePage(
      listings: answer.data.map(\.listing),
      next: next?.split(separator: "?").last.map { PageToken(String($0)) })
  }

  func find(_ keys: [ListingKey]) async throws(ConnectorError) -> [RemoteListing] {
    let list = keys.map { "\"\($0.text)\"" }.joined(separator: ",")
    let reply = try await send(.get, "\(records)?in_id=\(list.addingPercentEncoding())", Data())
    return try decode(KintoRecords.self, reply.body).data.map(\.listing)
  }

  func perform(_ calls: [ConnectorCall]) async throws(ConnectorError) -> [CallResult] {
    let requests = calls.map { call in
      // The server keeps the promise that nobody overwrites anybody: it has preconditions.
      let precondition: [String: String] =
        call.action == .create
        ? ["If-None-Match": "*"] : call.revision.map { ["If-Match": "\"\($0)\""] } ?? [:]
      return KintoBatch.Request(
        method: call.action.removes ? "DELETE" : "PUT", path: "\(records)/\(call.key.text)",
        headers: precondition,
        body: call.action.removes ? nil : KintoBatch.Body(data: KintoRecord(call.fields)))
    }
    let body: Data
    do { body = try JSONEncoder().encode(KintoBatch(requests: requests)) } catch {
      throw ConnectorError(.malformed, decision: .skip, effect: .none)
    }
    let reply = try await send(.post, "/v1/batch", body)
    let answers = try decode(KintoAnswers.self, reply.body).responses
    guard answers.count == calls.count else {
      throw ConnectorError(.malformed, decision: .retry(after: nil), effect: .unknown)
    }
    return zip(calls, answers).map { call, answer in
      switch answer.status {
      case 200..<300:
        let listing = answer.body?.data?.listing
        return .done(
          CallReceipt(
            externalID: call.key.text, shown: call.action.removes ? nil : listing?.fields,
            revision: listing?.revision, status: call.action.removes ? .absent : .live,
            outcome: .live))
      case 404 where call.action == .delete:
        return .done(CallReceipt(externalID: call.key.text, status: .absent))
      case 412:
        let isNew = call.action == .create
        return .failed(
          ConnectorError(
            isNew ? .alreadyExists : .conflict, decision: isNew ? .retry(after: nil) : .skip,
            effect: isNew ? .unknown : .none))
      default:
        return .rejected([
          SyncReason("kinto-\(answer.status)", vi: "Máy chủ từ chối.", en: "Refused.")
        ])
      }
    }
  }

  private func send(
    _ method: HTTPRequest.Method, _ path: String, _ body: Data
  ) async throws(ConnectorError) -> HTTPReply {
    var request = HTTPRequest(method: method, scheme: "http", authority: authority, path: path)
    request.headerFields[.authorization] = authorization
    request.headerFields[.contentType] = "application/json"
    let effect: ConnectorError.Effect = method == .get ? .none : .unknown
    let reply: HTTPReply
    do { reply = try await transport.send(request, body: Array(body), limits: HTTPLimits()) } catch
    {
      throw ConnectorError(
        .unreachable, decision: .retry(after: nil), effect: error.mayHaveArrived ? effect : .none,
        detail: error.code.name)
    }
    switch reply.head.status.code {
    case 200..<300: return reply
    case 401, 403: throw ConnectorError(.unauthorized, decision: .stop, effect: .none)
    case 503: throw ConnectorError(.unavailable, decision: .retry(after: nil), effect: effect)
    default:
      throw ConnectorError(
        .refused, decision: .stop, effect: .none, detail: String(reply.head.status.code))
    }
  }

  private func decode<Answer: Decodable>(
    _ type: Answer.Type, _ body: [UInt8]
  ) throws(ConnectorError) -> Answer {
    do { return try JSONDecoder().decode(type, from: Data(body)) } catch {
      throw ConnectorError(.malformed, decision: .retry(after: nil), effect: .unknown)
    }
  }
}
