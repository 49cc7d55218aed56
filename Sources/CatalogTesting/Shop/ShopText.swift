import MarketplaceSync
import VietnameseText

/// What a shop does to texts and numbers on their way in.
enum ShopText {
  /// The filter for HTML: tags of scripts go, their text stays; a lone ampersand becomes a
  /// reference; backslashes are eaten.
  static func filtered(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      if character == "\\" {
        rest.removeFirst()
      } else if character == "&" {
        let isReference = rest.dropFirst().prefix(8).contains(";")
        result += isReference ? "&" : "&amp;"
        rest.removeFirst()
      } else if character == "<", let end = rest.firstIndex(of: ">") {
        let tag = rest[...end]
        let isAllowed = ["<b>", "</b>", "<p>", "</p>", "<br>", "<br />"].contains(tag)
        if isAllowed { result += tag }
        rest = rest[rest.index(after: end)...]
      } else if character == "<" {
        result += "&lt;"
        rest.removeFirst()
      } else {
        result.append(character)
        rest.removeFirst()
      }
    }
    return result
  }

  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    return String(rest)
  }

  /// A decimal as the shop reads it: commas go, what is no number becomes nothing.
  static func number(_ text: String) -> String {
    let plain = text.filter { $0 != "," }
    return Double(plain) == nil ? "" : plain
  }

  /// A code as it is stored: no escapes, no tags, single blanks.
  static func code(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      if character == "%", rest.count > 2, UInt8(rest.dropFirst().prefix(2), radix: 16) != nil {
        rest.removeFirst(3)
        continue
      }
      result.append(character)
      rest.removeFirst()
    }
    return trimmed(result)
  }

  /// A code as the database compares it.
  static func folded(_ code: String) -> String {
    var result = ""
    for scalar in trimmed(code).unicodeScalars {
      if scalar.isASCII {
        result += String(Character(scalar)).lowercased()
      } else if !(0x300...0x36F).contains(scalar.value) {
        let letter = VietnameseText.searchKey(String(Character(scalar)))
        result += letter.isEmpty ? String(Character(scalar)) : letter
      }
    }
    return result
  }

  /// A value of a meta entry as it comes back: text, unless it is a list or an object.
  static func stored(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .null: nil
    case .boolean(let flag): .string(flag ? "1" : "")
    case .integer(let number): .string(String(number))
    case .decimal(let number): .string(String(number))
    case .string, .array, .object: value
    }
  }
}
