internal import OCOPCatalog

extension Profile {
  /// The profile held to what a template says of its own columns: lengths, ranges, units, what must
  /// be filled. The template is newer than any page about it.
  func adjusted(to match: ColumnMatch) -> Profile {
    var profile = self
    for (position, column) in match.column {
      profile.fields[position].adjust(to: column)
    }
    return profile
  }
}

extension ProfileField {
  fileprivate mutating func adjust(to column: TemplateColumn) {
    if let unit = column.weightUnit { adjust(to: unit) }
    if column.minLength != nil || column.maxLength != nil {
      minLength = column.minLength ?? minLength
      maxLength = column.maxLength ?? maxLength
      isObserved = false
    }
    if column.min != nil || column.max != nil, kind == .integer || kind == .decimal {
      min = column.min ?? min
      max = column.max ?? max
      isObserved = false
    }
    // Pictures are often added on the marketplace's own page, and its categories are chosen there;
    // neither keeps a product out of the file.
    let isLeftToSeller = kind == .image || source == .category || source == .constant
    if column.requirement == .required, source != nil, !isLeftToSeller, requirement == .never {
      requirement = .always
    }
  }

  private mutating func adjust(to unit: TemplateColumn.WeightUnit) {
    switch (source, unit) {
    case (.grams, .kilogram): source = .kilograms
    case (.kilograms, .gram): source = .grams
    default: return
    }
    // The limits were in the other unit.
    min = nil
    max = nil
    kind = unit == .gram ? .integer : .decimal
  }
}
