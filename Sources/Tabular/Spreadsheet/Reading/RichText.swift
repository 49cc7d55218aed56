/// The text of `si`, `is` and other elements that hold runs of text.
enum RichText {
  /// Appends the text of the element whose start token is current, up to its end token.
  ///
  /// Phonetic guides are left out: they say how the text is pronounced.
  static func append(
    from scanner: inout XMLScanner, onto bytes: inout [UInt8]
  ) throws(TabularError) {
    let outer = scanner.depth - 1
    var isText = false
    var isPreserved = true
    var start = 0
    while scanner.depth > outer {
      switch try scanner.next() {
      case .start:
        if scanner.isNamed("t") {
          isText = true
          isPreserved =
            scanner.attributeRange("xml:space").map { scanner.string($0) == "preserve" } ?? false
          start = bytes.count
        } else if scanner.isNamed("rPh") || scanner.isNamed("rPr") {
          try scanner.skipElement()
        }
      case .end:
        if isText, !isPreserved { trim(&bytes, from: start) }
        isText = false
      case .text: if isText { try scanner.appendText(to: &bytes) }
      case .finished: return
      }
    }
  }

  /// Drops blanks at both ends, as Excel does where the file does not ask to preserve them.
  private static func trim(_ bytes: inout [UInt8], from start: Int) {
    while bytes.count > start, let last = bytes.last, isBlank(last) { bytes.removeLast() }
    guard bytes.count > start, isBlank(bytes[start]) else { return }
    let kept = bytes[start...].firstIndex { !isBlank($0) } ?? bytes.count
    bytes.removeSubrange(start..<kept)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d
  }
}
