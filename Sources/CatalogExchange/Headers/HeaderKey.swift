/// Folds headers and short labels to a key in which case, marks, spaces and punctuation do not
/// count: `Tên sản phẩm`, `TEN_SAN_PHAM` and `tensanpham` are one key.
package enum HeaderKey {
  /// Returns the letters a-z and digits of a text, in order, without marks.
  ///
  /// Both Unicode forms give the same key, since combining marks are left out.
  /// - Complexity: O(n).
  package static func fold(_ text: some StringProtocol) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  static func bytes(of text: some StringProtocol) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if let byte = fold(scalar) { out.append(byte) }
    }
    return out
  }

  /// The words of a text, each folded.
  static func words(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = fold(scalar) {
        word.append(byte)
      } else if !isMark(scalar), !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  @inline(__always)
  private static func fold(_ scalar: Unicode.Scalar) -> UInt8? {
    let value = scalar.value
    if value < 0x80 {
      switch UInt8(value) {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        return UInt8(value)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return UInt8(value) | 0x20
      default: return nil
      }
    }
    guard value >= 0xC0, value <= 0x1EFF else { return nil }
    return letters[Int(value)]
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// The base letter of each accented letter, by code point up to U+1EFF.
  private static let letters: [UInt8?] = {
    var table = [UInt8?](repeating: nil, count: 0x1F00)
    let groups: [(UInt8, String)] = [
      (UInt8(ascii: "a"), "àáảãạăằắẳẵặâầấẩẫậ"), (UInt8(ascii: "d"), "đð"),
      (UInt8(ascii: "e"), "èéẻẽẹêềếểễệë"), (UInt8(ascii: "i"), "ìíỉĩịï"),
      (UInt8(ascii: "o"), "òóỏõọôồốổỗộơờớởỡợö"), (UInt8(ascii: "u"), "ùúủũụưừứửữựü"),
      (UInt8(ascii: "y"), "ỳýỷỹỵÿ"), (UInt8(ascii: "n"), "ñ"), (UInt8(ascii: "c"), "ç"),
    ]
    for (base, members) in groups {
      for member in (members + members.uppercased()).unicodeScalars {
        table[Int(member.value)] = base
      }
    }
    return table
  }()
}
