public import Marketplaces
public import OCOPCatalog

/// Values in a few words, for people.
public enum ValueText {
  /// Returns a value on one line of at most about 60 letters.
  public static func short(_ value: ListingValue, _ language: Language) -> String {
    switch value {
    case .empty: LocalizedText(vi: "(trống)", en: "(empty)")[language]
    case .text(let text): "“\(clipped(text))”"
    case .integer(let number): Dong.grouped(Int64(number))
    case .decimal(let number): Int(exactly: number).map(String.init) ?? String(number)
    case .date(let day): language == .vietnamese ? day.dayFirst : day.description
    case .list(let items): "[\(clipped(items.joined(separator: ", ")))]"
    }
  }

  /// Returns where two long texts differ instead of their same beginnings.
  static func pair(
    _ old: ListingValue, _ new: ListingValue, _ language: Language
  ) -> (old: String, new: String) {
    guard case .text(let before) = old, case .text(let after) = new,
      before.count > limit || after.count > limit
    else { return (short(old, language), short(new, language)) }
    let same = zip(before, after).prefix { $0 == $1 }.count
    guard same > 20 else { return (short(old, language), short(new, language)) }
    let start = same - 12
    return (
      "“…\(clipped(String(before.dropFirst(start))))”",
      "“…\(clipped(String(after.dropFirst(start))))”"
    )
  }

  private static let limit = 60

  private static func clipped(_ text: String) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return line.count > limit ? line.prefix(limit - 1) + "…" : line
  }
}

extension FieldNames {
  /// The marketplace's label of a field.
  public func label(of name: String, in profile: Profile, _ language: Language) -> String {
    if name == SyncPolicy.statusField {
      return LocalizedText(vi: "Trạng thái", en: "Status")[language]
    }
    guard let index = names.firstIndex(of: name) else { return name }
    return profile.fields[index].label[language]
  }
}
