extension UnsafeBufferPointer<UInt8> {
  /// The written text of a token.
  func text(_ token: Token) -> String {
    text(from: Int(token.start), to: Int(token.end))
  }

  /// The written text between two places.
  func text(from start: Int, to end: Int) -> String {
    guard start >= 0, start < end, end <= count else { return "" }
    return String(decoding: self[start..<end], as: UTF8.self)
  }
}
