public import OCOPCatalog

/// What a report shows.
public struct ReportContent: Sendable {
  /// The lists, their products and what was found in them.
  public var catalog: Catalog
  /// What marketplaces have to say about the products, by the marketplace's name.
  public var channelFindings: [(channel: String, finding: Finding)] = []
  /// How ready the products are for each marketplace.
  public var channels: [ReportChannel] = []
  /// The rows with findings, as the lists have them.
  public var excerpts: [SheetExcerpt] = []
  /// The day for which validity was judged.
  public var asOf: CalendarDate

  public init(catalog: Catalog, asOf: CalendarDate) {
    self.catalog = catalog
    self.asOf = asOf
  }
}

/// How ready a catalogue is for one marketplace.
public struct ReportChannel: Hashable, Sendable {
  /// The marketplace's name, as people know it.
  public var name: String
  /// Products that can be listed as they are.
  public var ready: Int
  public var products: Int
  /// The mean share of filled fields, 0 to 100.
  public var completeness: Int
  /// What to do next, the cheapest and most useful first.
  public var advice: [String]

  public init(name: String, ready: Int, products: Int, completeness: Int, advice: [String]) {
    self.name = name
    self.ready = ready
    self.products = products
    self.completeness = completeness
    self.advice = advice
  }
}
