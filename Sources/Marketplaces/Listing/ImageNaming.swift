internal import OCOPCatalog
internal import VietnameseText

/// Names picture files as a marketplace wants them.
enum ImageNaming {
  /// Returns the file name for a picture, of letters, digits, `-`, `_` and `.` only.
  ///
  /// - Parameters:
  ///   - name: the product's name as strangers may read it.
  ///   - isFitted: whether the picture will be converted to a format the marketplace takes.
  static func name(
    _ rules: MediaRules, name: String, sku: String?, number: Int, source: String, isFitted: Bool
  ) -> String {
    let original = ImageHeader.Format(ofName: source)
    let format = isFitted ? ImageFit.format(for: original, rules: rules) : original
    let slug = VietnameseText.slug(name)
    let code = sku.map(safe) ?? ""
    var out = ""
    var rest = rules.naming[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      out += rest[..<open]
      switch rest[rest.index(after: open)..<close] {
      case "sku": out += code.isEmpty ? slug : code
      case "slug": out += slug
      case "n": out += String(number)
      case "ext": out += format.fileExtension
      default: break
      }
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  /// Keeps letters, digits, `-` and `_`; everything else becomes `-`.
  private static func safe(_ code: String) -> String {
    String(
      decoding: code.utf8.map { byte -> UInt8 in
        let isKept =
          byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_")
        return isKept ? byte : UInt8(ascii: "-")
      }, as: UTF8.self)
  }

  /// Escapes a relative path for a web address (RFC 3986), keeping its slashes.
  static func pathEscaped(_ path: String) -> String {
    if path.utf8.allSatisfy(isUnreserved) { return path }
    let hex = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in path.utf8 {
      if isUnreserved(byte) {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
