public import Marketplaces

/// A shop in memory: for trying things out, for documentation and for tests.
///
/// It behaves like a strict shop: a key exists once, an update of a missing row fails.
public actor MemoryConnector: MarketplaceConnector {
  public nonisolated let capabilities: ConnectorCapabilities
  private var byID: [String: RemoteListing] = [:]
  private var idByKey: [ListingKey: String] = [:]
  private var lastID = 0
  private let pageSize: Int
  /// What was asked so far, one entry for each request.
  public private(set) var requests: [Request] = []

  /// A request that the shop received.
  public enum Request: Hashable, Sendable {
    case list
    case find([ListingKey])
    case perform([ConnectorCall])
  }

  /// What this shop can do unless told otherwise: everything, 10 calls at once.
  public static var everything: ConnectorCapabilities {
    var capabilities = ConnectorCapabilities()
    capabilities.maxBatch = 10
    capabilities.canList = true
    capabilities.canFind = true
    capabilities.canDeactivate = true
    capabilities.canDelete = true
    return capabilities
  }

  public init(capabilities: ConnectorCapabilities = everything, pageSize: Int = 100) {
    self.capabilities = capabilities
    self.pageSize = pageSize
  }

  /// The shop's rows in the order of their keys.
  public var listings: [RemoteListing] { byID.values.sorted { $0.key < $1.key } }

  /// Puts a row into the shop as a person would, past all checks.
  public func put(_ key: ListingKey, fields: SyncFields, status: RemoteListing.Status = .live) {
    let id = idByKey[key] ?? newID()
    idByKey[key] = id
    byID[id] = RemoteListing(
      key: key, externalID: id, fields: fields, revision: nextRevision(id), status: status)
  }

  /// Takes a row out of the shop as a person would.
  public func remove(_ key: ListingKey) {
    if let id = idByKey.removeValue(forKey: key) { byID[id] = nil }
  }

  public nonisolated func folded(_ key: ListingKey) -> String { key.text }

  public nonisolated func agrees(
    _ wanted: ListingValue, with shown: ListingValue, in field: String
  ) -> Bool { wanted == shown || (wanted.isEmpty && shown.isEmpty) }

  public nonisolated func preflight(_ call: ConnectorCall) -> [SyncReason] { [] }

  public func list(
    _ page: PageToken?, since: String?
  ) async throws(ConnectorError) -> RemotePage {
    requests.append(.list)
    let all = listings
    let start = page.flatMap { Int($0.text) } ?? 0
    let end = min(all.count, start + pageSize)
    guard start <= end else { return RemotePage(listings: []) }
    return RemotePage(
      listings: Array(all[start..<end]), next: end < all.count ? PageToken(String(end)) : nil)
  }

  public func find(_ keys: [ListingKey]) async throws(ConnectorError) -> [RemoteListing] {
    requests.append(.find(keys))
    return keys.compactMap { idByKey[$0].flatMap { byID[$0] } }
  }

  public func perform(
    _ calls: [ConnectorCall]
  ) async throws(ConnectorError) -> [CallResult] {
    requests.append(.perform(calls))
    return calls.map { perform($0) }
  }

  private func perform(_ call: ConnectorCall) -> CallResult {
    switch call.action {
    case .create: return create(call)
    case .update, .deactivate, .delete:
      guard let id = call.externalID ?? idByKey[call.key], var row = byID[id] else {
        if call.action == .delete { return .done(CallReceipt(status: .absent)) }
        return .failed(ConnectorError(.notFound, decision: .skip, effect: .none))
      }
      if call.action == .delete {
        byID[id] = nil
        idByKey[row.key] = nil
        return .done(CallReceipt(externalID: id, status: .absent))
      }
      row.status = call.action == .deactivate ? .hidden : .live
      if call.action == .update {
        for change in call.changes where change.field != SyncPolicy.statusField {
          row.fields[change.field] = change.new
        }
      }
      row.revision = nextRevision(id)
      byID[id] = row
      return .done(receipt(row))
    }
  }

  private func create(_ call: ConnectorCall) -> CallResult {
    if let id = idByKey[call.key] {
      return .failed(
        ConnectorError(.alreadyExists, decision: .skip, effect: .unknown, detail: "id \(id)"))
    }
    let id = newID()
    let row = RemoteListing(
      key: call.key, externalID: id, fields: call.fields, revision: nextRevision(id))
    byID[id] = row
    idByKey[call.key] = id
    return .done(receipt(row))
  }

  private func receipt(_ row: RemoteListing) -> CallReceipt {
    CallReceipt(
      externalID: row.externalID, shown: row.fields, revision: row.revision, status: row.status,
      outcome: .live)
  }

  private func newID() -> String {
    lastID += 1
    return String(lastID)
  }

  private func nextRevision(_ id: String) -> String {
    let number = byID[id]?.revision.flatMap { Int($0) } ?? 0
    return String(number + 1)
  }
}
