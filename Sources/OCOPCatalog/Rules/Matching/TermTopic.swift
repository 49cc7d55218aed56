/// What a term of the standard list says about a product.
enum TermTopic: UInt8, Sendable, CaseIterable {
  // Health.
  case cure, treatment, disease, benefit, endorsement, disclaimer
  // Advertising.
  case superlative, absolute, absence, promotion
  // Standards that need a certificate.
  case organic, goodPractice
  // Words beside which the programme's stars stand.
  case stars
  // Alcohol.
  case alcohol, adultsOnly
  // Contacts.
  case social, link
  // What the product is, read from its category.
  case food, drinks, herbal, handicraft, ornamental, tourism, fresh, supplement
  // What else the rules ask for.
  case nutrition
  /// Phrases that hold a suspicious word and mean no harm.
  case harmless

  /// The topic's bit in a set of topics.
  var bit: UInt32 { 1 << UInt32(rawValue) }
}
