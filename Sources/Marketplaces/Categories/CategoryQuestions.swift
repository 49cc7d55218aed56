internal import OCOPCatalog

/// Gathers what an export had no category for, each thing once.
struct CategoryQuestions {
  private let channel: String
  private let field: Int?
  private let suggester: CategorySuggester?
  private(set) var entries: [ConfirmedCategories.Entry] = []
  private var asked: Set<ConfirmedCategories.Key> = []

  /// - Parameter choices: The marketplace's categories, when they are known.
  init(profile: Profile, choices: [String]? = nil) {
    channel = profile.id
    field = profile.fields.firstIndex { $0.source == .category }
    suggester = choices.map(CategorySuggester.init)
  }

  /// Asks about a product whose listing has no category.
  mutating func note(_ product: Product, _ listing: Listing) {
    guard let field, listing.rows.first?.values[field].isEmpty == true else { return }
    var entry = ConfirmedCategories.Entry(channel: channel, category: "", confirmed: false)
    if let set = product.productSet {
      entry.set = set.number
      entry.name = set.name
    } else if let group = product.category {
      entry.group = group
    } else if let sku = product.sku {
      entry.sku = sku
      entry.name = product.name
    }
    guard let key = entry.key, asked.insert(key).inserted else { return }
    let suggestions = suggester?.suggestions(for: product) ?? []
    entry.category = suggestions.first ?? ""
    if suggestions.count > 1 { entry.others = Array(suggestions.dropFirst()) }
    entries.append(entry)
  }
}
