/// Words with what each means to one grammar.
///
/// A word typed without marks matches any entry with its letters, the first one added winning; a
/// word with marks matches only its own, so "củ" is not "cũ". Looking up is one probe.
struct Lexicon<Role: Sendable>: Sendable {
  private struct Entry {
    var key: UInt64
    var marks: Marks
    var role: Role
  }
  private var slots: [[Entry]]
  private let mask: Int

  /// A lexicon of lines of words, each line with its meaning; words are split at spaces.
  init(_ lines: [(words: String, role: Role)]) {
    var entries: [Entry] = []
    for line in lines {
      var words = line.words
      words.withUTF8 { bytes in
        for token in Lexer.tokens(bytes) where token.kind == .word {
          entries.append(Entry(key: token.key, marks: token.marks & 63, role: line.role))
        }
      }
    }
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: [], count: size)
    for entry in entries { slots[Self.slot(entry.key, mask)].append(entry) }
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  /// What the word means, or `nil` for a word that is not in the lexicon or no word.
  func role(_ token: Token) -> Role? {
    guard token.kind == .word else { return nil }
    let marks = token.marks & 63
    for entry in slots[Self.slot(token.key, mask)] where entry.key == token.key {
      if marks == 0 || entry.marks == marks { return entry.role }
    }
    return nil
  }
}

extension Token {
  /// Whether this is the word, typed with its marks or with none.
  func isWord(_ words: Lexicon<Bool>) -> Bool { words.role(self) ?? false }
}
