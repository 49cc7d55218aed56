public import OCOPCatalog

/// The value of one field of a listing.
public enum ListingValue: Hashable, Sendable {
  case empty
  case text(String)
  case integer(Int)
  case decimal(Double)
  case date(CalendarDate)
  case list([String])

  /// Whether there is nothing in it.
  public var isEmpty: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .integer, .decimal, .date: false
    }
  }
}

/// One row of a listing: a pack of the product.
public struct ListingRow: Hashable, Sendable {
  /// The code under which the marketplace knows the row; `nil` when the list has none.
  public var sku: String?
  /// One value for each field of the profile, in the profile's order.
  public var values: [ListingValue]

  package init(sku: String?, values: [ListingValue]) {
    self.sku = sku
    self.values = values
  }
}

/// A picture of a product and the file name the marketplace should see.
public struct PlannedImage: Hashable, Sendable {
  /// The address or file name in the list.
  public var source: String
  public var target: String
}

/// A product in one marketplace's words, with that marketplace's findings.
public struct Listing: Sendable {
  /// Whether the product can be listed.
  public enum Status: Hashable, Sendable {
    case ready
    /// It cannot, for the reasons that are errors among the findings.
    case blocked(reasons: [ProductFinding])
  }

  public var sku: String?
  /// The product's name, to tell listings apart.
  public var name: String
  public var rows: [ListingRow]
  public var findings: [ProductFinding]
  public var images: [PlannedImage]
  /// Stars that are shown: evidenced on the day of the export, 3 to 5.
  public var certifiedStars: Int?

  /// Whether the product may be listed; the reasons when not.
  public var status: Status {
    let reasons = findings.filter { $0.severity == .error }
    return reasons.isEmpty ? .ready : .blocked(reasons: reasons)
  }

  var isBlocked: Bool { findings.contains { $0.severity == .error } }
}
