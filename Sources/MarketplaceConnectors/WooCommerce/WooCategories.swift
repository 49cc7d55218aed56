/// The categories of a shop as a tree.
struct WooCategories: Hashable, Sendable {
  struct Category: Hashable, Sendable {
    var id: Int
    var name: String
    var parent: Int
  }

  private var byID: [Int: Category] = [:]
  private var byPlace: [Place: Int] = [:]

  /// Names are compared without regard to case, as the shop does; accents make a difference.
  private struct Place: Hashable {
    var parent: Int
    var name: String

    init(_ name: String, in parent: Int) {
      self.parent = parent
      self.name = WooText.plainLine(name).lowercased()
    }
  }

  /// A tree deeper than this is a circle.
  private static let deepest = 20

  mutating func insert(_ category: Category) {
    byID[category.id] = category
    // Of twins the older one counts, in every run the same.
    let place = Place(category.name, in: category.parent)
    byPlace[place] = min(byPlace[place] ?? category.id, category.id)
  }

  func child(named name: String, of parent: Int) -> Int? { byPlace[Place(name, in: parent)] }

  /// The names from the root to a category: `Nông sản > Trái cây`.
  func path(_ id: Int) -> String? {
    var names: [String] = []
    var next = id
    while next != 0, names.count < Self.deepest, let category = byID[next] {
      names.append(category.name)
      next = category.parent
    }
    return names.isEmpty ? nil : names.reversed().joined(separator: " > ")
  }
}
