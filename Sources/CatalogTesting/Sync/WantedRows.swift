public import MarketplaceSync
internal import Marketplaces

/// Rows that a test wants at a channel.
public struct WantedRows: WantedSource, Sendable {
  public var contributors: Set<String>
  private var rows: [WantedListing]
  private var position = 0

  /// Takes rows in any order.
  public init(_ rows: [WantedListing]) {
    self.rows = rows.sorted { $0.key < $1.key }
    contributors = Set(rows.compactMap(\.contributor))
  }

  /// Makes rows with codes `SP-0001`…, a title and a price.
  public init(count: Int, contributor: String = "HTX Cái Tắc", price: Int = 10_000) {
    self.init(
      (0..<count).map { number in
        let digits = String(number + 1)
        let code = "SP-" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        return WantedListing(
          key: ListingKey(code), name: "Khóm Cầu Đúc \(number + 1)",
          fields: [
            "title": .text("Khóm Cầu Đúc \(number + 1)"), "price": .integer(price + number),
          ], contributor: contributor)
      })
  }

  /// Returns the rows with each one treated by a closure; `nil` leaves it out.
  public func mapping(_ change: (Int, WantedListing) -> WantedListing?) -> WantedRows {
    WantedRows(rows.enumerated().compactMap { change($0.offset, $0.element) })
  }

  public mutating func next() -> WantedListing? {
    guard position < rows.count else { return nil }
    defer { position += 1 }
    return rows[position]
  }
}
