/// Stars that a text speaks of: "3 sao", "04 sao", "bốn sao", "4*", "★★★★".
package struct StarMention: Hashable, Sendable {
  /// How many, as written; more than five are possible for signs.
  package var stars: Int
  /// Where they stand in the text's UTF-8.
  package var bytes: Range<Int>
  /// How they are written.
  package var form: Form

  /// How stars are written.
  package enum Form: Sendable {
    /// With a figure: "4 sao", "4*", "4-star".
    case figure
    /// With a number word: "bốn sao". Villages and brands are called so too.
    case words
    /// With signs: "★★★★".
    case signs
  }

  /// Returns what a text writes of stars, in order, whatever kind of stars these are. O(bytes).
  ///
  /// Numbers with a fraction ("4,5 sao") are what buyers gave and no stars of the programme.
  package static func find(in text: String, otherThan proven: Int? = nil) -> [StarMention] {
    var text = text
    return text.withUTF8 { bytes in
      let scanner = StarScanner(bytes: bytes)
      var found: [StarMention] = []
      var index = scanner.nextAnchor(from: 0)
      while index < bytes.count {
        let mention = scanner.mention(at: index)
        if let mention, mention.stars != proven { found.append(mention) }
        index = scanner.nextAnchor(from: mention?.bytes.upperBound ?? index + 1)
      }
      return found
    }
  }

  /// Returns the stars that a product's name tells, other than the proven ones and those of hotels.
  package static func inName(_ name: String, otherThan proven: Int? = nil) -> [StarMention] {
    let mentions = find(in: name, otherThan: proven)
    guard !mentions.isEmpty else { return [] }
    let bytes = Array(name.utf8)
    return mentions.filter { mention in
      let context = StarContext(of: mention, in: bytes)
      return !context.isOfHotel && (mention.form != .words || context.isNamed)
    }
  }

  /// Returns the stars of the programme that a text claims, other than the proven ones.
  ///
  /// In a text that names the programme all stars are its stars; elsewhere those that were reached
  /// ("đạt 4 sao"). Plans ("phấn đấu đạt 4 sao"), hotels and what buyers gave are no claims. One star
  /// as a sign is a bullet.
  package static func claims(in text: String, otherThan proven: Int?) -> [StarMention] {
    let mentions = find(in: text, otherThan: proven)
    guard !mentions.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    let words = text.lowercased()
    let namesProgramme = StarContext.programme.contains { words.contains($0) }
    return mentions.filter { mention in
      if mention.form == .signs, mention.stars < 2 { return false }
      let context = StarContext(of: mention, in: bytes)
      guard namesProgramme || context.isReached else { return false }
      return !context.isOfHotel && !context.isOfBuyers && !context.isPlanned
        && (mention.form != .words || context.isNamed)
    }
  }
}
