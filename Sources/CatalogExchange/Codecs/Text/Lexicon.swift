/// Words with what each means to one grammar.
///
/// A word matches the entry with its marks, so "củ" is not "cũ". A word typed without marks that
/// has no entry of its own matches any entry with its letters, the first one added winning.
/// Looking up is one probe.
struct Lexicon<Role: Sendable>: Sendable {
  /// A place of the open-addressing table; the key 0, which no word has, marks a free one.
  private struct Slot {
    var key: UInt64 = 0
    var marks: Marks = 0
    var role: Role?
  }
  private var slots: [Slot]
  private let mask: Int

  /// A lexicon of lines of words, each line with its meaning; words are split at spaces.
  init(_ lines: [(words: String, role: Role)]) {
    var entries: [Slot] = []
    for line in lines {
      var words = line.words
      words.withUTF8 { bytes in
        for token in Lexer.tokens(bytes) where token.kind == .word {
          entries.append(Slot(key: token.key, marks: token.marks & 63, role: line.role))
        }
      }
    }
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: Slot(), count: size)
    // Entries of one key keep their order: each goes behind the ones added before it.
    for entry in entries {
      var place = Self.slot(entry.key, mask)
      while slots[place].key != 0 { place = (place + 1) & mask }
      slots[place] = entry
    }
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  /// What the word means when its marks are taken as typed, so that "sau" is not "sáu".
  func exactRole(_ token: Token) -> Role? {
    guard token.kind == .word else { return nil }
    var place = Self.slot(token.key, mask)
    while slots[place].key != 0 {
      if slots[place].key == token.key, slots[place].marks == token.marks & 63 {
        return slots[place].role
      }
      place = (place &+ 1) & mask
    }
    return nil
  }

  /// What the word means, or `nil` for a word that is not in the lexicon or no word.
  func role(_ token: Token) -> Role? {
    token.kind == .word ? role(key: token.key, marks: token.marks & 63) : nil
  }

  private func role(key: UInt64, marks: Marks) -> Role? {
    slots.withUnsafeBufferPointer { slots in
      var place = Self.slot(key, mask)
      var first = -1
      while slots[place].key != 0 {
        if slots[place].key == key {
          if slots[place].marks == marks { return slots[place].role }
          if marks == 0, first < 0 { first = place }
        }
        place = (place &+ 1) & mask
      }
      return first < 0 ? nil : slots[first].role
    }
  }
}

extension Token {
  /// Whether this is the word, typed with its marks or with none.
  func isWord(_ words: Lexicon<Bool>) -> Bool { words.role(self) ?? false }
}
