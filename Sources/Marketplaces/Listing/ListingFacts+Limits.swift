internal import OCOPCatalog

extension ListingFacts {
  /// Holds a value to the field's list, length and range.
  mutating func checked(
    _ value: consuming ListingValue, _ field: ListingPlan.Field
  ) -> ListingValue {
    switch value {
    case .text(let text): return checked(text, field)
    case .integer(let number):
      checkRange(Double(number), field)
      guard !field.profile.values.isEmpty else { return decorated(value, field) }
      return mapped(String(number), field)
    case .decimal(let number):
      checkRange(number, field)
      if field.profile.kind == .integer, number.magnitude < 1e15 {
        return decorated(.integer(Int(number.rounded())), field)
      }
      return decorated(value, field)
    case .date, .list, .empty: return value
    }
  }

  private mutating func checked(
    _ text: consuming String, _ field: ListingPlan.Field
  ) -> ListingValue {
    if !field.profile.values.isEmpty { return mapped(text, field) }
    if let limit = field.profile.maxLength, !field.profile.lengthUnit.fits(text, within: limit) {
      let isProse =
        field.profile.source == .shortDescription || field.profile.source == .description
        || field.profile.source == .fullDescription
      text = Shortening.shorten(text, to: limit, in: field.profile.lengthUnit, ellipsis: isProse)
      report(
        ListingRules.textShortened, ["field": field.profile.label.vi, "limit": String(limit)],
        field: field.profile.source?.productField)
    }
    // A text with enough bytes for the widest character has enough characters.
    if let least = field.profile.minLength, text.utf8.count < least * 4 {
      let length = field.profile.lengthUnit.length(of: text)
      if length < least {
        report(
          ListingRules.textTooShort,
          ["field": field.profile.label.vi, "length": String(length), "limit": String(least)],
          field: field.profile.source?.productField,
          severity: field.profile.isObserved ? .warning : nil)
      }
    }
    return decorated(.text(text), field)
  }

  private func decorated(
    _ value: consuming ListingValue, _ field: ListingPlan.Field
  ) -> ListingValue {
    if field.profile.prefix.isEmpty, field.profile.suffix.isEmpty { return value }
    switch value {
    case .text(let text): return .text(field.profile.prefix + text + field.profile.suffix)
    case .integer(let number):
      return .text(field.profile.prefix + String(number) + field.profile.suffix)
    case .decimal(let number):
      return .text(field.profile.prefix + Self.number(number) + field.profile.suffix)
    case .date, .list, .empty: return value
    }
  }

  private mutating func mapped(_ text: String, _ field: ListingPlan.Field) -> ListingValue {
    if let known = field.profile.values[text] { return .text(known) }
    report(
      ListingRules.valueUnknown, ["field": field.profile.label.vi, "value": text],
      field: field.profile.source?.productField)
    return .empty
  }

  private mutating func checkRange(_ number: Double, _ field: ListingPlan.Field) {
    let severity: Severity? = field.profile.isObserved ? .warning : nil
    if let least = field.profile.min, number < least {
      report(
        ListingRules.numberOutOfRange, variant: "low",
        [
          "field": field.profile.label.vi, "value": Self.number(number),
          "limit": Self.number(least),
        ],
        field: field.profile.source?.productField, severity: severity)
    } else if let most = field.profile.max, number > most {
      report(
        ListingRules.numberOutOfRange, variant: "high",
        [
          "field": field.profile.label.vi, "value": Self.number(number), "limit": Self.number(most),
        ],
        field: field.profile.source?.productField, severity: severity)
    }
  }
}
