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
    let bytes = SourceStream(source, from: start)
    let text: any ByteStream =
      textEncoding == .utf8 ? bytes : DecodingStream(bytes, encoding: textEncoding)
    return DelimitedReader(
      text, delimiter: separator, quote: quote, feedsAreText: feedsAreText, skipping: preamble,
      limits: limits)
  }

  private static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
