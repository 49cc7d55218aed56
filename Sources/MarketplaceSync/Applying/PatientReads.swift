/// Reads from a channel and tries again as its errors say. Reading twice does no harm.
struct PatientReads<Connector: MarketplaceConnector>: Sendable {
  let connector: Connector
  let retry: RetryPolicy
  let time: any SyncTime

  func list(_ page: PageToken?, since: String?) async throws(ConnectorError) -> RemotePage {
    var attempt = 1
    while true {
      do throws(ConnectorError) { return try await connector.list(page, since: since) } catch {
        try await pause(after: error, attempt: attempt)
        attempt += 1
      }
    }
  }

  /// Returns the rows with the keys, by looking them up or, where that is impossible, by listing all.
  func find(_ keys: [ListingKey]) async throws(ConnectorError) -> [RemoteListing] {
    guard connector.capabilities.canFind else { return try await findByListing(keys) }
    let size = max(1, connector.capabilities.maxBatch)
    var found: [RemoteListing] = []
    var start = 0
    while start < keys.count {
      let some = Array(keys[start..<min(keys.count, start + size)])
      found += try await findOnce(some)
      start += some.count
    }
    return found
  }

  private func findOnce(_ keys: [ListingKey]) async throws(ConnectorError) -> [RemoteListing] {
    var attempt = 1
    while true {
      do throws(ConnectorError) { return try await connector.find(keys) } catch {
        try await pause(after: error, attempt: attempt)
        attempt += 1
      }
    }
  }

  private func findByListing(
    _ keys: [ListingKey]
  ) async throws(ConnectorError) -> [RemoteListing] {
    guard connector.capabilities.canList else {
      throw ConnectorError(.unsupported, decision: .skip, effect: .none, detail: "look up")
    }
    let wanted = Set(keys)
    var found: [RemoteListing] = []
    var page: PageToken?
    repeat {
      let next = try await list(page, since: nil)
      found += next.listings.filter { wanted.contains($0.key) }
      page = next.next
    } while page != nil
    return found
  }

  private func pause(after error: ConnectorError, attempt: Int) async throws(ConnectorError) {
    guard case .retry(let stated) = error.decision,
      let wait = retry.wait(after: attempt, stated: stated, salt: 0)
    else { throw error }
    do throws(CancellationError) { try await time.wait(wait) } catch {
      throw ConnectorError(.cancelled, decision: .stop, effect: .none)
    }
  }
}
