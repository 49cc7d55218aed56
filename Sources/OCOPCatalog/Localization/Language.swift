/// A language of messages.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}

/// One text in both languages.
public struct LocalizedText: Hashable, Sendable {
  public let vi: String
  public let en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The text in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }

  /// The text in a language with its `{holes}` filled; a hole without a value stays as it is.
  public func filled(_ arguments: [String: String], in language: Language) -> String {
    let template = self[language]
    guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
    var out = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      out += rest[..<open]
      let afterOpen = rest.index(after: open)
      guard let close = rest[afterOpen...].firstIndex(of: "}") else {
        rest = rest[open...]
        break
      }
      let name = String(rest[afterOpen..<close])
      out += arguments[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  /// The names of the holes, in order of appearance in a language.
  public func holes(in language: Language) -> [String] {
    self[language].split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .compactMap { part in part.firstIndex(of: "}").map { String(part[..<$0]) } }
  }
}
