import CatalogTesting
import MarketplaceSync

/// What a test server was asked.
final class SeenRequests: Sendable {
  private let list = Locked<[ServerRequest]>([])

  func add(_ request: ServerRequest) { list.withLock { $0.append(request) } }
  var all: [ServerRequest] { list.withLock { $0 } }
}
