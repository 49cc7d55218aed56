import VietnameseText

/// Text as a file holds it that was typed with a TCVN3 font.
enum LegacyText {
  static func tcvn3(_ text: String) -> String { LegacyEncoding.tcvn3.damaged(text) ?? text }
}
