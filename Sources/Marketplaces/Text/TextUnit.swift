/// The unit in which a marketplace counts the length of a text.
public enum TextUnit: String, Hashable, Sendable, CaseIterable, Decodable {
  /// What people see as one character.
  case graphemes
  /// Code units of UTF-16, as JavaScript, Java and C# count.
  case utf16
  /// Unicode scalars (code points), as Python counts.
  case scalars
  /// Bytes of UTF-8.
  case bytes

  /// Returns the length of a text in this unit. O(n).
  public func length(of text: some StringProtocol) -> Int {
    switch self {
    case .graphemes: text.count
    case .utf16: text.utf16.count
    case .scalars: text.unicodeScalars.count
    case .bytes: text.utf8.count
    }
  }

  /// Returns whether a text is at most so long. O(1) for texts that are short in bytes.
  public func fits(_ text: String, within limit: Int) -> Bool {
    // No unit counts a text longer than its bytes.
    text.utf8.count <= limit || (self != .bytes && length(of: text) <= limit)
  }

  func length(of character: Character) -> Int {
    switch self {
    case .graphemes: 1
    case .utf16: character.utf16.count
    case .scalars: character.unicodeScalars.count
    case .bytes: character.utf8.count
    }
  }
}
