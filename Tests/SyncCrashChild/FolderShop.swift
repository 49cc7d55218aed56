import Foundation
import MarketplaceSync
import Marketplaces

/// A shop whose rows are files, so that it outlives its clients.
///
/// Like a careless shop it lets a key be created twice: a second file then shows it.
actor FolderShop: MarketplaceConnector {
  private let folder: String
  private let fatalRequest: Int?
  private let diesBefore: Bool
  private var requests = 0

  init(folder: String, fatalRequest: Int?, diesBefore: Bool) {
    self.folder = folder
    self.fatalRequest = fatalRequest
    self.diesBefore = diesBefore
  }

  nonisolated var capabilities: ConnectorCapabilities {
    var capabilities = ConnectorCapabilities()
    capabilities.maxBatch = 3
    capabilities.canFind = true
    return capabilities
  }

  nonisolated func folded(_ key: ListingKey) -> String { key.text }
  nonisolated func agrees(
    _ wanted: ListingValue, with shown: ListingValue, in field: String
  ) -> Bool { wanted == shown }
  nonisolated func preflight(_ call: ConnectorCall) -> [SyncReason] { [] }

  func list(_ page: PageToken?, since: String?) async throws(ConnectorError) -> RemotePage {
    throw ConnectorError(.unsupported, decision: .stop, effect: .none)
  }

  func find(_ keys: [ListingKey]) async throws(ConnectorError) -> [RemoteListing] {
    try request {
      let all = try FileManager.default.contentsOfDirectory(atPath: folder)
      return try keys.flatMap { key in
        try all.filter { $0.hasPrefix(key.text + "~") }.compactMap { name in
          let data = try Data(contentsOf: URL(filePath: folder + "/" + name))
          return SyncFields(canonicalBytes: data).map {
            RemoteListing(key: key, externalID: name, fields: $0)
          }
        }
      }
    }
  }

  func perform(_ calls: [ConnectorCall]) async throws(ConnectorError) -> [CallResult] {
    try request {
      try calls.map { call in
        let name = call.externalID ?? "\(call.key)~\(UUID().uuidString)"
        try Data(call.fields.canonicalBytes).write(
          to: URL(filePath: folder + "/" + name), options: .atomic)
        return .done(CallReceipt(externalID: name, shown: call.fields, outcome: .live))
      }
    }
  }

  private func request<Result>(
    _ body: () throws -> Result
  ) throws(ConnectorError) -> Result {
    requests += 1
    if requests == fatalRequest, diesBefore { kill(getpid(), SIGKILL) }
    do {
      let result = try body()
      if requests == fatalRequest { kill(getpid(), SIGKILL) }
      return result
    } catch {
      throw ConnectorError(.file, decision: .stop, effect: .unknown, detail: "\(error)")
    }
  }
}
