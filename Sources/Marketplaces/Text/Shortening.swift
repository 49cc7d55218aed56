/// Makes texts fit a marketplace's limit without hurting them.
public enum Shortening {
  /// Returns the text when it fits, else its beginning up to the end of a word, without the
  /// punctuation that would dangle there; with `ellipsis`, `…` says that there was more.
  ///
  /// The result is never longer than the limit and never ends inside a character as people see it; a
  /// text that was shortened once stays as it is. A word longer than half the limit is cut between
  /// characters. O(n) in the limit.
  public static func shorten(
    _ text: String, to limit: Int, in unit: TextUnit, ellipsis: Bool = false
  ) -> String {
    if unit.fits(text, within: limit) { return text }
    let mark = ellipsis && limit > 3 * unit.length(of: "…" as Character) ? "…" : ""
    let room = limit - unit.length(of: mark)
    guard room > 0 else { return "" }
    var used = 0
    var end = text.startIndex
    var wordEnd: String.Index?
    var wordLength = 0
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let length = unit.length(of: character)
      if character.isWhitespace, used > 0 {
        wordEnd = index
        wordLength = used
      }
      if used + length > room { break }
      used += length
      index = text.index(after: index)
      end = index
    }
    if let wordEnd, wordLength * 2 >= room { end = wordEnd }
    let kept = text[..<trimmedEnd(of: text, from: end)]
    return kept.isEmpty ? "" : String(kept) + mark
  }

  /// Steps back over spaces and punctuation that promises more.
  private static func trimmedEnd(of text: String, from end: String.Index) -> String.Index {
    var end = end
    while end > text.startIndex {
      let before = text.index(before: end)
      guard isDangling(text[before]) else { break }
      end = before
    }
    return end
  }

  private static func isDangling(_ character: Character) -> Bool {
    if character.isWhitespace { return true }
    switch character {
    case "-", "–", "—", ",", ";", ":", "(", "[", "/", "+", "&", "×", "|": return true
    default: return false
    }
  }
}
