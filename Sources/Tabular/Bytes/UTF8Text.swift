/// A marked-up text whose bytes are UTF-8 and can be read from any offset.
///
/// Files in UTF-8 are read where they lie. Others are turned into UTF-8 once, in memory, so that
/// each table in them can be reached without walking through those before it.
struct UTF8Text: Sendable {
  /// The largest text in another encoding that is turned, in bytes of UTF-8.
  static let mostTurnedBytes = 256 * 1_024 * 1_024

  let source: any ByteSource
  /// Where the text starts, behind a byte order mark.
  let start: Int

  init(
    _ source: any ByteSource, encoding: TextEncoding, mark: Int
  ) throws(TabularError) {
    guard encoding != .utf8 else {
      self.source = source
      start = mark
      return
    }
    let stream = DecodingStream(SourceStream(source, from: mark), encoding: encoding)
    self.source = MemorySource(
      try stream.readAll(limit: Self.mostTurnedBytes, what: "text in \(encoding.rawValue)"),
      chunkSize: source.chunkSize)
    start = 0
  }

  /// The bytes from an offset on.
  func stream(from offset: Int) -> any ByteStream { SourceStream(source, from: offset) }
}
