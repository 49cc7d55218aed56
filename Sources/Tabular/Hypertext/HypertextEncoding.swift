/// Finds out how an HTML document is encoded.
enum HypertextEncoding {
  /// The encoding and the length of the byte order mark, from the first bytes of the document.
  ///
  /// A mark counts most, then what the document says in its first bytes, then the bytes
  /// themselves.
  static func detect(
    _ sample: [UInt8]
  ) throws(TabularError) -> (encoding: TextEncoding, mark: Int) {
    guard let found = EncodingDetection.detect(sample) else { throw TabularError(.unknownFormat) }
    let isWide = found.encoding == .utf16LittleEndian || found.encoding == .utf16BigEndian
    if found.mark > 0 || isWide { return found }
    guard let name = declared(Array(sample.prefix(8_192))) else { return found }
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8": return (.utf8, 0)
    case "windows-1258", "cp1258", "x-cp1258": return (.windows1258, 0)
    // Pages in the fonts of TCVN3 and VNI say "user defined"; their letters are repaired later.
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1",
      "x-user-defined":
      return (.windows1252, 0)
    // A document that says UTF-16 in single bytes is none; nor is plain ASCII worth believing.
    default: return found
    }
  }

  /// What follows `charset=` or `encoding=` first, in small letters.
  private static func declared(_ head: [UInt8]) -> String? {
    let lower = head.map { HypertextScanner.lower($0) }
    for word in ["charset", "encoding"] {
      let wanted = Array(word.utf8)
      var index = 0
      while index + wanted.count < lower.count {
        guard lower[index] == wanted[0], lower[index...].starts(with: wanted) else {
          index += 1
          continue
        }
        index += wanted.count
        var rest = lower[index...].drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: "=") else { continue }
        rest = rest.dropFirst().drop {
          $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
        }
        let name = rest.prefix { byte in
          byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            || byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
        }
        if !name.isEmpty, name.count <= 32 { return String(decoding: name, as: UTF8.self) }
      }
    }
    return nil
  }
}
