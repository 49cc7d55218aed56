/// Finds out how an XML document is encoded and makes it UTF-8.
package enum XMLEncoding {
  /// A stream of the document in UTF-8, without a byte order mark.
  ///
  /// - Throws: ``TabularError`` with `unsupported` for an encoding that is not known here.
  package static func utf8(_ stream: any ByteStream) throws(TabularError) -> any ByteStream {
    let head = try PeekedStream.peek(stream, count: 128)
    let (encoding, mark) = try detect(head)
    let whole = PeekedStream(head: head, skipping: mark, rest: stream)
    return encoding == .utf8 ? whole : DecodingStream(whole, encoding: encoding)
  }

  /// The document in UTF-8; bytes that are UTF-8 without a mark come back as they are.
  package static func utf8(_ bytes: [UInt8]) throws(TabularError) -> [UInt8] {
    let (encoding, mark) = try detect(Array(bytes.prefix(128)))
    guard encoding != .utf8 || mark > 0 else { return bytes }
    var decoder = ByteDecoder(encoding)
    var result: [UInt8] = []
    bytes.withUnsafeBytes {
      decoder.decode(UnsafeRawBufferPointer(rebasing: $0[mark...]), onto: &result)
    }
    decoder.finish(onto: &result)
    return result
  }

  /// The encoding and the length of the byte order mark.
  static func detect(
    _ head: [UInt8]
  ) throws(TabularError) -> (encoding: TextEncoding, mark: Int) {
    if head.starts(with: [0xef, 0xbb, 0xbf]) { return (.utf8, 3) }
    if head.starts(with: [0xff, 0xfe]) { return (.utf16LittleEndian, 2) }
    if head.starts(with: [0xfe, 0xff]) { return (.utf16BigEndian, 2) }
    if head.starts(with: [0x3c, 0]) { return (.utf16LittleEndian, 0) }
    if head.starts(with: [0, 0x3c]) { return (.utf16BigEndian, 0) }
    guard let name = declaredName(head) else { return (.utf8, 0) }
    switch name {
    // A document that says UTF-16 in single bytes is not UTF-16.
    case "utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be": return (.utf8, 0)
    case "iso-8859-1", "latin1", "windows-1252", "cp1252": return (.windows1252, 0)
    case "windows-1258", "cp1258": return (.windows1258, 0)
    default: throw TabularError(.unsupported, detail: "XML encoding \(name)")
    }
  }

  private static func declaredName(_ head: [UInt8]) -> String? {
    let text = String(decoding: head, as: UTF8.self)
    guard text.hasPrefix("<?xml"), let end = text.firstIndex(of: ">") else { return nil }
    let parts = text[..<end].split(separator: "encoding", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let value = parts[1].drop { $0 == " " || $0 == "=" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return String(value.dropFirst().prefix { $0 != quote }).lowercased()
  }
}
