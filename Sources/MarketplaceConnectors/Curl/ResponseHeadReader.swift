import HTTPTypes

/// Puts the lines of an answer's head together.
struct ResponseHeadReader {
  private(set) var response: HTTPResponse?
  private(set) var isTooLarge = false
  private var size = 0

  /// Far more than any server sends; a head without end must not fill the memory.
  private static let limit = 256 << 10

  /// Takes one line; `false` when the head has grown too large.
  mutating func take(_ line: UnsafeRawBufferPointer) -> Bool {
    size += line.count
    guard size <= Self.limit else {
      isTooLarge = true
      return false
    }
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("HTTP/") {
      // A line of status begins a new head: "100 Continue" comes before the real one.
      let words = text.split(separator: " ", maxSplits: 2)
      let code = words.count > 1 ? Int(words[1].prefix { $0.isNumber }) : nil
      response = HTTPResponse(status: .init(code: min(max(code ?? 0, 0), 999)))
    } else if let colon = text.firstIndex(of: ":") {
      let value = Self.trimmed(text[text.index(after: colon)...])
      if let name = HTTPField.Name(String(text[..<colon])) {
        response?.headerFields.append(HTTPField(name: name, value: value))
      }
    }
    return true
  }

  private static func trimmed(_ text: Substring) -> String {
    var scalars = text.unicodeScalars
    while let last = scalars.last, last.value <= 0x20 { scalars.removeLast() }
    while let first = scalars.first, first.value <= 0x20 { scalars.removeFirst() }
    return String(Substring(scalars))
  }
}
