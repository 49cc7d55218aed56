/// What the rules share about a product: the terms and contacts in its texts and what kind of thing
/// it is, found in one pass instead of once per rule. An object, since a hundred rules look at it.
final class ProductTraits: Sendable {
  let hits: [TermHit]
  let contacts: [ContactHit]
  let signs: TextSigns
  /// The key of the name, by which products are compared.
  let nameKey: TextKey
  /// The key of the producer's name; of no text when there is none.
  let producerKey: TextKey
  private let topics: UInt32
  /// The industry: of the stated set, else as the category or the name says; `nil` when unclear.
  let industry: ProductSet.Industry?

  init(_ product: Product) {
    nameKey = TextKey(product.name)
    producerKey = product.producer.map { TextKey($0.name) } ?? TextKey()
    var scratch: [TermMatcher.KnownWord] = []
    let matcher = StandardTerms.matcher
    scratch.reserveCapacity(64)
    var hits: [TermHit] = []
    var contacts: [ContactHit] = []
    var signs = TextSigns()
    func scan(_ field: ProductField, _ text: String?) {
      guard let text else { return }
      matcher.find(in: text, field: field, scratch: &scratch, hits: &hits)
      ContactScanner.find(in: text, field: field, hits: &contacts, signs: &signs)
    }
    scan(.name, product.name)
    scan(.category, product.category)
    scan(.shortDescription, product.shortDescription)
    scan(.description, product.description)
    scan(.ingredients, product.ingredients)
    scan(.usage, product.usage)
    scan(.storage, product.storage)
    scan(.warnings, product.warnings)
    self.hits = hits
    self.contacts = contacts
    self.signs = signs
    topics = hits.reduce(0) { $0 | $1.topic.bit }
    industry = product.productSet?.industry ?? Self.industry(statedIn: hits)
  }

  /// The texts that are searched, in the order in which findings come.
  static func texts(of product: Product) -> [(ProductField, String?)] {
    [
      (.name, product.name), (.category, product.category),
      (.shortDescription, product.shortDescription), (.description, product.description),
      (.ingredients, product.ingredients), (.usage, product.usage), (.storage, product.storage),
      (.warnings, product.warnings),
    ]
  }

  /// Whether some text has a term of the topic.
  @inline(__always)
  func mentions(_ topic: TermTopic) -> Bool { topics & topic.bit != 0 }

  /// The terms of a topic that were found.
  func hits(_ topic: TermTopic) -> [TermHit] {
    guard mentions(topic) else { return [] }
    return hits.filter { $0.topic == topic }
  }

  /// Whether the topic is mentioned in a field.
  func mentions(_ topic: TermTopic, in field: ProductField) -> Bool {
    mentions(topic) && hits.contains { $0.topic == topic && $0.field == field }
  }

  /// The industry that the category names, the most telling word first.
  private static func industry(statedIn hits: [TermHit]) -> ProductSet.Industry? {
    let topics: [(TermTopic, ProductSet.Industry)] = [
      (.tourism, .tourism), (.handicraft, .handicraft), (.ornamental, .ornamental),
      (.herbal, .herbal), (.supplement, .herbal), (.alcohol, .drinks), (.drinks, .drinks),
      (.fresh, .food), (.food, .food),
    ]
    return topics.first { topic, _ in
      hits.contains { $0.topic == topic && $0.field == .category }
    }?.1
  }

  /// Whether the product is an alcoholic drink: by its set, or by a name that begins with the word.
  func isAlcohol(_ product: Product) -> Bool {
    if let set = product.productSet { return set.number == 14 || set.number == 15 }
    guard mentions(.alcohol), industry == nil || industry == .drinks else { return false }
    // "OCOP – Rượu gấc" is a rượu all the same.
    let first = OCOPPrefix.split(product.name).map { $0.start } ?? 0
    return hits.contains {
      $0.topic == .alcohol
        && ($0.field == .category
          || $0.field == .name && ($0.words.lowerBound == 0 || $0.bytes.lowerBound <= first))
    }
  }

  /// Whether the product is a health supplement, as its set and words say.
  func isSupplement(_ product: Product) -> Bool {
    guard mentions(.supplement) else { return false }
    return product.productSet.map { $0.number == 18 } ?? true
  }

  /// Whether the product is sold fresh, so that most label contents are not asked for.
  func isFresh(_ product: Product) -> Bool {
    product.kind == .produce || product.productSet.map { $0.number <= 2 } ?? mentions(.fresh)
  }

  /// Whether the product is food, drink or a herbal product that comes in packs.
  func isPacked(_ product: Product) -> Bool {
    switch industry {
    case .food, .drinks, .herbal: !isFresh(product)
    case .handicraft, .ornamental, .tourism, nil: false
    }
  }
}
