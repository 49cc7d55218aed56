internal import OCOPCatalog
internal import Tabular
internal import VietnameseText

/// Makes readable text of the cells of one column: legacy text repaired, marks composed, hidden
/// characters and stray spaces gone.
struct CellCleaner {
  private let repair: ColumnRepair?

  /// - Parameter repair: the decision about the column's encoding; `nil` only cleans.
  init(repair: ColumnRepair?) { self.repair = repair }

  /// Cleans a text cell; returns the repair when there was something to repair or to doubt.
  func clean(_ original: String, font: String?) -> (text: String, repair: RepairedText?) {
    var original = original
    // Most cells are plain ASCII codes and numbers; they hold nothing to repair.
    let isPlain = original.withUTF8 { bytes in
      bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F || $0 == 0x20 }
    }
    if isPlain {
      if font == nil || repair == nil { return (Self.trimmed(original), nil) }
    }
    guard let repaired = repair?.repair(original, font: font), repaired.status != .unchanged else {
      return (Self.normalized(original), nil)
    }
    return (Self.normalized(repaired.text), repaired)
  }

  /// The clean form, line breaks kept.
  static func normalized(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return VietnameseText.normalized(text) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { VietnameseText.normalized(String($0)) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }

  private static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.first == 0x20 || bytes.last == 0x20 || hasDoubleSpace(text) else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  private static func hasDoubleSpace(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x20, previous == 0x20 { return true }
      previous = byte
    }
    return false
  }

  /// Whether two texts differ in more than spaces and line breaks.
  static func differsVisibly(_ original: String, _ clean: String) -> Bool {
    func solid(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }
    return solid(original) != solid(clean)
  }
}
