internal import OCOPCatalog

/// Which column of a template takes which field of the profile.
struct ColumnMatch {
  /// By the field's position in the profile.
  private(set) var column: [Int: TemplateColumn] = [:]
  /// Fields that were found by their label because their key is not there.
  private(set) var byLabel: Set<Int> = []

  /// Keys come first, since labels change with the language; a column is used once.
  init(profile: Profile, anatomy: TemplateAnatomy) {
    var taken: Set<Int> = []
    for (position, field) in profile.fields.enumerated() {
      let found = field.plainKeys.lazy.compactMap { key in
        anatomy.columns.first {
          !$0.key.isEmpty && $0.plainKey == key && !taken.contains($0.index)
        }
      }.first
      guard let found else { continue }
      column[position] = found
      taken.insert(found.index)
    }
    let known = Set(profile.fields.flatMap(\.plainKeys))
      .union((profile.template?.columns ?? []).map { TemplateKey.plain($0.key) })
    for (position, field) in profile.fields.enumerated() where column[position] == nil {
      let labels = field.labelKeys
      let found = anatomy.columns.first {
        !taken.contains($0.index) && labels.contains(LabelKey.key($0.label))
          // A key that is known for something else is not this field, whatever its label.
          && ($0.key.isEmpty || !known.contains($0.plainKey))
      }
      guard let found else { continue }
      column[position] = found
      byLabel.insert(position)
      taken.insert(found.index)
    }
  }

  func isTaken(_ index: Int) -> Bool { column.values.contains { $0.index == index } }
}

extension ProfileField {
  /// All keys of the field in the form in which they are compared, its own first.
  var plainKeys: [String] { ([key] + alternatives).map(TemplateKey.plain) }

  /// Whether a column of a template is this field.
  func matches(_ column: TemplateColumn) -> Bool {
    if !column.key.isEmpty, plainKeys.contains(column.plainKey) { return true }
    return labelKeys.contains(LabelKey.key(column.label))
  }
}
