internal import OCOPCatalog
internal import Tabular

/// Compares a template with what the profile knows of it and with the last one of the shop.
struct DriftFinder {
  let profile: Profile
  let anatomy: TemplateAnatomy
  let match: ColumnMatch

  /// A column the template should have.
  private struct Known {
    var keys: [String]
    var key: String
    var label: String?
    var field: Int?
  }

  func find(since last: TemplateFingerprint?) -> [TemplateDrift] {
    let known = self.known
    var drift: [TemplateDrift] = []
    var places: [(known: Known, column: TemplateColumn)] = []
    for item in known {
      guard let column = column(of: item) else {
        if let missing = missing(item) { drift.append(missing) }
        continue
      }
      places.append((item, column))
      if !column.key.isEmpty, !item.keys.contains(column.plainKey) {
        drift.append(
          TemplateDrift(
            .renamedKey, .warning, key: column.key, label: column.label, was: item.key,
            now: column.key))
      } else if profile.template?.columns.isEmpty == false, isRenamed(item, column) {
        drift.append(
          TemplateDrift(
            .renamedLabel, .note, key: item.key, was: item.label ?? "", now: column.label))
      }
    }
    drift += moved(places.map(\.column))
    drift += added(known: places.map(\.column.index))
    if let last { drift += changes(since: last) }
    return drift
  }

  /// The columns last seen; for a template that nobody has described, the fields of the profile.
  private var known: [Known] {
    let fields = profile.fields
    guard let form = profile.template, !form.columns.isEmpty else {
      return fields.indices.map {
        Known(
          keys: fields[$0].plainKeys, key: fields[$0].key, label: fields[$0].label.vi, field: $0)
      }
    }
    return form.columns.map { column in
      let plain = TemplateKey.plain(column.key)
      let field = fields.firstIndex { $0.plainKeys.contains(plain) }
      return Known(
        keys: field.map { fields[$0].plainKeys } ?? [plain], key: column.key,
        label: column.label, field: field)
    }
  }

  private func column(of item: Known) -> TemplateColumn? {
    if let field = item.field, let found = match.column[field] { return found }
    return anatomy.columns.first { !$0.key.isEmpty && item.keys.contains($0.plainKey) }
  }

  private func isRenamed(_ item: Known, _ column: TemplateColumn) -> Bool {
    guard let label = item.label, !column.label.isEmpty else { return false }
    let now = LabelKey.key(column.label)
    if LabelKey.key(label) == now { return false }
    // Templates in other languages have other labels; that is no news.
    return item.field.map { !profile.fields[$0].labelKeys.contains(now) } ?? true
  }

  private func missing(_ item: Known) -> TemplateDrift? {
    let field = item.field.map { profile.fields[$0] }
    let severity: Severity
    switch field {
    case let field? where field.requirement == .always && field.source != nil: severity = .error
    case let field? where field.source != nil: severity = .warning
    default: severity = .note
    }
    // A profile that only lists what it can fill does not know which columns a template has.
    if profile.template?.columns.isEmpty ?? true, severity != .error { return nil }
    return TemplateDrift(.missing, severity, key: item.key, label: item.label ?? "")
  }

  /// The fewest columns that must have moved to explain the order: those outside of the longest run
  /// that kept it.
  private func moved(_ columns: [TemplateColumn]) -> [TemplateDrift] {
    guard profile.template?.columns.isEmpty == false, !columns.isEmpty else { return [] }
    var length = [Int](repeating: 1, count: columns.count)
    var previous = [Int?](repeating: nil, count: columns.count)
    for end in columns.indices {
      for start in columns.indices.prefix(end)
      where columns[start].index < columns[end].index && length[start] >= length[end] {
        length[end] = length[start] + 1
        previous[end] = start
      }
    }
    var kept: Set<Int> = []
    var cursor = length.indices.max { length[$0] < length[$1] }
    while let index = cursor {
      kept.insert(index)
      cursor = previous[index]
    }
    return columns.indices.filter { !kept.contains($0) }.map { index in
      TemplateDrift(
        .moved, .note, key: columns[index].key, label: columns[index].label,
        now: CellAddress.letters(ofColumn: columns[index].index))
    }
  }

  private func added(known: [Int]) -> [TemplateDrift] {
    let known = Set(known)
    let results = Set((profile.template?.resultKeys ?? []).map(TemplateKey.plain))
    return anatomy.columns.compactMap { column in
      if known.contains(column.index) || match.isTaken(column.index) { return nil }
      if results.contains(column.plainKey) || isSwitch(column) { return nil }
      if column.requirement == .required {
        return TemplateDrift(.addedRequired, .error, key: column.key, label: column.label)
      }
      guard profile.template?.columns.isEmpty == false else { return nil }
      return TemplateDrift(.added, .note, key: column.key, label: column.label)
    }
  }

  func isSwitch(_ column: TemplateColumn) -> Bool {
    guard let prefix = profile.template?.switches?.keyPrefix else { return false }
    return column.plainKey.hasPrefix(TemplateKey.plain(prefix))
  }

  private func changes(since last: TemplateFingerprint) -> [TemplateDrift] {
    guard last.profile == profile.id else { return [] }
    var drift: [TemplateDrift] = []
    if last.metadata != anatomy.metadata {
      drift.append(
        TemplateDrift(
          .shop, .warning, was: last.metadata.joined(separator: " "),
          now: anatomy.metadata.joined(separator: " ")))
    }
    guard let prefix = profile.template?.switches?.keyPrefix else { return drift }
    let plain = TemplateKey.plain(prefix)
    let before = last.columns.filter { $0.key.hasPrefix(plain) }
    let now = anatomy.columns.filter(isSwitch)
    let gone = before.filter { old in !now.contains { $0.plainKey == old.key } }.map(\.label)
    let fresh = now.filter { new in !before.contains { $0.key == new.plainKey } }.map(\.label)
    if !gone.isEmpty || !fresh.isEmpty {
      drift.append(
        TemplateDrift(
          .carriers, .warning, was: gone.map { "−" + $0 + " " }.joined(),
          now: fresh.map { "+" + $0 }.joined(separator: " ")))
    }
    return drift
  }
}
