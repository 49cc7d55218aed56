/// Pulls the records of a channel page by page; the next page is fetched while one is worked on.
struct RecordCursor<Store: SyncStateStore> {
  private typealias Page = Result<[SyncRecord], SyncStoreError>

  private let store: Store
  private let channel: String
  private let pageSize: Int
  private var page: [SyncRecord] = []
  private var position = 0
  private var ahead: Task<Page, Never>?
  private var isAtEnd = false

  init(store: Store, channel: String, pageSize: Int) {
    self.store = store
    self.channel = channel
    self.pageSize = pageSize
  }

  /// The next record, `nil` at the end.
  mutating func next() async throws(SyncStoreError) -> SyncRecord? {
    if position == page.count {
      guard !isAtEnd else { return nil }
      try await turnPage()
      guard !page.isEmpty else { return nil }
    }
    defer { position += 1 }
    return page[position]
  }

  private mutating func turnPage() async throws(SyncStoreError) {
    isAtEnd = true
    page = try await (ahead ?? fetch(after: nil)).value.get()
    position = 0
    isAtEnd = page.count < pageSize
    ahead = isAtEnd ? nil : page.last.map { fetch(after: $0.key) }
  }

  /// Starts to fetch a page. When nobody asks for it any more, one page was read in vain.
  private func fetch(after key: ListingKey?) -> Task<Page, Never> {
    Task { [store, channel, pageSize] in
      do throws(SyncStoreError) {
        return .success(try await store.records(of: channel, after: key, limit: pageSize))
      } catch {
        return .failure(error)
      }
    }
  }
}
