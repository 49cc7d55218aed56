internal import OCOPCatalog
internal import VietnameseText

/// Suggests categories of a marketplace for a product, from the words of its set, group and name.
///
/// A suggestion is a question to a person and never an answer: a product in a wrong category is
/// refused or not found.
struct CategorySuggester {
  private let choices: [String]
  private let words: [Set<String>]
  /// In how many choices a word stands; rare words say more.
  private var counts: [String: Int] = [:]

  init(_ choices: [String]) {
    self.choices = choices
    words = choices.map { Self.words($0) }
    for set in words { for word in set { counts[word, default: 0] += 1 } }
  }

  /// The best choices, at most three, best first.
  func suggestions(for product: Product) -> [String] {
    var weights: [String: Double] = [:]
    // The set is checked by a council, the group is the seller's word, the name only a hint.
    for (text, weight) in [
      (product.name, 1.0), (product.category ?? "", 2.0), (product.productSet?.group ?? "", 2.0),
      (product.productSet?.name ?? "", 3.0),
    ] {
      for word in Self.words(text) { weights[word] = max(weights[word] ?? 0, weight) }
    }
    var scored: [(score: Double, index: Int)] = []
    for index in choices.indices {
      var score = 0.0
      for word in words[index] {
        guard let weight = weights[word] else { continue }
        score += weight / Double(1 + counts[word, default: 1])
      }
      if score > 0 { scored.append((score / Double(words[index].count + 2), index)) }
    }
    scored.sort { ($1.score, $0.index) < ($0.score, $1.index) }
    return scored.prefix(3).map { choices[$0.index] }
  }

  /// Words that stand in many names and tell nothing.
  private static let empty: Set<String> = [
    "san", "pham", "va", "tu", "khac", "cac", "loai", "san pham", "and", "of", "other", "the",
  ]

  private static func words(_ text: String) -> Set<String> {
    let key = VietnameseText.searchKey(text)
    return Set(key.split(separator: " ").map(String.init).filter { $0.count > 1 })
      .subtracting(empty).filter { !$0.allSatisfy(\.isNumber) }
  }
}
