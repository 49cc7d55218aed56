internal import OCOPCatalog

extension ListingFacts {
  /// Holds a value to the field's list, length and range.
  mutating func checked(_ value: ListingValue, _ field: ProfileField) -> ListingValue {
    switch value {
    case .text(let text): return checked(text, field)
    case .integer(let number):
      checkRange(Double(number), field)
      guard !field.values.isEmpty else { return decorated(value, field) }
      return mapped(String(number), field)
    case .decimal(let number):
      checkRange(number, field)
      if field.kind == .integer, number.magnitude < 1e15 {
        return decorated(.integer(Int(number.rounded())), field)
      }
      return decorated(value, field)
    case .date, .list, .empty: return value
    }
  }

  private mutating func checked(_ text: String, _ field: ProfileField) -> ListingValue {
    if !field.values.isEmpty { return mapped(text, field) }
    var text = text
    if let limit = field.maxLength, !field.lengthUnit.fits(text, within: limit) {
      let isProse =
        field.source == .shortDescription || field.source == .description
        || field.source == .fullDescription
      text = Shortening.shorten(text, to: limit, in: field.lengthUnit, ellipsis: isProse)
      report(
        ListingRules.textShortened, ["field": field.label.vi, "limit": String(limit)],
        field: field.source?.productField)
    }
    // A text with enough bytes for the widest character has enough characters.
    if let least = field.minLength, text.utf8.count < least * 4 {
      let length = field.lengthUnit.length(of: text)
      if length < least {
        report(
          ListingRules.textTooShort,
          ["field": field.label.vi, "length": String(length), "limit": String(least)],
          field: field.source?.productField, severity: field.isObserved ? .warning : nil)
      }
    }
    return decorated(.text(text), field)
  }

  private func decorated(_ value: ListingValue, _ field: ProfileField) -> ListingValue {
    if field.prefix.isEmpty, field.suffix.isEmpty { return value }
    switch value {
    case .text(let text): return .text(field.prefix + text + field.suffix)
    case .integer(let number): return .text(field.prefix + String(number) + field.suffix)
    case .decimal(let number): return .text(field.prefix + Self.number(number) + field.suffix)
    case .date, .list, .empty: return value
    }
  }

  private mutating func mapped(_ text: String, _ field: ProfileField) -> ListingValue {
    if let known = field.values[text] { return .text(known) }
    report(
      ListingRules.valueUnknown, ["field": field.label.vi, "value": text],
      field: field.source?.productField)
    return .empty
  }

  private mutating func checkRange(_ number: Double, _ field: ProfileField) {
    let severity: Severity? = field.isObserved ? .warning : nil
    if let least = field.min, number < least {
      report(
        ListingRules.numberOutOfRange, variant: "low",
        ["field": field.label.vi, "value": Self.number(number), "limit": Self.number(least)],
        field: field.source?.productField, severity: severity)
    } else if let most = field.max, number > most {
      report(
        ListingRules.numberOutOfRange, variant: "high",
        ["field": field.label.vi, "value": Self.number(number), "limit": Self.number(most)],
        field: field.source?.productField, severity: severity)
    }
  }
}
