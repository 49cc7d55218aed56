public import OCOPCatalog

/// Tells a plan to people, like a good diff: what comes, what changes from what to what, what stays.
///
/// As a sink it keeps the first rows of each kind only, so it costs nothing to tell a long plan.
public struct PlanText: PlanSink, Sendable {
  /// What a line is about, for colors.
  public enum Mark: Hashable, Sendable {
    case title, create, update, remove, problem, note
  }

  /// One line.
  public struct Line: Hashable, Sendable {
    public var mark: Mark
    public var text: String
  }

  private let title: String
  private let language: Language
  private let limit: Int
  private let label: @Sendable (String) -> String
  private var shown: [PlannedItem.Action: [PlannedItem]] = [:]
  private var drifted: [PlannedItem] = []
  private var summary = PlanSummary(id: "", counts: PlanCounts())

  /// - Parameters:
  ///   - title: the channel's name.
  ///   - language: the language of the words.
  ///   - limit: the most rows that are told of each kind.
  ///   - label: a field's name as the channel's pages have it.
  public init(
    title: String, language: Language, limit: Int,
    label: @escaping @Sendable (String) -> String
  ) {
    self.title = title
    self.language = language
    self.limit = limit
    self.label = label
  }

  public mutating func begin(_ header: PlanHeader) {}

  public mutating func add(_ item: PlannedItem) {
    if item.action != .unchanged, shown[item.action, default: []].count < limit {
      shown[item.action, default: []].append(item)
    } else if !item.drift.isEmpty, drifted.count < limit {
      drifted.append(item)
    }
  }

  public mutating func finish(_ summary: PlanSummary) { self.summary = summary }

  /// Takes a whole plan.
  public mutating func add(all plan: SyncPlan) {
    for item in plan.items { add(item) }
    finish(plan.summary)
  }

  /// The plan in lines.
  public var lines: [Line] {
    var lines = [Line(mark: .title, text: headline)]
    for (action, mark, sign) in Self.kinds {
      let items = shown[action] ?? []
      for item in items { lines += describe(item, mark, sign) }
      let more = summary.counts[action] - items.count
      if more > 0, !items.isEmpty {
        lines.append(Line(mark: .note, text: "    … +\(number(more))"))
      }
    }
    for item in drifted {
      lines.append(Line(mark: .note, text: "  ! \(name(item))"))
      lines += item.drift.map(driftLine)
    }
    lines += summary.refusals.map { Line(mark: .problem, text: "  ✗ " + $0.text[language]) }
    return lines
  }

  private static let kinds: [(PlannedItem.Action, Mark, String)] = [
    (.create, .create, "+"), (.update, .update, "~"), (.deactivate, .remove, "-"),
    (.delete, .remove, "-"), (.conflict, .problem, "?"), (.blocked, .problem, "✗"),
    (.kept, .note, "·"),
  ]

  private var headline: String {
    let counts = summary.counts
    var parts: [String] = []
    func add(_ count: Int, _ text: LocalizedText) {
      if count > 0 { parts.append("\(number(count)) \(text[language])") }
    }
    add(counts[.create], LocalizedText(vi: "tạo mới", en: "to create"))
    add(counts[.update], LocalizedText(vi: "cập nhật", en: "to update"))
    add(counts.removals, LocalizedText(vi: "gỡ xuống", en: "to remove"))
    add(counts[.conflict], LocalizedText(vi: "cần anh/chị quyết định", en: "to be decided"))
    add(counts[.blocked], LocalizedText(vi: "chưa đăng được", en: "blocked"))
    add(counts[.kept], LocalizedText(vi: "giữ lại", en: "kept"))
    add(counts[.unchanged], LocalizedText(vi: "không đổi", en: "unchanged"))
    add(counts.drift, LocalizedText(vi: "bị sửa trên kênh", en: "changed at the channel"))
    if parts.isEmpty { parts = [LocalizedText(vi: "không có gì", en: "nothing")[language]] }
    return "\(title): " + parts.joined(separator: ", ")
  }

  private func describe(_ item: PlannedItem, _ mark: Mark, _ sign: String) -> [Line] {
    var lines = [Line(mark: mark, text: "  \(sign) \(name(item))")]
    if item.action == .update {
      for change in item.changes {
        let (old, new) = ValueText.pair(change.old, change.new, language)
        lines.append(Line(mark: mark, text: "      \(label(change.field)): \(old) → \(new)"))
      }
    }
    for conflict in item.conflicts {
      let words = LocalizedText(vi: "kênh", en: "channel")[language]
      lines.append(
        Line(
          mark: .problem,
          text: "    ? \(label(conflict.field)): \(ValueText.short(conflict.applied, language)) → "
            + "\(ValueText.short(conflict.wanted, language)), \(words) "
            + ValueText.short(conflict.shown, language)))
    }
    lines += item.drift.map(driftLine)
    lines += item.reasons.map { Line(mark: .note, text: "      " + $0.text[language]) }
    return lines
  }

  private func driftLine(_ change: FieldChange) -> Line {
    let words = LocalizedText(vi: "kênh đã sửa", en: "changed at the channel")[language]
    return Line(
      mark: .note,
      text: "    ! \(label(change.field)) (\(words)): \(ValueText.short(change.old, language)) → "
        + ValueText.short(change.new, language))
  }

  private func name(_ item: PlannedItem) -> String {
    item.key.text.isEmpty ? item.name : "\(item.key)  \(item.name)"
  }

  private func number(_ value: Int) -> String { Dong.grouped(Int64(value)) }
}
