/// Hands out what a channel shows, one row at a time, in any order.
public protocol ShownSource {
  /// The next row, or `nil` at the end.
  mutating func next() async throws -> RemoteListing?
}

/// Rows at hand.
public struct ShownRows: ShownSource {
  private var rows: [RemoteListing]
  private var position = 0

  public init(_ rows: [RemoteListing]) { self.rows = rows }

  public mutating func next() -> RemoteListing? {
    guard position < rows.count else { return nil }
    defer { position += 1 }
    return rows[position]
  }
}

/// The rows that a connector lists, page by page.
struct ListedRows<Connector: MarketplaceConnector>: ShownSource {
  private let reads: PatientReads<Connector>
  private let since: String?
  private var page: RemotePage?
  private var position = 0
  private var isAtEnd = false

  init(reads: PatientReads<Connector>, since: String?) {
    self.reads = reads
    self.since = since
  }

  mutating func next() async throws -> RemoteListing? {
    while true {
      if let page, position < page.listings.count {
        defer { position += 1 }
        return page.listings[position]
      }
      if isAtEnd { return nil }
      let next = try await reads.list(page?.next, since: since)
      page = next
      position = 0
      isAtEnd = next.next == nil
    }
  }
}
