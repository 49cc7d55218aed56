/// The wording of findings: from a message's key to its text in both languages.
///
/// It is made of what rules say about themselves. A module with findings of its own, such as those of
/// reading a file, adds their infos:
///
/// ```swift
/// var catalog = MessageCatalog.standard
/// catalog.add(ReadingRules.infos)
/// print(finding.text(in: .vietnamese, from: catalog))
/// ```
public struct MessageCatalog: Sendable {
  /// What is known about each rule, in the order of adding.
  public private(set) var infos: [RuleInfo] = []
  private var positions: [RuleID: Int] = [:]
  private var messages: [String: LocalizedText] = [:]

  /// Makes a catalog of the wording of some rules.
  public init(_ infos: [RuleInfo] = []) { add(infos) }

  /// The wording of the standard rules.
  public static let standard = MessageCatalog(RuleSet.standard.infos)

  /// Adds the wording of more rules; a rule with a known id takes the place of the earlier one.
  public mutating func add(_ more: [RuleInfo]) {
    for info in more {
      if let position = positions[info.id] {
        infos[position] = info
      } else {
        positions[info.id] = infos.count
        infos.append(info)
      }
      messages.merge(info.messages) { _, new in new }
    }
  }

  /// What is known about a rule, or `nil` when it is not in the catalog.
  public func info(of rule: RuleID) -> RuleInfo? { positions[rule].map { infos[$0] } }

  /// Returns a message in words.
  ///
  /// Holes named `field` or `fields` hold names of columns and are written in the language. A key
  /// that is not known gives the key and its values, so that nothing is lost.
  public func text(of message: Finding.Message, in language: Language) -> String {
    guard let text = messages[message.key] else {
      let values = message.arguments.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      return values.isEmpty
        ? message.key : message.key + " (" + values.joined(separator: ", ") + ")"
    }
    var arguments = message.arguments
    for hole in ["field", "fields"] {
      arguments[hole] = arguments[hole].map { Self.titles(of: $0, in: language) }
    }
    return text.filled(arguments, in: language)
  }

  private static func titles(of names: String, in language: Language) -> String {
    names.split(separator: ",").map { name in
      ProductField(rawValue: String(name))?.title[language] ?? String(name)
    }.joined(separator: ", ")
  }
}

extension Finding {
  /// Returns what the finding says, in a language.
  public func text(in language: Language, from catalog: MessageCatalog = .standard) -> String {
    catalog.text(of: message, in: language)
  }
}

extension ProductFinding {
  /// Returns what the finding says, in a language.
  public func text(in language: Language, from catalog: MessageCatalog = .standard) -> String {
    catalog.text(of: message, in: language)
  }
}
