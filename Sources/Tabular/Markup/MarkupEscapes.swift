extension ByteBuffer {
  /// Appends text of an XML document: `&`, `<`, `>`, in attributes also `"` and white space that a
  /// parser would change, are escaped; characters that XML 1.0 cannot hold are left out.
  package mutating func append(markup bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
    if append(bytes, unlessAny: { $0.rareInXML }) { return }
    reserve(bytes.count)
    var start = 0
    var index = 0
    let count = bytes.count
    while true {
      index = ByteSearch.first(in: bytes, from: index, mask: { $0.rareInXML }) {
        $0 < 0x20 || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">")
          || $0 == UInt8(ascii: "\"") || $0 == 0xEF
      }
      guard index < count else { break }
      guard let (text, length) = Self.markup(bytes, at: index, inAttribute: inAttribute) else {
        index &+= 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      append(text)
      index += length
      start = index
    }
    append(UnsafeBufferPointer(rebasing: bytes[start..<count]))
  }

  private static func markup(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, inAttribute: Bool
  ) -> (StaticString, Int)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return inAttribute ? ("&quot;", 1) : nil
    case 0x09: return inAttribute ? ("&#9;", 1) : nil
    case 0x0A: return inAttribute ? ("&#10;", 1) : nil
    case 0x0D: return ("&#13;", 1)
    case 0..<0x20: return ("", 1)
    case 0xEF:
      guard index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE else {
        return nil
      }
      return ("", 3)
    default: return nil
    }
  }
}
