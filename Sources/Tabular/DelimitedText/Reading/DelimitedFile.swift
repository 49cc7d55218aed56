/// A delimited text file that was opened: its encoding and its dialect are known.
struct DelimitedFile: TableFile {
  let sheets: [SheetInfo]
  let encoding: TextEncoding?
  let delimiter: Character?
  var format: TableFormat { .csv }
  private let source: any ByteSource
  private let textEncoding: TextEncoding
  private let separator: UInt8
  private let quote: UInt8
  private let start: Int
  private let feedsAreText: Bool
  private let limits: ReadingLimits
  /// Bytes of UTF-8 in front of the first record: a line that names the delimiter.
  private let preamble: Int

  init(
    _ source: any ByteSource, name: String, options: ReadingOptions
  ) throws(TabularError) {
    self.source = source
    limits = options.limits
    let sample = try source.prefix(1 << 20)
    guard let found = EncodingDetection.detect(sample) else {
      throw TabularError(.unknownFormat)
    }
    let encoding = options.encoding ?? found.encoding
    let start = encoding == found.encoding ? found.mark : 0
    self.start = start
    textEncoding = encoding
    var decoder = ByteDecoder(encoding)
    var text: [UInt8] = []
    sample.withUnsafeBytes {
      let end = min($0.count, start + 1 << 16)
      decoder.decode(UnsafeRawBufferPointer(rebasing: $0[start..<end]), onto: &text)
    }
    let stated = DialectDetection.stated(text)
    preamble = stated?.length ?? 0
    quote = DialectDetection.quote(text)
    feedsAreText = DialectDetection.endsInReturns(text, quote: quote)
    let given = options.delimiter?.asciiValue
    separator =
      given ?? stated?.delimiter ?? DialectDetection.delimiter(text, quote: quote)
    self.encoding = encoding
    delimiter = Character(Unicode.Scalar(separator))
    sheets = [SheetInfo(name: Self.stem(name))]
  }

  func rows(inSheet index: Int) throws(TabularError) -> any TableReading {
    return DelimitedReader(
      text(), delimiter: separator, quote: quote, feedsAreText: feedsAreText, skipping: preamble,
      limits: limits)
  }

  /// The text from its start, in UTF-8; that of a large file in another encoding is turned on a
  /// thread of its own.
  private func text() -> any ByteStream {
    if textEncoding == .utf8 { return SourceStream(source, from: start) }
    if source.count < Self.readAheadSize { return decoded() }
    return ReadAheadStream(decoded())
  }

  private func decoded() -> sending any ByteStream {
    DecodingStream(SourceStream(source, from: start), encoding: textEncoding)
  }

  /// From this size on a thread costs less than it saves.
  private static let readAheadSize = 4 << 20

  private static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
