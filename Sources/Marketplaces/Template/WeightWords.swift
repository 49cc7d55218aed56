/// Finds the unit of weight that a template's own words name.
///
/// The same column took grams in 2023 and kilograms in 2026, so neither may be assumed.
enum WeightWords {
  private static let grams: Set<String> = ["g", "gr", "gram", "grams", "กรัม"]
  private static let kilograms: Set<String> = [
    "kg", "kgs", "kilogram", "kilograms", "กก", "กิโลกรัม",
  ]

  /// The unit named in the first text that names exactly one.
  static func unit(_ texts: [String]) -> TemplateColumn.WeightUnit? {
    for text in texts {
      let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
      let (light, heavy) = (!words.isDisjoint(with: grams), !words.isDisjoint(with: kilograms))
      if light != heavy { return light ? .gram : .kilogram }
    }
    return nil
  }
}
