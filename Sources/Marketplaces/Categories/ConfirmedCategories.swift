public import OCOPCatalog

/// The marketplaces' categories that a person has confirmed, kept in a small JSON file: asked once,
/// remembered for every later export.
///
/// An entry is about one product (`sku`), one product set of the programme (`set`) or one group as the
/// list words it (`group`). Only confirmed entries count; the others wait for someone to decide.
public struct ConfirmedCategories: Hashable, Sendable {
  /// The version of the form in which it is kept.
  public static let formatVersion = 1

  /// One answer, or one question.
  public struct Entry: Hashable, Sendable, Codable {
    /// The profile's id.
    public var channel: String
    public var sku: String?
    public var set: Int?
    public var group: String?
    /// What it is about, for the reader of the file.
    public var name: String?
    /// The category in the marketplace's words; empty while nobody knows.
    public var category: String
    public var confirmed: Bool
    /// Other categories that might fit.
    public var others: [String]?

    public init(
      channel: String, sku: String? = nil, set: Int? = nil, group: String? = nil,
      name: String? = nil, category: String, confirmed: Bool, others: [String]? = nil
    ) {
      self.channel = channel
      self.sku = sku
      self.set = set
      self.group = group
      self.name = name
      self.category = category
      self.confirmed = confirmed
      self.others = others
    }

    var key: Key? {
      if let sku { return Key(channel: channel, kind: .sku, text: sku) }
      if let set { return Key(channel: channel, kind: .set, text: String(set)) }
      return group.map { Key(channel: channel, kind: .group, text: LabelKey.key($0)) }
    }
  }

  struct Key: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case sku, set, group }
    var channel: String
    var kind: Kind
    var text: String
  }

  public private(set) var entries: [Entry] = []
  private var places: [Key: Int] = [:]

  public init(_ entries: [Entry] = []) { for entry in entries { put(entry) } }

  /// Confirmed categories by channel and product set.
  public init(sets: [String: [Int: String]]) {
    for (channel, map) in sets.sorted(by: { $0.key < $1.key }) {
      for (set, category) in map.sorted(by: { $0.key < $1.key }) {
        put(Entry(channel: channel, set: set, category: category, confirmed: true))
      }
    }
  }

  /// Adds an entry. A confirmed one takes the place of what was known of the same thing; a question
  /// never takes the place of anything.
  public mutating func put(_ entry: Entry) {
    guard let key = entry.key else { return }
    guard let place = places[key] else {
      places[key] = entries.count
      entries.append(entry)
      return
    }
    if entry.confirmed { entries[place] = entry }
  }

  /// The confirmed category of a product: its own, that of its set, that of its group.
  public func category(for product: Product, channel: String) -> String? {
    if places.isEmpty { return nil }
    if let sku = product.sku, let own = answer(channel, .sku, sku) { return own }
    if let set = product.productSet, let own = answer(channel, .set, String(set.number)) {
      return own
    }
    return product.category.flatMap { answer(channel, .group, LabelKey.key($0)) }
  }

  private func answer(_ channel: String, _ kind: Key.Kind, _ text: String) -> String? {
    guard let place = places[Key(channel: channel, kind: kind, text: text)],
      entries[place].confirmed, !entries[place].category.isEmpty
    else { return nil }
    return entries[place].category
  }
}
