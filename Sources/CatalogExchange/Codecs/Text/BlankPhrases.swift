/// Ways of writing that nothing is known yet: "-", "chưa có", "đang cập nhật", "N/A".
enum BlankPhrases {
  private enum Role: Sendable {
    /// Says by itself that nothing is stated.
    case blank
    /// Turns the phrase into a blank one when nothing else contradicts it.
    case pending
  }

  private static let words = Lexicon<Role>([
    ("không hông khg ko null none nil na trống", .blank),
    ("chưa đang chờ", .pending),
  ])

  /// Whether the tokens hold no letters and digits at all.
  static func isBare(_ tokens: Tokens) -> Bool {
    tokens.allSatisfy { token in
      guard token.kind == .symbol else { return false }
      switch token.symbol {
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"),
        UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: ","):
        return true
      default: return false
      }
    }
  }

  /// Whether a text without digits says that nothing is stated.
  static func isBlank(_ tokens: Tokens) -> Bool {
    if isBare(tokens) { return true }
    guard tokens.allSatisfy({ $0.kind != .number }), let first = tokens.first else {
      return false
    }
    // "N/A", "n.a."
    if tokens.count <= 4, first.letters == 1, first.key == 0x6E,
      tokens.dropFirst().contains(where: { $0.letters == 1 && $0.key == 0x61 })
    {
      return true
    }
    // "Cập nhật sau", "để trống": the verb tells.
    if updating.role(first) != nil { return true }
    switch words.role(first) {
    case .blank: return tokens.count <= 3
    case .pending: return true
    case nil: return false
    }
  }

  private static let updating = Lexicon<Bool>([("cập để bỏ", true)])

  /// Whether the text is an error value of a spreadsheet program, such as `#REF!` or `#N/A`.
  static func isSpreadsheetError(_ tokens: Tokens) -> Bool {
    guard let first = tokens.first, first.isSymbol("#"), tokens.count > 1 else { return false }
    return tokens[1].kind == .word && tokens[1].glued
  }
}
