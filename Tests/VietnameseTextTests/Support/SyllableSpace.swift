import VietnameseText

/// Every syllable that the parts can spell, with its tones.
enum SyllableSpace {
  static let words: [String] = {
    let rows = Vectors.rows("syllable-parts.csv")
    let onsets = [""] + rows.filter { $0["part"] == "onset" }.compactMap { $0["value"] }
    let open = rows.filter { $0["part"] == "rime-open" }.compactMap { $0["value"] }
    let stop = rows.filter { $0["part"] == "rime-stop" }.compactMap { $0["value"] }
    let marks: [String] = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    var words: [String] = []
    var seen: Set<String> = []
    for onset in onsets {
      for rime in open + stop {
        // A tone may stand on any letter of the rime; the module says which places are spelled.
        let letters = Array(rime.unicodeScalars)
        for mark in marks {
          for place in letters.indices {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: onset.unicodeScalars)
            for (index, letter) in letters.enumerated() {
              view.append(letter)
              if index == place { view.append(contentsOf: mark.unicodeScalars) }
            }
            let word = VietnameseText.composed(String(view))
            if VietnameseText.isSyllable(word), seen.insert(word).inserted { words.append(word) }
          }
        }
      }
    }
    return words
  }()

  /// The words in one of three ways of writing: small, with a capital, in capitals.
  static func cased(_ word: String, _ style: Int) -> String {
    switch style {
    case 0: return word
    case 1: return word.prefix(1).uppercased() + word.dropFirst()
    default: return word.uppercased()
    }
  }
}
