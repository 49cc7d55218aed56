/// Plain text as a shop stores it, and back.
///
/// A shop takes names and descriptions for HTML: it drops `<script>`, turns `&` into `&amp;` and eats
/// backslashes. Ours are plain text, so what means something in HTML is escaped on the way out and
/// read back on the way in; then every text comes back as it was sent.
enum WooText {
  /// One line of plain text as HTML.
  static func line(_ text: String) -> String { escaped(plainLine(text)) }

  /// Plain text with line breaks as HTML; the shop keeps line breaks and shows them.
  static func block(_ text: String) -> String { escaped(plainBlock(text)) }

  /// Text on one line with single blanks, the form in which lines are compared.
  static func plainLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isGap = true
      } else if scalar.value >= 0x20, scalar.value != 0x7F {
        if isGap, !result.isEmpty { result.append(" ") }
        isGap = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Text with `\n` as line break and nothing around it, the form in which blocks are compared.
  static func plainBlock(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\r": result.append("\n")
      case "\n": if !afterReturn { result.append("\n") }
      case "\t": result.append(scalar)
      default: if scalar.value >= 0x20, scalar.value != 0x7F { result.append(scalar) }
      }
    }
    while let last = result.last, last.properties.isWhitespace { result.removeLast() }
    guard let first = result.firstIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(Substring(result[first...]))
  }

  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += Array("&amp;".utf8)
      case UInt8(ascii: "<"): result += Array("&lt;".utf8)
      case UInt8(ascii: ">"): result += Array("&gt;".utf8)
      case UInt8(ascii: "\\"): result += Array("&#92;".utf8)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Replaces the character references of HTML that WordPress writes.
  static func unescaped(_ html: String) -> String {
    guard html.utf8.contains(UInt8(ascii: "&")) else { return html }
    var result = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let tail = rest[rest.index(after: start)...]
      // Longer references than `&#1114111;` do not exist.
      if let end = tail.prefix(9).firstIndex(of: ";"), let scalar = scalar(tail[..<end]) {
        result.unicodeScalars.append(scalar)
        rest = tail[tail.index(after: end)...]
      } else {
        result += "&"
        rest = tail
      }
    }
    return result + rest
  }

  private static let named: [Substring: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "hellip": "…", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "times": "×", "deg": "°",
  ]

  private static func scalar(_ reference: Substring) -> Unicode.Scalar? {
    if let scalar = named[reference] { return scalar }
    guard reference.first == "#" else { return nil }
    let digits = reference.dropFirst()
    let code =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init)
  }
}
