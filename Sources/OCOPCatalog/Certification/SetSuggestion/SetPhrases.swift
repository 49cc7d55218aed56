/// Phrases of one to a few words, by the keys of their words.
///
/// A name has a dozen words and nearly all begin no phrase: one look at a small table each.
struct SetPhrases: Sendable {
  private var signs: [SetLexicon.Sign] = []
  /// The number of each phrase's sign, counted from 1.
  private var places = HashedTable()
  /// The number of words of the longest phrase that begins with a word.
  private var lengths: [UInt64: Int] = [:]

  /// Adds a phrase, unless it is there.
  mutating func add(_ words: [UInt64], _ sign: SetLexicon.Sign) {
    guard let first = words.first, signs.count < Int(UInt16.max) else { return }
    let place = UInt16(signs.count + 1)
    guard places.insert(key(of: words[...]), ifNew: place) == place else { return }
    signs.append(sign)
    lengths[first] = max(lengths[first] ?? 0, words.count)
  }

  /// The sign of a word alone.
  func sign(of word: UInt64) -> SetLexicon.Sign? { self[key(of: [word])] }

  /// The sign of the longest phrase at a position, and the number of words it takes.
  func sign(at position: Int, in words: [UInt64]) -> (sign: SetLexicon.Sign, length: Int)? {
    guard let longest = lengths[words[position]] else { return nil }
    for length in (1...longest).reversed() where position + length <= words.count {
      if let sign = self[key(of: words[position..<(position + length)])] { return (sign, length) }
    }
    return nil
  }

  private subscript(key: UInt64) -> SetLexicon.Sign? {
    let place = places[key]
    return place == 0 ? nil : signs[Int(place) - 1]
  }

  private func key(of words: ArraySlice<UInt64>) -> UInt64 {
    var key = TextKey()
    for word in words { key.add(word) }
    return key.value | 1
  }
}
